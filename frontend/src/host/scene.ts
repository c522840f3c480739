import type { CommonWords } from '../i18n/common.js';
import type { HostWords } from '../i18n/host.js';
import type { Language } from '../i18n/index.js';
import type {
  CountsFrame,
  FilmFrame,
  GatheredFrame,
  GatheringView,
  FoundFrame,
  HistoryFrame,
  HostFrame,
  PairingFrame,
  PeopleFrame,
  RevoteView,
  StageRun,
  StageView,
  Team,
} from '../protocol.js';
import type { Lectern } from './lectern.js';

/** All that one drawing of the panel shows; made anew for every change, so that elements see that it has changed. */
export interface Scene {
  readonly frame: HostFrame;
  readonly people?: PeopleFrame;
  readonly counts?: CountsFrame;
  /** Of the run that is shown. */
  readonly gathered?: GatheredFrame;
  readonly film?: FilmFrame;
  readonly history?: HistoryFrame;
  readonly pairing?: PairingFrame;
  readonly found?: FoundFrame;
  /** A phone that was paired may do less than the panel. */
  readonly remote?: boolean;
  readonly language: Language;
  readonly words: HostWords;
  readonly common: CommonWords;
  readonly lectern: Lectern;
}

/** The question itself: what a revote asks again. */
export const asked = (view: StageView): Exclude<StageView, RevoteView> => (view.kind === 'revote' ? view.again : view);

export const asksSomething = (run: StageRun | undefined): run is StageRun => run !== undefined && run.phase !== 'shown';

export const isPoll = (run: StageRun | undefined): boolean => run !== undefined && asked(run.view).kind === 'poll';

/** What gathers words, presses, names or sentences; there is nothing to reveal. */
export const gathers = (run: StageRun | undefined): GatheringView | undefined => {
  const view = run?.view;
  const isOne =
    view?.kind === 'cloud' || view?.kind === 'buzz' || view?.kind === 'pledge' || view?.kind === 'reflection';
  return isOne ? view : undefined;
};

/** Whether answers can be right or wrong. */
export const isScored = (run: StageRun): boolean =>
  ['choice', 'order', 'blank', 'number'].includes(asked(run.view).kind);

/** Whether the outcome is on the screen. */
export const isRevealed = (run: StageRun | undefined): boolean => run?.phase === 'revealed';

export const teamOf = (teams: readonly Team[], id: string | undefined): Team | undefined =>
  id === undefined ? undefined : teams.find((team) => team.id === id);

/** The list of people may be older than the run on the screen; then nobody has answered yet as far as is known. */
export const forRun = (people: PeopleFrame, run: number): PeopleFrame =>
  people.run === run
    ? people
    : { ...people, run, people: people.people.map(({ right: _old, ...person }) => ({ ...person, answered: false })) };

export interface Turnout {
  answered: number;
  online: number;
  seats: number;
}

/** The counts arrive more often than the list of people, but only for the run that is shown. */
export const turnout = (scene: Scene): Turnout => {
  const { counts, people, frame } = scene;
  const run = frame.run?.id ?? 0;
  if (counts?.run === run) return counts;
  const list = people?.people ?? [];
  return {
    answered: list.filter((person) => person.answered).length,
    online: list.filter((person) => person.online).length,
    seats: list.length,
  };
};
