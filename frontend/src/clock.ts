import type { RunClock } from './protocol.js';

const KEPT = 8;

/** The server's clock, told by the `now` of its frames; a jump of this computer's own clock does not move it. */
export class ServerClock {
  private offsets: number[] = [];

  constructor(private readonly local: () => number = () => performance.now()) {}

  /** A frame arrived that was sent at `now`. The least delayed of the last frames tells best. */
  hear(now: number): void {
    this.offsets = [...this.offsets, now - this.local()].slice(-KEPT);
  }

  /** Forgets what it heard: after a sleep or a restart of the server the old offsets are worth nothing. */
  reset(): void {
    this.offsets = [];
  }

  now(): number {
    return this.offsets.length === 0 ? Date.now() : this.local() + Math.max(...this.offsets);
  }
}

/** What is left of a run's time: milliseconds, and the share of the whole from 0 to 1. */
export interface TimeLeft {
  left: number;
  share: number;
  paused: boolean;
}

/** Absent where the run waits for nobody. */
export const timeLeft = (run: RunClock, now: number): TimeLeft | undefined => {
  const left = run.left ?? (run.deadline === undefined ? undefined : Math.max(0, run.deadline - now));
  if (left === undefined) return undefined;
  const whole = (run.seconds ?? 0) * 1000;
  return { left, share: whole > 0 ? Math.min(1, left / whole) : 0, paused: run.left !== undefined };
};

/** Whole seconds as people count down: 0 only when the time is over. */
export const inSeconds = (milliseconds: number): number => Math.ceil(milliseconds / 1000);

export const isCollecting = (run: RunClock, now: number): boolean =>
  run.collectingUntil !== undefined && now < run.collectingUntil;
