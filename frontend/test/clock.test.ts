import { describe, expect, it } from 'vitest';
import { inSeconds, isCollecting, ServerClock, timeLeft } from '../src/clock.js';

describe('the server clock', () => {
  it('follows the frame that was least delayed', () => {
    let local = 1000;
    const clock = new ServerClock(() => local);
    clock.hear(500_000);
    local = 2000;
    clock.hear(500_700);
    expect(clock.now()).toBe(501_000);
    local = 3000;
    clock.hear(502_050);
    expect(clock.now()).toBe(502_050);
  });

  it('forgets a frame after eight others', () => {
    let local = 0;
    const clock = new ServerClock(() => local);
    clock.hear(900);
    for (let i = 1; i <= 8; i += 1) {
      local = i;
      clock.hear(100 + i);
    }
    expect(clock.now()).toBe(108);
  });

  it('starts anew after a reset', () => {
    const clock = new ServerClock(() => 0);
    clock.hear(1_000_000);
    clock.reset();
    clock.hear(5);
    expect(clock.now()).toBe(5);
  });
});

describe('the time of a run', () => {
  it('empties from the deadline, whatever was missed', () => {
    const run = { deadline: 60_000, seconds: 30 };
    expect(timeLeft(run, 30_000)).toEqual({ left: 30_000, share: 1, paused: false });
    expect(timeLeft(run, 52_500)).toEqual({ left: 7500, share: 0.25, paused: false });
    expect(timeLeft(run, 99_000)).toEqual({ left: 0, share: 0, paused: false });
  });

  it('stands while the host has paused it', () => {
    expect(timeLeft({ left: 15_000, seconds: 30 }, 1)).toEqual({ left: 15_000, share: 0.5, paused: true });
  });

  it('is absent where nobody is waited for', () => {
    expect(timeLeft({}, 5)).toBeUndefined();
  });

  it('never shows more than the whole ring, even after more time was given', () => {
    expect(timeLeft({ deadline: 90_000, seconds: 30 }, 0)?.share).toBe(1);
  });

  it('counts whole seconds down to one, and to zero only at the end', () => {
    expect([10_000, 9001, 1, 0].map(inSeconds)).toEqual([10, 10, 1, 0]);
  });

  it('is collecting until the moment the server names', () => {
    expect(isCollecting({ collectingUntil: 100 }, 99)).toBe(true);
    expect(isCollecting({ collectingUntil: 100 }, 100)).toBe(false);
    expect(isCollecting({}, 0)).toBe(false);
  });
});
