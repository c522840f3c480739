import { answerValue } from '../src/parse-pupil.js';
import type {
  Absence,
  ClientFrame,
  Command,
  FilmMove,
  Phase,
  Phone,
  Place,
  Role,
  Seen,
  Theme,
  ToolName,
} from '../src/protocol.js';
import { type Fields, flag, list, number, object, oneOf, optional, type Reader, text, variant } from '../src/shape.js';

const seen = object<Seen>({
  run: number,
  phase: oneOf<Phase | Place>('ready', 'reading', 'open', 'closed', 'revealed', 'shown', 'lobby', 'step', 'ended'),
  part: optional(number),
});

type Of<D extends Command['do']> = Extract<Command, { do: D }>;
type Rest<D extends Command['do']> = { [K in Exclude<keyof Required<Of<D>>, 'do'>]: Reader<Of<D>[K & keyof Of<D>]> };

const command = <D extends Command['do']>(word: D, rest: Rest<D>): Reader<Command> =>
  object<Of<D>>({ do: oneOf(word), ...rest } as unknown as Fields<Of<D>>);

/** The server reads these; here only the golden samples of what a page sends are checked. */
const clientFrame = variant<ClientFrame>('type', {
  hello: object({
    type: oneOf('hello'),
    role: oneOf<Role>('stage', 'host', 'remote', 'student', 'device'),
    token: text,
  }),
  answer: object({ type: oneOf('answer'), run: number, seq: number, answerId: text, value: answerValue }),
  mirror: object({ type: oneOf('mirror'), on: flag }),
  why: object({ type: oneOf('why'), team: text }),
  pair: object({ type: oneOf('pair'), page: oneOf<Phone>('remote', 'student') }),
  find: object({
    type: oneOf('find'),
    theme: optional(oneOf<Theme>('fraud', 'theft', 'water', 'network', 'holiday')),
    text,
  }),
  command: object({
    type: oneOf('command'),
    id: text,
    command: variant<Command>('do', {
      next: command('next', { seen }),
      back: command('back', { seen }),
      reveal: command('reveal', { seen }),
      close: command('close', { seen }),
      reopen: command('reopen', { seen, seconds: number }),
      addTime: command('addTime', { seen, seconds: number }),
      pause: command('pause', { seen }),
      resume: command('resume', { seen }),
      skip: command('skip', { seen }),
      again: command('again', { seen }),
      goTo: command('goTo', { seen, step: number }),
      blank: command('blank', { on: flag }),
      points: command('points', { team: text, amount: number, reason: text }),
      undo: command('undo', { posting: text }),
      estimate: command('estimate', { seen, share: oneOf<'most' | 'half' | 'few'>('most', 'half', 'few') }),
      teamRight: command('teamRight', { seen, team: text, on: flag }),
      hands: command('hands', { seen, option: text, count: number }),
      entry: command('entry', { seen, text, team: optional(text), ink: optional(text) }),
      removeEntry: command('removeEntry', { seen, index: number }),
      hide: command('hide', { seen, text, on: flag }),
      choose: command('choose', { seen, seat: text, on: flag }),
      buzz: command('buzz', { seen }),
      tool: command('tool', { tool: optional(oneOf<ToolName>('call', 'timer', 'lots', 'attendance')) }),
      call: command('call', { after: number, team: flag }),
      timer: command('timer', { after: number, seconds: number }),
      timerMore: command('timerMore', { seconds: number }),
      timerPause: command('timerPause', { on: flag }),
      timerStop: command('timerStop', {}),
      lots: command('lots', { after: number, groups: number }),
      keepLots: command('keepLots', { after: number, forClass: flag }),
      attend: command('attend', { pupil: text, mark: optional(oneOf<Absence>('sick', 'leave', 'absent')) }),
      film: command('film', {
        seen,
        move: oneOf<FilmMove>('play', 'pause', 'back', 'louder', 'quieter'),
      }),
      devices: command('devices', { on: flag }),
      lock: command('lock', { on: flag }),
      removeSeat: command('removeSeat', { seat: text, ban: flag }),
      renameSeat: command('renameSeat', { seat: text, name: text }),
      moveSeat: command('moveSeat', { seat: text, team: optional(text) }),
      removeRecent: command('removeRecent', {}),
      admit: command('admit', { request: text, yes: flag }),
      insert: command('insert', { question: text }),
      ask: command('ask', { ask: text, options: list(text), right: optional(number) }),
      unpair: command('unpair', { page: oneOf<Phone>('remote', 'student') }),
      end: command('end', {}),
    }),
  }),
});

export const parseClientFrame = (json: string): ClientFrame => clientFrame(JSON.parse(json), 'frame');
