import { inSeconds } from './clock.js';
import type { ToolKey } from './i18n/tools.js';
import { star } from './icons.js';
import type { Timer, Tools } from './protocol.js';
import { buzzer, call, lots, roll, timer } from './teacher-icons.js';

export const TOOL_KEYS: ToolKey[] = ['call', 'timer', 'buzzer', 'points', 'lots', 'attendance'];

export const TOOL_ICONS: Record<ToolKey, string> = { call, timer, buzzer, points: star, lots, attendance: roll };

/** What a draw names as the last thing it saw. */
export const turnOf = (tools: Tools | undefined): number => tools?.turn ?? 0;

/** Milliseconds left, or passed where it counts up. */
export const shownTime = (timer: Timer, now: number): number =>
  timer.held ?? (timer.at === undefined ? 0 : Math.max(0, timer.up ? now - timer.at : timer.at - now));

export const isOver = (timer: Timer, now: number): boolean => !timer.up && timer.at !== undefined && timer.at <= now;

/** As people read a clock: 0:05, 12:30, 100:00. Counting down ends at zero, counting up begins there. */
export const clockText = (timer: Timer, now: number): string => {
  const time = shownTime(timer, now);
  const seconds = timer.up ? Math.floor(time / 1000) : inSeconds(time);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
