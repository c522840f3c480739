import { asksSomething, type Scene, turnout } from './scene.js';

export interface Attendance {
  /** The number that matters now: answered, arrived, or online. */
  count: number;
  unit: string;
  /** Of how many. */
  whole: number;
  told: string;
  /** Width of the bar. */
  share: string;
}

const parts = (scene: Scene): Omit<Attendance, 'share'> => {
  const { answered, online, seats } = turnout(scene);
  const words = scene.words.people;
  if (scene.frame.at === 'lobby') {
    const whole = scene.frame.lobby.expected;
    return { count: seats, unit: words.unitHere, whole, told: words.arrived(whole) };
  }
  return asksSomething(scene.frame.run)
    ? { count: answered, unit: words.unitAnswered, whole: seats, told: words.answered(online, seats) }
    : { count: online, unit: words.unitOnline, whole: seats, told: words.here(seats) };
};

/** How many are here, and in a question how many have answered. */
export const attendance = (scene: Scene): Attendance => {
  const told = parts(scene);
  const share = told.whole === 0 ? 0 : Math.min(100, (told.count / told.whole) * 100);
  return { ...told, share: `${share}%` };
};
