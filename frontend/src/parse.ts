import { kind, meeting, place, pupilFrames, stageRun, teamFields } from './parse-pupil.js';
import type {
  ArrivalsFrame,
  Controls,
  CountsFrame,
  DoneFrame,
  FilmFrame,
  HistoryFrame,
  HostFrame,
  LastPosting,
  Lobby,
  NextHint,
  PeopleFrame,
  Person,
  Progress,
  RefusedFrame,
  ServerFrame,
  StageFrame,
  Team,
} from './protocol.js';
import { flag, list, number, object, oneOf, optional, text, variant } from './shape.js';

const team = object<Team>(teamFields);
const progress = object<Progress>({
  steps: list(object<Progress['steps'][number]>({ title: text, kind, minutes: number })),
  step: number,
  startedAt: optional(number),
  lessonMinutes: number,
});
const controls = object<Controls>({
  next: object<NextHint>({
    does: oneOf<NextHint['does']>('start', 'open', 'close', 'reveal', 'prompt', 'step', 'end', 'none'),
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
