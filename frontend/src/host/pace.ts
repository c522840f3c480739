import type { HostFrame } from '../protocol.js';

const MINUTE = 60_000;

/** Whole minutes since the meeting began; 0 before. */
export const minutesGone = (frame: HostFrame, now: number): number => {
  const { startedAt } = frame.progress;
  return startedAt === undefined ? 0 : Math.max(0, Math.floor((now - startedAt) / MINUTE));
};

/** Seconds spent on a step so far; the current one goes on after the frame was sent. */
export const secondsSpent = (frame: HostFrame, step: number, now: number): number => {
  const told = frame.spent[step] ?? 0;
  const running = frame.at === 'step' && frame.progress.step === step;
  return running ? told + Math.max(0, (now - frame.now) / 1000) : told;
};

/** Minutes as told to people: a step that was there at all took at least one. */
export const minutesSpent = (frame: HostFrame, step: number, now: number): number => {
  const seconds = secondsSpent(frame, step, now);
  return seconds === 0 ? 0 : Math.max(1, Math.round(seconds / 60));
};

/** Minutes behind the plan (more than 0) or ahead of it. The current step counts as it is until it takes too long. */
export const minutesBehind = (frame: HostFrame, now: number): number => {
  const { startedAt, steps, step } = frame.progress;
  if (startedAt === undefined || frame.at !== 'step') return 0;
  const before = steps.slice(0, step).reduce((sum, each) => sum + each.minutes * 60, 0);
  const planned = (steps[step]?.minutes ?? 0) * 60;
  const due = before + Math.min(planned, secondsSpent(frame, step, now));
  return Math.round(((now - startedAt) / 1000 - due) / 60);
};
