import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BarPlace } from '../../src/stage/bar-place.js';

describe('the place of the host bar', () => {
  let bar: BarPlace;

  beforeEach(() => {
    vi.useFakeTimers();
    bar = new BarPlace(() => undefined);
  });
  afterEach(() => {
    bar.hide();
    vi.useRealTimers();
  });

  it('follows the mouse to the half of the lower edge where it is', () => {
    bar.moved(100, 500, 1366, 768);
    expect(bar.isVisible()).toBe(false);
    bar.moved(100, 760, 1366, 768);
    expect([bar.isVisible(), bar.side()]).toEqual([true, 'left']);
  });

  it('does not run from the mouse that uses it', () => {
    bar.moved(100, 760, 1366, 768);
    bar.moved(1300, 760, 1366, 768);
    expect(bar.side()).toBe('left');
    vi.advanceTimersByTime(5000);
    bar.moved(1300, 760, 1366, 768);
    vi.advanceTimersByTime(5000);
    expect(bar.isVisible()).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(bar.isVisible()).toBe(false);
  });

  it('changes the side for a hand in the other corner, and ignores the middle', () => {
    bar.touched(10, 760, 1366, 768);
    expect(bar.side()).toBe('left');
    bar.touched(683, 760, 1366, 768);
    expect(bar.side()).toBe('left');
    bar.touched(1360, 760, 1366, 768);
    expect(bar.side()).toBe('right');
  });

  it('stays longer while a panel is open', () => {
    bar.show('right');
    bar.panel(true);
    vi.advanceTimersByTime(20_000);
    expect(bar.isVisible()).toBe(true);
    bar.panel(false);
    vi.advanceTimersByTime(6000);
    expect(bar.isVisible()).toBe(false);
  });
});
