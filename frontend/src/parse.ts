import type {
  AckFrame,
  AnswerValue,
  ArrivalsFrame,
  BeatFrame,
  BlankView,
  ByHand,
  CaseView,
  ChoiceView,
  Controls,
  CountsFrame,
  DeviceFrame,
  DeviceOption,
  DeviceRun,
  DeviceView,
  DiscussView,
  DoneFrame,
  GoneFrame,
  HistoryFrame,
  HostFrame,
  Kind,
  LastPosting,
  Lobby,
  Meeting,
  MineFrame,
  MineResult,
  MirrorFrame,
  NextHint,
  NumberView,
  Option,
  OrderView,
  Outcome,
  PauseView,
  PeopleFrame,
  Person,
  Phase,
  Picture,
  Place,
  PollView,
  Progress,
  RefusedFrame,
  RevoteView,
  RunClock,
  ServerFrame,
  StageFrame,
  StageRun,
  StageView,
  StandingsView,
  TalkView,
  Team,
  TeamLine,
} from './protocol.js';
import {
  type Fields,
  flag,
  list,
  number,
  object,
  oneOf,
  optional,
  type Reader,
  table,
  text,
  variant,
} from './shape.js';

const kind: Reader<Kind> = oneOf<Kind>(
  'talk',
  'case',
  'choice',
  'order',
  'blank',
  'number',
  'poll',
  'revote',
  'discuss',
  'standings',
  'pause',
);
const phase: Reader<Phase> = oneOf<Phase>('ready', 'reading', 'open', 'closed', 'revealed', 'shown');
const place: Reader<Place> = oneOf<Place>('lobby', 'step', 'ended');
const language = oneOf<'zh' | 'en'>('zh', 'en');

const picture = object<Picture>({ url: text, alt: text });
const optionFields: Fields<Option> = { id: text, letter: text, text, picture: optional(picture) };
const option = object<Option>(optionFields);
const item = object<{ id: string; text: string }>({ id: text, text });
const outcome: Fields<Outcome> = { answered: number, right: number, explanation: text, byHand: flag };

const choice = object<ChoiceView>({
  kind: oneOf('choice'),
  title: text,
  ask: text,
  multiple: flag,
  options: list(option),
  picture: optional(picture),
  reveal: optional(object<NonNullable<ChoiceView['reveal']>>({ ...outcome, key: list(text), counts: table(number) })),
});
const order = object<OrderView>({
  kind: oneOf('order'),
  title: text,
  ask: text,
  items: list(item),
  reveal: optional(object<NonNullable<OrderView['reveal']>>({ ...outcome, key: list(text) })),
});
const blank = object<BlankView>({
  kind: oneOf('blank'),
  title: text,
  ask: text,
  reveal: optional(
    object<NonNullable<BlankView['reveal']>>({
      ...outcome,
      accepted: list(text),
      groups: list(object<{ text: string; count: number; right: boolean }>({ text, count: number, right: flag })),
    }),
  ),
});
const guess = object<NumberView>({
  kind: oneOf('number'),
  title: text,
  ask: text,
  unit: text,
  reveal: optional(
    object<NonNullable<NumberView['reveal']>>({
      ...outcome,
      value: number,
      tolerance: number,
      bars: list(object<{ from: number; to: number; count: number }>({ from: number, to: number, count: number })),
    }),
  ),
});
const poll = object<PollView>({
  kind: oneOf('poll'),
  title: text,
  ask: text,
  options: list(option),
  reveal: optional(object<NonNullable<PollView['reveal']>>({ answered: number, counts: table(number), byHand: flag })),
});
const teamFields: Fields<Team> = { id: text, name: text, colour: text, total: number };
const team = object<Team>(teamFields);

const stageView = variant<StageView>('kind', {
  talk: object<TalkView>({ kind: oneOf('talk'), title: text, html: text, picture: optional(picture) }),
  case: object<CaseView>({
    kind: oneOf('case'),
    title: text,
    html: text,
    chat: optional(
      object<NonNullable<CaseView['chat']>>({
        title: text,
        lines: list(object<{ who: string; text: string }>({ who: text, text })),
      }),
    ),
    prompts: list(text),
  }),
  choice,
  order,
  blank,
  number: guess,
  poll,
  revote: object<RevoteView>({
    kind: oneOf('revote'),
    title: text,
    again: variant<RevoteView['again']>('kind', { choice, order, blank, number: guess, poll }),
    compare: optional(
      object<NonNullable<RevoteView['compare']>>({
        before: table(number),
        rightBefore: number,
        answeredBefore: number,
        changed: number,
      }),
    ),
  }),
  discuss: object<DiscussView>({ kind: oneOf('discuss'), title: text, prompts: list(text) }),
  standings: object<StandingsView>({
    kind: oneOf('standings'),
    title: text,
    rule: oneOf<'mean' | 'sum' | 'best'>('mean', 'sum', 'best'),
    teams: list(object<TeamLine>({ ...teamFields, before: number, place: number, placeBefore: number })),
  }),
  pause: object<PauseView>({ kind: oneOf('pause'), title: text, text }),
});

const runClock: Fields<RunClock> = {
  openAt: optional(number),
  deadline: optional(number),
  seconds: optional(number),
  left: optional(number),
  collectingUntil: optional(number),
};
const byHand = object<ByHand>({
  estimate: optional(oneOf<'most' | 'half' | 'few'>('most', 'half', 'few')),
  teamsRight: list(text),
  hands: table(number),
  entries: list(object<{ team?: string; text: string }>({ team: optional(text), text })),
});
const stageRun = object<StageRun>({
  ...runClock,
  id: number,
  step: number,
  phase,
  question: optional(number),
  view: stageView,
  byHand,
});

const meeting = object<Meeting>({
  school: text,
  className: text,
  title: text,
  subtitle: text,
  language,
  rehearsal: flag,
  devices: flag,
});
const progress = object<Progress>({
  steps: list(object<Progress['steps'][number]>({ title: text, kind, minutes: number })),
  step: number,
  startedAt: optional(number),
  lessonMinutes: number,
});
const controls = object<Controls>({
  next: object<NextHint>({
    does: oneOf<NextHint['does']>('start', 'open', 'close', 'reveal', 'step', 'end', 'none'),
    title: optional(text),
    allAnswered: optional(flag),
  }),
  back: flag,
  reveal: flag,
  addTime: flag,
  pause: flag,
  resume: flag,
  reopen: flag,
  again: flag,
  skip: flag,
});
const last = object<LastPosting>({ id: text, team: text, amount: number, reason: text });
const lobby = object<Lobby>({
  address: text,
  pin: text,
  qr: text,
  expected: number,
  ways: list(oneOf<'number' | 'nickname' | 'code'>('number', 'nickname', 'code')),
});

const deviceOption = object<DeviceOption>(optionFields);
type PlainView = Extract<DeviceView, { lines: string[] }>;
const plainView = object<PlainView>({
  kind: oneOf<PlainView['kind']>('talk', 'case', 'discuss', 'pause', 'standings'),
  title: text,
  text,
  lines: list(text),
});
const deviceView = variant<DeviceView>('kind', {
  talk: plainView,
  case: plainView,
  discuss: plainView,
  pause: plainView,
  standings: plainView,
  choice: object<Extract<DeviceView, { kind: 'choice' }>>({
    kind: oneOf('choice'),
    title: text,
    ask: text,
    multiple: flag,
    options: list(deviceOption),
    picture: optional(picture),
  }),
  poll: object<Extract<DeviceView, { kind: 'poll' }>>({
    kind: oneOf('poll'),
    title: text,
    ask: text,
    options: list(deviceOption),
  }),
  order: object<Extract<DeviceView, { kind: 'order' }>>({
    kind: oneOf('order'),
    title: text,
    ask: text,
    items: list(item),
  }),
  blank: object<Extract<DeviceView, { kind: 'blank' }>>({ kind: oneOf('blank'), title: text, ask: text }),
  number: object<Extract<DeviceView, { kind: 'number' }>>({
    kind: oneOf('number'),
    title: text,
    ask: text,
    unit: text,
  }),
});

const chosen = object<{ chosen: string[] }>({ chosen: list(text) });
const ordered = object<{ order: string[] }>({ order: list(text) });
const typed = object<{ text: string }>({ text });
const counted = object<{ number: number }>({ number });

export const answerValue: Reader<AnswerValue> = (value, at) => {
  const has = (name: string): boolean => typeof value === 'object' && value !== null && name in value;
  if (has('chosen')) return chosen(value, at);
  if (has('order')) return ordered(value, at);
  if (has('number')) return counted(value, at);
  return typed(value, at);
};

const serverFrame = variant<ServerFrame>('type', {
  stage: object<StageFrame>({
    type: oneOf('stage'),
    rev: number,
    now: number,
    meeting,
    at: place,
    blank: flag,
    progress,
    lobby: optional(lobby),
    run: optional(stageRun),
    farewell: optional(object<{ html: string }>({ html: text })),
    bar: optional(object<NonNullable<StageFrame['bar']>>({ controls, teams: list(team), last: optional(last) })),
  }),
  mirror: object<MirrorFrame>({
    type: oneOf('mirror'),
    rev: number,
    now: number,
    at: place,
    blank: flag,
    run: optional(stageRun),
  }),
  device: object<DeviceFrame>({
    type: oneOf('device'),
    rev: number,
    now: number,
    meeting,
    at: place,
    run: optional(
      object<DeviceRun>({ ...runClock, id: number, step: number, kind, phase, changeable: flag, view: deviceView }),
    ),
    following: optional(text),
  }),
  mine: object<MineFrame>({
    type: oneOf('mine'),
    rev: number,
    run: number,
    seat: object<MineFrame['seat']>({ name: text, team: optional(text) }),
    order: list(text),
    answer: optional(object<NonNullable<MineFrame['answer']>>({ seq: number, at: number, value: answerValue })),
    result: optional(
      object<MineResult>({
        right: optional(flag),
        yours: text,
        key: text,
        explanation: text,
        points: number,
        total: number,
      }),
    ),
    standing: optional(
      object<NonNullable<MineFrame['standing']>>({ total: number, team: optional(text), teamPlace: optional(number) }),
    ),
  }),
  ack: object<AckFrame>({
    type: oneOf('ack'),
    run: number,
    answerId: text,
    status: oneOf<AckFrame['status']>('saved', 'duplicate', 'late', 'rejected'),
    at: number,
    reason: optional(text),
  }),
  counts: object<CountsFrame>({ type: oneOf('counts'), run: number, answered: number, online: number, seats: number }),
  arrivals: object<ArrivalsFrame>({ type: oneOf('arrivals'), names: list(text), expected: number }),
  people: object<PeopleFrame>({
    type: oneOf('people'),
    run: number,
    people: list(
      object<Person>({
        id: text,
        name: text,
        number: optional(number),
        team: optional(text),
        online: flag,
        answered: flag,
        right: optional(flag),
        total: number,
      }),
    ),
    missing: list(text),
    requests: list(
      object<PeopleFrame['requests'][number]>({ id: text, text, kind: oneOf<'seat' | 'stage'>('seat', 'stage') }),
    ),
  }),
  host: object<HostFrame>({
    type: oneOf('host'),
    rev: number,
    now: number,
    meeting,
    at: place,
    blank: flag,
    locked: flag,
    paused: flag,
    progress,
    spent: list(number),
    notes: text,
    prepare: text,
    scoring: oneOf<HostFrame['scoring']>('accuracy', 'speed', 'closeness'),
    lobby,
    run: optional(stageRun),
    controls,
    teams: list(team),
    last: optional(last),
    stages: number,
  }),
  history: object<HistoryFrame>({
    type: oneOf('history'),
    team: text,
    lines: list(
      object<HistoryFrame['lines'][number]>({
        id: text,
        at: number,
        points: number,
        reason: text,
        who: text,
        undone: flag,
        undoable: flag,
      }),
    ),
    total: number,
  }),
  done: object<DoneFrame>({ type: oneOf('done'), id: text }),
  refused: object<RefusedFrame>({ type: oneOf('refused'), id: text, reason: text }),
  gone: object<GoneFrame>({
    type: oneOf('gone'),
    reason: oneOf<GoneFrame['reason']>('replaced', 'removed', 'token', 'expired', 'closed', 'protocol'),
  }),
  beat: object<BeatFrame>({ type: oneOf('beat'), now: number }),
});

/** Reads one frame of the server; throws a ShapeError (or SyntaxError) where it is not one. */
export const parseFrame = (json: string): ServerFrame => serverFrame(JSON.parse(json), 'frame');
