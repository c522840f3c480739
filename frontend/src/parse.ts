import { kind, meeting, phase, place, pupilFrames, stageRun, teamFields } from './parse-pupil.js';
import type {
  Absence,
  ArrivalsFrame,
  Call,
  Controls,
  CountsFrame,
  DoneFrame,
  FilmFrame,
  FoundFrame,
  HistoryFrame,
  HostFrame,
  LastPosting,
  Lobby,
  Lots,
  NextHint,
  PairingFrame,
  PeopleFrame,
  Person,
  Phone,
  Progress,
  Pupil,
  RefusedFrame,
  ServerFrame,
  StageFrame,
  StudentFrame,
  Team,
  Theme,
  Timer,
  ToolName,
  Tools,
} from './protocol.js';
import { flag, list, number, object, oneOf, optional, text, variant } from './shape.js';

const team = object<Team>(teamFields);
const progress = object<Progress>({
  steps: list(object<Progress['steps'][number]>({ title: text, kind, minutes: number })),
  step: number,
  startedAt: optional(number),
  lessonMinutes: number,
});
const next = object<NextHint>({
  does: oneOf<NextHint['does']>('start', 'open', 'close', 'reveal', 'prompt', 'step', 'return', 'end', 'none'),
  title: optional(text),
  allAnswered: optional(flag),
});
const phone = oneOf<Phone>('remote', 'student');
const theme = oneOf<Theme>('fraud', 'theft', 'water', 'network', 'holiday');
const controls = object<Controls>({
  next,
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

const toolName = oneOf<ToolName>('call', 'timer', 'lots', 'attendance');
const tools = object<Tools>({
  open: optional(toolName),
  turn: number,
  call: optional(object<Call>({ name: text, colour: optional(text), team: flag, among: list(text), left: number })),
  timer: optional(object<Timer>({ up: flag, seconds: number, at: optional(number), held: optional(number) })),
  lots: optional(
    object<Lots>({
      groups: list(object<Lots['groups'][number]>({ name: text, colour: text, members: list(text) })),
      kept: flag,
    }),
  ),
  roll: optional(
    list(
      object<Pupil>({
        id: text,
        number,
        name: text,
        mark: optional(oneOf<Absence>('sick', 'leave', 'absent')),
      }),
    ),
  ),
});

const serverFrame = variant<ServerFrame>('type', {
  ...pupilFrames,
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
    tools: optional(tools),
  }),
  counts: object<CountsFrame>({ type: oneOf('counts'), run: number, answered: number, online: number, seats: number }),
  arrivals: object<ArrivalsFrame>({ type: oneOf('arrivals'), names: list(text), expected: number }),
  film: object<FilmFrame>({
    type: oneOf('film'),
    run: number,
    title: text,
    url: optional(text),
    playing: flag,
    volume: number,
    back: number,
  }),
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
    then: optional(text),
    tools: optional(tools),
    hosting: optional(
      list(
        object<NonNullable<HostFrame['hosting']>[number]>({
          who: text,
          page: oneOf<Phone | 'host'>('host', 'remote', 'student'),
        }),
      ),
    ),
  }),
  student: object<StudentFrame>({
    type: oneOf('student'),
    rev: number,
    now: number,
    meeting,
    at: place,
    blank: flag,
    progress,
    notes: text,
    notesLater: optional(flag),
    then: optional(text),
    run: optional(
      object<NonNullable<StudentFrame['run']>>({
        id: number,
        phase,
        openAt: optional(number),
        deadline: optional(number),
        seconds: optional(number),
        left: optional(number),
        collectingUntil: optional(number),
        part: optional(number),
      }),
    ),
    controls: object<StudentFrame['controls']>({ next, back: flag, addTime: flag }),
  }),
  pairing: object<PairingFrame>({
    type: oneOf('pairing'),
    page: phone,
    code: text,
    address: text,
    qr: text,
    until: number,
    now: number,
  }),
  found: object<FoundFrame>({
    type: oneOf('found'),
    questions: list(object<FoundFrame['questions'][number]>({ code: text, title: text, ask: text, kind, theme })),
    total: number,
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
});

/** Reads one frame of the server; throws a ShapeError (or SyntaxError) where it is not one. */
export const parseFrame = (json: string): ServerFrame => serverFrame(JSON.parse(json), 'frame');
