import type {
  AckFrame,
  AnswerValue,
  BeatFrame,
  BlankView,
  BuzzView,
  ByHand,
  CaseView,
  ChoiceView,
  CloudView,
  DeviceFrame,
  DeviceOption,
  DeviceRun,
  DeviceView,
  DiscussView,
  GatheredFrame,
  GoneFrame,
  Kind,
  Meeting,
  MineFrame,
  MineResult,
  MirrorFrame,
  NumberView,
  Option,
  OrderView,
  Outcome,
  PauseView,
  Phase,
  Picture,
  Place,
  PledgeView,
  PollView,
  ReflectionView,
  RevoteView,
  RunClock,
  ServerFrame,
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

export const kind: Reader<Kind> = oneOf<Kind>(
  'talk',
  'case',
  'choice',
  'order',
  'blank',
  'number',
  'poll',
  'cloud',
  'buzz',
  'pledge',
  'reflection',
  'revote',
  'discuss',
  'standings',
  'pause',
);
export const phase: Reader<Phase> = oneOf<Phase>('ready', 'reading', 'open', 'closed', 'revealed', 'shown');
export const place: Reader<Place> = oneOf<Place>('lobby', 'step', 'ended');
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
export const teamFields: Fields<Team> = { id: text, name: text, colour: text, total: number };

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
  cloud: object<CloudView>({ kind: oneOf('cloud'), title: text, ask: text }),
  buzz: object<BuzzView>({ kind: oneOf('buzz'), title: text, ask: text }),
  pledge: object<PledgeView>({ kind: oneOf('pledge'), title: text, heading: text, html: text }),
  reflection: object<ReflectionView>({ kind: oneOf('reflection'), title: text, ask: text }),
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
  entries: list(object<ByHand['entries'][number]>({ team: optional(text), text, ink: optional(text) })),
});
export const stageRun = object<StageRun>({
  ...runClock,
  id: number,
  step: number,
  phase,
  question: optional(number),
  part: optional(number),
  view: stageView,
  byHand,
});

export const meeting = object<Meeting>({
  school: text,
  className: text,
  title: text,
  subtitle: text,
  language,
  rehearsal: flag,
  devices: flag,
});
const deviceOption = object<DeviceOption>(optionFields);
type PlainView = Extract<DeviceView, { lines: string[] }>;
const plainView = object<PlainView>({
  kind: oneOf<PlainView['kind']>('talk', 'case', 'discuss', 'pause', 'standings'),
  title: text,
  text,
  lines: list(text),
});
type AskedView = Extract<DeviceView, { kind: 'buzz' | 'reflection' }>;
const askedView = object<AskedView>({ kind: oneOf<AskedView['kind']>('buzz', 'reflection'), title: text, ask: text });
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
  cloud: object<Extract<DeviceView, { kind: 'cloud' }>>({
    kind: oneOf('cloud'),
    title: text,
    ask: text,
    entries: number,
  }),
  buzz: askedView,
  reflection: askedView,
  pledge: object<Extract<DeviceView, { kind: 'pledge' }>>({ kind: oneOf('pledge'), title: text, heading: text, text }),
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
const several = object<{ texts: string[] }>({ texts: list(text) });
const pressed = object<{ pressed: boolean }>({ pressed: flag });
const signed = object<{ signed: string; ink: string }>({ signed: text, ink: text });

export const answerValue: Reader<AnswerValue> = (value, at) => {
  const has = (name: string): boolean => typeof value === 'object' && value !== null && name in value;
  if (has('chosen')) return chosen(value, at);
  if (has('order')) return ordered(value, at);
  if (has('number')) return counted(value, at);
  if (has('texts')) return several(value, at);
  if (has('pressed')) return pressed(value, at);
  if (has('signed')) return signed(value, at);
  return typed(value, at);
};

type Gathered<List extends keyof GatheredFrame> = Required<GatheredFrame>[List] extends (infer Line)[] ? Line : never;

/** What a pupil's page hears. */
export const pupilFrames = {
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
  gathered: object<GatheredFrame>({
    type: oneOf('gathered'),
    run: number,
    words: optional(list(object<Gathered<'words'>>({ text, count: number, hidden: optional(flag) }))),
    presses: optional(list(object<Gathered<'presses'>>({ name: text, team: optional(text), behind: number }))),
    signatures: optional(list(object<Gathered<'signatures'>>({ name: text, ink: optional(text) }))),
    sayings: optional(
      list(object<Gathered<'sayings'>>({ seat: optional(text), name: optional(text), text, chosen: optional(flag) })),
    ),
  }),
  gone: object<GoneFrame>({
    type: oneOf('gone'),
    reason: oneOf<GoneFrame['reason']>('replaced', 'removed', 'token', 'expired', 'closed', 'protocol'),
  }),
  beat: object<BeatFrame>({ type: oneOf('beat'), now: number }),
};

const pupilFrame = variant<ServerFrame>('type', pupilFrames);

/** Reads one frame of the server; throws a ShapeError (or SyntaxError) where it is not one for a pupil's page. */
export const parsePupilFrame = (json: string): ServerFrame => pupilFrame(JSON.parse(json), 'frame');
