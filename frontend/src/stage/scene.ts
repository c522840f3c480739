import type { ServerClock } from '../clock.js';
import type { CommonWords } from '../i18n/common.js';
import type { StageWords } from '../i18n/stage.js';
import type { CountsFrame, FilmFrame, FilmMove, GatheredFrame, StageFrame, StageRun, Team } from '../protocol.js';

/** What a class without devices can tap on the step itself; absent on a stage that may not command. */
export interface Board {
  teams: Team[];
  /** Tapped order of an `order` step, by item id. */
  placed: string[];
  estimate: (share: 'most' | 'half' | 'few') => void;
  teamRight: (team: string, on: boolean) => void;
  hands: (option: string, count: number) => void;
  entry: (text: string, team?: string, ink?: string) => void;
  removeEntry: (index: number) => void;
  place: (item: string) => void;
  startOver: () => void;
}

/** Everything a step's picture on the stage depends on. */
export interface Scene {
  words: StageWords;
  common: CommonWords;
  clock: ServerClock;
  frame: StageFrame;
  run: StageRun;
  counts?: CountsFrame;
  /** Of this run; absent until the server has sent it. */
  gathered?: GatheredFrame;
  /** Of this run, where its step has one. */
  film?: FilmFrame;
  /** Moves the film on every stage; absent on a stage that may not command. */
  moveFilm?: (move: FilmMove) => void;
  board?: Board;
  /** Takes a text out of the word cloud, or puts it back; absent on a stage that may not command. */
  hide?: (text: string, on: boolean) => void;
}
