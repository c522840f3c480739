import { check, clock, close } from '../icons.js';
import { alert, person as personIcon } from '../teacher-icons.js';
import type { Person } from '../protocol.js';
import { asksSomething, isRevealed, type Scene } from './scene.js';

export interface PersonState {
  state: 'answered' | 'open' | 'offline' | 'right' | 'wrong' | 'here';
  path: string;
  /** In words: an icon is never alone. */
  told: string;
}

const PATHS: Record<PersonState['state'], string> = {
  answered: check,
  open: clock,
  offline: alert,
  right: check,
  wrong: close,
  here: personIcon,
};

const stateOf = (scene: Scene, person: Person): PersonState['state'] => {
  const { run } = scene.frame;
  if (isRevealed(run) && person.right !== undefined) return person.right ? 'right' : 'wrong';
  if (!asksSomething(run)) return person.online ? 'here' : 'offline';
  if (person.answered) return 'answered';
  return person.online ? 'open' : 'offline';
};

/** How a person stands in this step. */
export const personState = (scene: Scene, person: Person): PersonState => {
  const state = stateOf(scene, person);
  const { states, offlineToo } = scene.words.people;
  const offline = !person.online && state !== 'offline';
  return { state, path: PATHS[state], told: offline ? offlineToo(states[state]) : states[state] };
};
