import type { Phase, Place, Seen } from './protocol.js';

interface Shown {
  at: Place;
  run?: { id: number; phase: Phase; part?: number };
}

/** What the sender of a command saw: the run on the screen, or the place where there is none. */
export const seenIn = ({ at, run }: Shown): Seen => {
  if (run === undefined || at !== 'step') return { run: 0, phase: at };
  const seen = { run: run.id, phase: run.phase };
  return run.part === undefined ? seen : { ...seen, part: run.part };
};
