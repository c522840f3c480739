import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/device/sheet.js';
import type { DeviceFrame, MineFrame } from '../../src/protocol.js';
import { sample as frame } from '../samples.js';

const device = (name: string): DeviceFrame => frame('device', `device-${name}`);
const mine = (name: string): MineFrame => frame('mine', `mine-${name}`);

describe('a sheet', () => {
  it('shows a run only when both frames of its revision are there, in whatever order they come', () => {
    const sheet = new Sheet();
    sheet.put(device('choice-reading'));
    expect(sheet.shown).toBeUndefined();
    sheet.put(mine('choice-open'));
    expect(sheet.shown).toBeUndefined();
    sheet.put(device('choice-open'));
    expect(sheet.shown).toEqual({ device: device('choice-open'), mine: mine('choice-open') });
  });

  it('keeps the last page until the next one is complete', () => {
    const sheet = new Sheet();
    sheet.put(device('choice-open'));
    sheet.put(mine('choice-open'));
    sheet.put(device('choice-closed'));
    expect(sheet.shown?.device.rev).toBe(9);
    sheet.put(mine('choice-closed'));
    expect(sheet.shown?.device.rev).toBe(12);
  });

  it('shows a waiting page without an own part', () => {
    const sheet = new Sheet();
    sheet.put(device('lobby'));
    expect(sheet.shown?.device.at).toBe('lobby');
  });
});
