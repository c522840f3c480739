import { describe, expect, it, vi } from 'vitest';
import type { DeviceFrame, MineFrame } from '../src/protocol.js';
import { Store } from '../src/store.js';
import { sample } from './samples.js';

describe('the store', () => {
  const device = (rev: number): DeviceFrame => ({ ...sample('device', 'device-choice-open'), rev });
  const mine = (rev: number): MineFrame => ({ ...sample('mine', 'mine-choice-open'), rev });

  it('shows a seat its run only when both parts of one revision are there', () => {
    const store = new Store();
    store.accept(device(7));
    expect(store.seat).toBeUndefined();
    store.accept(mine(7));
    expect(store.seat?.device.rev).toBe(7);
    store.accept(mine(8));
    expect(store.seat?.mine.rev).toBe(7);
    store.accept(device(8));
    expect([store.seat?.device.rev, store.seat?.mine.rev]).toEqual([8, 8]);
  });

  it('keeps the newest frame of each type and tells its watchers', () => {
    const store = new Store();
    const watcher = vi.fn();
    const stop = store.watch(watcher);
    store.accept(sample('stage', 'stage-choice-open'));
    store.accept(sample('stage', 'stage-choice-closed'));
    expect(store.stage?.run?.phase).toBe('closed');
    expect(watcher).toHaveBeenCalledTimes(2);
    stop();
    store.accept(sample('counts', 'counts-open'));
    expect(store.counts?.answered).toBe(23);
    expect(watcher).toHaveBeenCalledTimes(2);
  });

  it('leaves words for the connection alone', () => {
    const store = new Store();
    expect(store.accept(sample('done', 'done-command'))).toBe(false);
    expect(store.accept(sample('gone', 'gone-closed'))).toBe(false);
  });
});
