import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/device/sheet.js';
import type { DeviceFrame, MineFrame } from '../../src/protocol.js';
import { sample as frame } from '../samples.js';

const device = (name: string): DeviceFrame => frame('device', `device-${name}`);
const mine = (name: string): MineFrame => frame('mine', `mine-${name}`);

describe('a sheet', () => {
  it('shows a run only when both parts of it are there, in whatever order they come', () => {
    const sheet = new Sheet();
    sheet.put(device('choice-reading'));
    expect(sheet.shown).toBeUndefined();
    sheet.put({ ...mine('choice-open'), run: 99 });
    expect(sheet.shown).toBeUndefined();
    sheet.put(mine('choice-open'));
    expect(sheet.shown).toEqual({ device: device('choice-reading'), mine: mine('choice-open') });
  });

  it('goes on with the own part it has while a question is asked, since it comes only when it changed', () => {
    const sheet = new Sheet();
    sheet.put(device('choice-reading'));
    sheet.put(mine('choice-open'));
    sheet.put({ ...device('choice-open'), rev: 700 });
    expect(sheet.shown?.device.rev).toBe(700);
  });

  it('keeps the last page until the answer is complete', () => {
    const sheet = new Sheet();
    sheet.put(device('choice-open'));
    sheet.put(mine('choice-open'));
    sheet.put(device('choice-revealed'));
    expect(sheet.shown?.device.run?.phase).toBe('open');
    sheet.put(mine('choice-revealed'));
    expect(sheet.shown?.device.run?.phase).toBe('revealed');
  });

  it('shows a waiting page without an own part', () => {
    const sheet = new Sheet();
    sheet.put(device('lobby'));
    expect(sheet.shown?.device.at).toBe('lobby');
  });
});
