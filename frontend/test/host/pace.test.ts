import { describe, expect, it } from 'vitest';
import { minutesBehind, minutesGone, minutesSpent, secondsSpent } from '../../src/host/pace.js';
import type { HostFrame } from '../../src/protocol.js';
import { sample } from '../samples.js';

const MINUTE = 60_000;

/** A lesson of steps of 5, 3 and 4 minutes, begun so many minutes ago. */
const lesson = (gone: number, step: number, spent: number[]): HostFrame => {
  const frame = sample('host', 'host-choice-open');
  const steps = [5, 3, 4].map((minutes) => ({ title: '', kind: 'talk' as const, minutes }));
  return {
    ...frame,
    spent,
    progress: { steps, step, startedAt: frame.now - gone * MINUTE, lessonMinutes: 40 },
  };
};

describe('the pace of a lesson', () => {
  it('counts whole minutes since the start, none before', () => {
    const frame = lesson(7.9, 1, [300, 174, 0]);
    expect(minutesGone(frame, frame.now)).toBe(7);
    const lobby = sample('host', 'host-lobby');
    expect(minutesGone(lobby, lobby.now)).toBe(0);
  });

  it('lets the current step run on after the frame was sent, and no other', () => {
    const frame = lesson(6, 1, [300, 60, 0]);
    expect(secondsSpent(frame, 1, frame.now + 30_000)).toBe(90);
    expect(secondsSpent(frame, 0, frame.now + 30_000)).toBe(300);
  });

  it('calls a step that was shown at all a minute, one that was not none', () => {
    const frame = lesson(6, 1, [12, 60, 0]);
    expect(minutesSpent(frame, 0, frame.now)).toBe(1);
    expect(minutesSpent(frame, 2, frame.now)).toBe(0);
  });

  it('is on time while the current step is within its minutes', () => {
    const frame = lesson(7, 1, [300, 120, 0]);
    expect(minutesBehind(frame, frame.now)).toBe(0);
  });

  it('is behind after a step that took too long, and while one does', () => {
    const late = lesson(9, 1, [480, 60, 0]);
    expect(minutesBehind(late, late.now)).toBe(3);
    const lateNow = lesson(10, 1, [300, 300, 0]);
    expect(minutesBehind(lateNow, lateNow.now)).toBe(2);
  });

  it('is ahead after a step that was skipped', () => {
    const frame = lesson(3, 1, [120, 60, 0]);
    expect(minutesBehind(frame, frame.now)).toBe(-3);
  });
});
