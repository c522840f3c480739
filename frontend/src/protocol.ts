/**
 * The wire protocol of a live session, as docs/protocol.md tells it. Every frame is one JSON object with a `type`.
 * Times are milliseconds since 1970 by the server's clock; `now` in a frame is that clock when the frame was sent.
 */

export type Kind =
  | 'talk'
  | 'case'
  | 'choice'
  | 'order'
  | 'blank'
  | 'number'
  | 'poll'
  | 'cloud'
  | 'buzz'
  | 'pledge'
  | 'reflection'
  | 'revote'
  | 'discuss'
  | 'standings'
  | 'pause';

/** `shown` is the only phase of a step that asks nothing. */
export type Phase = 'ready' | 'reading' | 'open' | 'closed' | 'revealed' | 'shown';

export type Place = 'lobby' | 'step' | 'ended';

// ---------------------------------------------------------------- what the class sees (stage, mirror, host panel)

export interface Picture {
  url: string;
  alt: string;
}

export interface TalkView {
  kind: 'talk';
  title: string;
  html: string;
  picture?: Picture;
}

export interface CaseView {
  kind: 'case';
  title: string;
  html: string;
  chat?: { title: string; lines: { who: string; text: string }[] };
  /** Those that are shown so far. */
  prompts: string[];
}

/** `letter` is A to F and belongs to the option, whatever its place on a page. */
export interface Option {
  id: string;
  letter: string;
  text: string;
  picture?: Picture;
}

/** How many answered, and how many of them right; counts by hand are `byHand`. */
export interface Outcome {
  answered: number;
  right: number;
  explanation: string;
  byHand: boolean;
}

export interface ChoiceView {
  kind: 'choice';
  title: string;
  ask: string;
  multiple: boolean;
  options: Option[];
  picture?: Picture;
  reveal?: Outcome & { key: string[]; counts: Record<string, number> };
}

export interface OrderView {
  kind: 'order';
  title: string;
  ask: string;
  items: { id: string; text: string }[];
  reveal?: Outcome & { key: string[] };
}

export interface BlankView {
  kind: 'blank';
  title: string;
  ask: string;
  reveal?: Outcome & { accepted: string[]; groups: { text: string; count: number; right: boolean }[] };
}

export interface NumberView {
  kind: 'number';
  title: string;
  ask: string;
  unit: string;
  reveal?: Outcome & { value: number; tolerance: number; bars: { from: number; to: number; count: number }[] };
}

export interface PollView {
  kind: 'poll';
  title: string;
  ask: string;
  options: Option[];
  reveal?: { answered: number; counts: Record<string, number>; byHand: boolean };
}

/** These four gather what everybody has to say (see GatheredFrame) and have nothing to reveal. */
export interface CloudView {
  kind: 'cloud';
  title: string;
  ask: string;
}

export interface BuzzView {
  kind: 'buzz';
  title: string;
  ask: string;
}

export interface PledgeView {
  kind: 'pledge';
  title: string;
  heading: string;
  html: string;
}

export interface ReflectionView {
  kind: 'reflection';
  title: string;
  ask: string;
}

export type GatheringView = CloudView | BuzzView | PledgeView | ReflectionView;

/** The same question once more; `before` are the counts of the first time, `changed` how many answered otherwise. */
export interface RevoteView {
  kind: 'revote';
  title: string;
  again: ChoiceView | OrderView | BlankView | NumberView | PollView;
  compare?: { before: Record<string, number>; rightBefore: number; answeredBefore: number; changed: number };
}

export interface DiscussView {
  kind: 'discuss';
  title: string;
  prompts: string[];
}

export interface TeamLine {
  id: string;
  name: string;
  colour: string;
  total: number;
  before: number;
  place: number;
  placeBefore: number;
}

export interface StandingsView {
  kind: 'standings';
  title: string;
  rule: 'mean' | 'sum' | 'best';
  teams: TeamLine[];
}

export interface PauseView {
  kind: 'pause';
  title: string;
  text: string;
}

export type StageView =
  | TalkView
  | CaseView
  | ChoiceView
  | OrderView
  | BlankView
  | NumberView
  | PollView
  | GatheringView
  | RevoteView
  | DiscussView
  | StandingsView
  | PauseView;

/** The clock of a run. No `deadline`: nobody is waited for. `left` (milliseconds) stands while the host has paused it. */
export interface RunClock {
  openAt?: number;
  deadline?: number;
  seconds?: number;
  left?: number;
  collectingUntil?: number;
}

/**
 * What the class did by hand, without devices; teams are ids. `ink` is a drawn name: points `x,y` on a grid of 300 × 150,
 * apart by spaces, strokes apart by semicolons.
 */
export interface ByHand {
  estimate?: 'most' | 'half' | 'few';
  teamsRight: string[];
  hands: Record<string, number>;
  entries: { team?: string; text: string; ink?: string }[];
}

export interface StageRun extends RunClock {
  id: number;
  step: number;
  phase: Phase;
  /** Which question of the plan this is, from 1; absent for steps that ask nothing. */
  question?: number;
  /** How many prompts of a case are shown. */
  part?: number;
  view: StageView;
  byHand: ByHand;
}

export interface Meeting {
  school: string;
  className: string;
  title: string;
  subtitle: string;
  language: 'zh' | 'en';
  rehearsal: boolean;
  /** Whether pupils take part on devices. */
  devices: boolean;
}

export interface Progress {
  steps: { title: string; kind: Kind; minutes: number }[];
  /** The current step, from 0; -1 in the lobby; the number of steps at the end. */
  step: number;
  startedAt?: number;
  lessonMinutes: number;
}

/** What the next button does now, and (title) which step follows; after `close` only where no answer is shown before it. */
export interface NextHint {
  /** `prompt` shows the next prompt of a case; `return` goes back from a buzzer on the spot to the step under it. */
  does: 'start' | 'open' | 'close' | 'reveal' | 'prompt' | 'step' | 'return' | 'end' | 'none';
  title?: string;
  allAnswered?: boolean;
}

export interface Controls {
  next: NextHint;
  back: boolean;
  reveal: boolean;
  addTime: boolean;
  pause: boolean;
  resume: boolean;
  reopen: boolean;
  again: boolean;
  skip: boolean;
}

export interface Team {
  id: string;
  name: string;
  colour: string;
  total: number;
}

/** A posting of points that can still be taken back. */
export interface LastPosting {
  id: string;
  team: string;
  amount: number;
  reason: string;
}

export interface Lobby {
  /** Host, port and path a pupil types. */
  address: string;
  pin: string;
  qr: string;
  expected: number;
  ways: Way[];
}

export type Way = 'number' | 'nickname' | 'code';

// ---------------------------------------------------------------- class tools

/** A tool that lies over the step on every stage. */
export type ToolName = 'call' | 'timer' | 'lots' | 'attendance';

export type Absence = 'sick' | 'leave' | 'absent';

/** Who was called; `among` are names that roll by before it, `left` how many are not called yet in this round. */
export interface Call {
  name: string;
  colour?: string;
  team: boolean;
  among: string[];
  left: number;
}

/** `at` is when it ends, or when it began counting up; while it is held, `held` are the milliseconds left or passed. */
export interface Timer {
  up: boolean;
  seconds: number;
  at?: number;
  held?: number;
}

/** Groups by lot; `kept` once they are the teams of this meeting. */
export interface Lots {
  groups: { name: string; colour: string; members: string[] }[];
  kept: boolean;
}

export interface Pupil {
  id: string;
  number: number;
  name: string;
  mark?: Absence;
}

/** For stages and host panels only: it has names. */
export interface Tools {
  open?: ToolName;
  /** Counts draws and starts; a command that draws names it as `after`. */
  turn: number;
  call?: Call;
  timer?: Timer;
  lots?: Lots;
  /** The roster, only while attendance is taken. */
  roll?: Pupil[];
}

// ---------------------------------------------------------------- server to page

export interface StageFrame {
  type: 'stage';
  rev: number;
  now: number;
  meeting: Meeting;
  at: Place;
  blank: boolean;
  progress: Progress;
  lobby?: Lobby;
  run?: StageRun;
  /** At the end: the rule set to take home. */
  farewell?: { html: string };
  /** Only on an unlocked stage: what the host bar offers. */
  bar?: { controls: Controls; teams: Team[]; last?: LastPosting };
  /** Absent until one is used. */
  tools?: Tools;
}

/** The text mirror on a device: what the stage shows, without names. */
export interface MirrorFrame {
  type: 'mirror';
  rev: number;
  now: number;
  at: Place;
  blank: boolean;
  run?: StageRun;
}

export interface DeviceOption {
  id: string;
  letter: string;
  text: string;
  picture?: Picture;
}

/** What a device is told of a step; it can hold no key and nobody's answer. */
export type DeviceView =
  | { kind: 'talk' | 'case' | 'discuss' | 'pause' | 'standings'; title: string; text: string; lines: string[] }
  | { kind: 'choice'; title: string; ask: string; multiple: boolean; options: DeviceOption[]; picture?: Picture }
  | { kind: 'poll'; title: string; ask: string; options: DeviceOption[] }
  | { kind: 'order'; title: string; ask: string; items: { id: string; text: string }[] }
  | { kind: 'blank'; title: string; ask: string }
  | { kind: 'number'; title: string; ask: string; unit: string }
  /** `entries` is how many texts a seat may send, 1 to 3. */
  | { kind: 'cloud'; title: string; ask: string; entries: number }
  | { kind: 'buzz' | 'reflection'; title: string; ask: string }
  | { kind: 'pledge'; title: string; heading: string; text: string };

export interface DeviceRun extends RunClock {
  id: number;
  step: number;
  kind: Kind;
  phase: Phase;
  changeable: boolean;
  view: DeviceView;
}

export interface DeviceFrame {
  type: 'device';
  rev: number;
  now: number;
  meeting: Meeting;
  at: Place;
  run?: DeviceRun;
  /** Title of the step that comes next, where there is one. */
  following?: string;
}

export type AnswerValue =
  | { chosen: string[] }
  | { order: string[] }
  | { text: string }
  | { number: number }
  | { texts: string[] }
  | { pressed: boolean }
  /** A typed name, a drawn one (see ByHand), or both. */
  | { signed: string; ink: string };

export interface MineResult {
  /** Absent where nothing is right or wrong. */
  right?: boolean;
  /** My answer and the right one in words or letters, for "you chose B, right is A". */
  yours: string;
  key: string;
  explanation: string;
  points: number;
  total: number;
}

/** The seat's own part of a run. A page shows a run when `device` and `mine` of the same rev are there. */
export interface MineFrame {
  type: 'mine';
  rev: number;
  run: number;
  seat: { name: string; team?: string };
  /** The order in which this seat sees options or items, as ids. */
  order: string[];
  /** The last saved answer to this run; `seq` counts this seat's answers to it. */
  answer?: { seq: number; at: number; value: AnswerValue };
  result?: MineResult;
  standing?: { total: number; team?: string; teamPlace?: number };
}

export interface AckFrame {
  type: 'ack';
  run: number;
  answerId: string;
  status: 'saved' | 'duplicate' | 'late' | 'rejected';
  at: number;
  /** `early`: the buzzer was pressed before its start. `words`: a text that a whole class should not see. */
  reason?: string;
}

/** At most four times a second, to stage and host. */
export interface CountsFrame {
  type: 'counts';
  run: number;
  answered: number;
  online: number;
  seats: number;
}

/**
 * What a run of a gathering kind holds so far; only the list of its kind is there. The class (stage, mirror) is told
 * neither what is hidden nor what is not chosen; the host is told all.
 */
export interface GatheredFrame {
  type: 'gathered';
  run: number;
  /** Most frequent first. */
  words?: { text: string; count: number; hidden?: boolean }[];
  /** The first first; `behind` are the milliseconds after the first. */
  presses?: { name: string; team?: string; behind: number }[];
  /** In order of signing, from devices and from the board. */
  signatures?: { name: string; ink?: string }[];
  /** `seat`, `name` and `chosen` for the host only. */
  sayings?: { seat?: string; name?: string; text: string; chosen?: boolean }[];
}

/**
 * The film of the step that is shown, to stages and host pages after every revision and every `film` command. `url` is
 * absent where the film lies on the board's own computer and is chosen there. `back` counts how often the host asked for
 * the last ten seconds again; `volume` is 0 to 10.
 */
export interface FilmFrame {
  type: 'film';
  run: number;
  title: string;
  url?: string;
  playing: boolean;
  volume: number;
  back: number;
}

export type FilmMove = 'play' | 'pause' | 'back' | 'louder' | 'quieter';

/** Names on the waiting page, to the stage only, in order of arrival. */
export interface ArrivalsFrame {
  type: 'arrivals';
  names: string[];
  expected: number;
}

export interface Person {
  id: string;
  name: string;
  number?: number;
  team?: string;
  online: boolean;
  answered: boolean;
  /** After the reveal only. */
  right?: boolean;
  total: number;
}

export interface PeopleFrame {
  type: 'people';
  run: number;
  people: Person[];
  /** Pupils of the roster who have not come. */
  missing: string[];
  requests: { id: string; text: string; kind: 'seat' | 'stage' }[];
}

export interface HostFrame {
  type: 'host';
  rev: number;
  now: number;
  meeting: Meeting;
  at: Place;
  blank: boolean;
  locked: boolean;
  paused: boolean;
  progress: Progress;
  /** Real seconds spent on each step so far. */
  spent: number[];
  /** As HTML. */
  notes: string;
  prepare: string;
  scoring: 'accuracy' | 'speed' | 'closeness';
  lobby: Lobby;
  run?: StageRun;
  controls: Controls;
  teams: Team[];
  last?: LastPosting;
  stages: number;
  /** The first line of the next step's notes. */
  then?: string;
  /** Who else leads now; a student host has no name. */
  hosting?: { who: string; page: Phone | 'host' }[];
  tools?: Tools;
}

/** What a phone can be made: the teacher's remote, or a pupil's page with next, back and time. */
export type Phone = 'remote' | 'student';

/** To a pupil who leads: no names, no scores, no key. `next` is `none` where it would end the meeting. */
export interface StudentFrame {
  type: 'student';
  rev: number;
  now: number;
  meeting: Meeting;
  at: Place;
  blank: boolean;
  progress: Progress;
  /** As HTML; empty while they may hold an answer, then `notesLater` stands. */
  notes: string;
  notesLater?: boolean;
  then?: string;
  run?: RunClock & { id: number; phase: Phase; part?: number };
  controls: { next: NextHint; back: boolean; addTime: boolean };
}

/** Answer to `pair`: good once, until `until`. `qr` is a picture (data:) of `address` with the code behind #c=. */
export interface PairingFrame {
  type: 'pairing';
  page: Phone;
  code: string;
  address: string;
  qr: string;
  until: number;
  now: number;
}

export type Theme = 'fraud' | 'theft' | 'water' | 'network' | 'holiday';

/** Answer to `find`: the first questions that fit, and how many do. */
export interface FoundFrame {
  type: 'found';
  questions: { code: string; title: string; ask: string; kind: Kind; theme: Theme }[];
  total: number;
}

/** Answer to `why`: where a team's points come from, newest first. */
export interface HistoryFrame {
  type: 'history';
  team: string;
  lines: { id: string; at: number; points: number; reason: string; who: string; undone: boolean; undoable: boolean }[];
  total: number;
}

export interface DoneFrame {
  type: 'done';
  id: string;
}

export interface RefusedFrame {
  type: 'refused';
  id: string;
  reason: string;
}

/** The server is about to close: replaced by a newer page, removed, token not valid, session over, bad frame. */
export interface GoneFrame {
  type: 'gone';
  reason: 'replaced' | 'removed' | 'token' | 'expired' | 'closed' | 'protocol';
}

/** Every 20 s. A page that has seen one takes 45 s without any frame for a dead connection and connects anew. */
export interface BeatFrame {
  type: 'beat';
  now: number;
}

export type ServerFrame =
  | StageFrame
  | MirrorFrame
  | DeviceFrame
  | MineFrame
  | AckFrame
  | CountsFrame
  | GatheredFrame
  | FilmFrame
  | ArrivalsFrame
  | PeopleFrame
  | HostFrame
  | StudentFrame
  | PairingFrame
  | FoundFrame
  | HistoryFrame
  | DoneFrame
  | RefusedFrame
  | GoneFrame
  | BeatFrame;

// ---------------------------------------------------------------- page to server

export type Role = 'stage' | 'host' | Phone | 'device';

/** Always the first frame, within 5 s of opening. */
export interface HelloFrame {
  type: 'hello';
  role: Role;
  token: string;
}

export interface AnswerFrame {
  type: 'answer';
  run: number;
  seq: number;
  answerId: string;
  value: AnswerValue;
}

export interface MirrorRequest {
  type: 'mirror';
  on: boolean;
}

export interface WhyFrame {
  type: 'why';
  team: string;
}

export interface PairRequest {
  type: 'pair';
  page: Phone;
}

export interface FindRequest {
  type: 'find';
  theme?: Theme;
  text: string;
}

/** What the sender saw when the command was given; another state refuses it as `stale`. */
export interface Seen {
  run: number;
  phase: Phase | Place;
  /** How many prompts of a case are shown; absent before the first. */
  part?: number;
}

export type Command =
  | { do: 'next'; seen: Seen }
  | { do: 'back'; seen: Seen }
  | { do: 'reveal'; seen: Seen }
  | { do: 'close'; seen: Seen }
  | { do: 'reopen'; seen: Seen; seconds: number }
  | { do: 'addTime'; seen: Seen; seconds: number }
  | { do: 'pause'; seen: Seen }
  | { do: 'resume'; seen: Seen }
  | { do: 'skip'; seen: Seen }
  | { do: 'again'; seen: Seen }
  | { do: 'goTo'; seen: Seen; step: number }
  | { do: 'blank'; on: boolean }
  | { do: 'points'; team: string; amount: number; reason: string }
  | { do: 'undo'; posting: string }
  | { do: 'estimate'; seen: Seen; share: 'most' | 'half' | 'few' }
  | { do: 'teamRight'; seen: Seen; team: string; on: boolean }
  | { do: 'hands'; seen: Seen; option: string; count: number }
  | { do: 'entry'; seen: Seen; text: string; team?: string; ink?: string }
  | { do: 'removeEntry'; seen: Seen; index: number }
  | { do: 'hide'; seen: Seen; text: string; on: boolean }
  | { do: 'choose'; seen: Seen; seat: string; on: boolean }
  | { do: 'buzz'; seen: Seen }
  | { do: 'tool'; tool?: ToolName }
  | { do: 'call'; after: number; team: boolean }
  | { do: 'timer'; after: number; seconds: number }
  | { do: 'timerMore'; seconds: number }
  | { do: 'timerPause'; on: boolean }
  | { do: 'timerStop' }
  | { do: 'lots'; after: number; groups: number }
  | { do: 'keepLots'; after: number; forClass: boolean }
  | { do: 'attend'; pupil: string; mark?: Absence }
  | { do: 'film'; seen: Seen; move: FilmMove }
  | { do: 'devices'; on: boolean }
  | { do: 'lock'; on: boolean }
  | { do: 'removeSeat'; seat: string; ban: boolean }
  | { do: 'renameSeat'; seat: string; name: string }
  | { do: 'moveSeat'; seat: string; team?: string }
  | { do: 'removeRecent' }
  | { do: 'admit'; request: string; yes: boolean }
  | { do: 'insert'; question: string }
  /** A choice; without `right` (from 0) a poll. */
  | { do: 'ask'; ask: string; options: string[]; right?: number }
  | { do: 'unpair'; page: Phone }
  | { do: 'end' };

export interface CommandFrame {
  type: 'command';
  id: string;
  command: Command;
}

export type ClientFrame =
  HelloFrame | AnswerFrame | MirrorRequest | WhyFrame | PairRequest | FindRequest | CommandFrame;

// ---------------------------------------------------------------- joining, over HTTP (JSON, same origin)

/** POST /join/pin {pin}; GET /s/{key}/info. 404 unknown, 429 too many wrong ones from this address. */
export interface JoinInfo {
  key: string;
  school: string;
  title: string;
  className: string;
  language: 'zh' | 'en';
  ways: Way[];
  /** false while nobody new gets in; `closed` says why. Whoever has a seat may come back all the same. */
  open: boolean;
  closed?: 'locked' | 'devices' | 'ended';
  /** Masked name of the seat this browser's cookie belongs to. */
  continueAs?: string;
}

/**
 * POST /join/class/{code} {} . `meeting` is absent while no session of the class is live; the ticket lasts ten minutes
 * and is empty while there is nothing to join.
 */
export interface ClassInfo {
  school: string;
  className: string;
  language: 'zh' | 'en';
  ticket: string;
  meeting?: JoinInfo;
}

/** POST /s/{key}/who {ticket, number} -> the masked name, or none where the number is unknown or taken. */
export interface WhoReply {
  masked?: string;
}

/** POST /s/{key}/join with one of these. */
export type JoinRequest =
  | { way: 'number'; ticket: string; number: number }
  | { way: 'nickname'; name: string }
  | { way: 'code'; code: string }
  | { way: 'continue' }
  | { way: 'request'; request: string };

/** 200 with a token; 202 with a request that waits for the host's tap (ask again with way `request`). */
export interface JoinReply {
  token?: string;
  name?: string;
  request?: string;
}

/** POST /board {code} or {request}: opens the stage of a session by its opening code. 202 carries a request to repeat. */
export interface BoardReply {
  key?: string;
  token?: string;
  request?: string;
}

/** POST /s/{key}/enter {ticket}: exchanges the desk's one-time ticket for a page's token. */
export interface EnterReply {
  token: string;
  role: Role;
}

/** POST /remote {code}: makes a phone a page of the meeting with the eight digits that the host panel or the desk shows. */
export interface PairReply {
  key: string;
  token: string;
  page: Phone;
}

/** Body of every reply with a status of 400 or more. */
export interface Problem {
  /** A message key, `join.error.*`. */
  error: string;
}

// ---------------------------------------------------------------- preview in the desk (window.postMessage)

/** The desk feeds an embedded stage or device page; the page opens no socket when its address ends in `#preview`. */
export type PreviewMessage =
  | { preview: 'stage'; frame: StageFrame; gathered?: GatheredFrame; film?: FilmFrame }
  | { preview: 'device'; frame: DeviceFrame; mine: MineFrame };
