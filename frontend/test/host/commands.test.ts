import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/protocol.js';
import { parseClientFrame } from '../client-frames.js';
import { sampleNames, sampleText } from '../samples.js';

/** What does not name every command does not compile. */
const WORDS: Record<Command['do'], true> = {
  next: true,
  back: true,
  reveal: true,
  close: true,
  reopen: true,
  addTime: true,
  pause: true,
  resume: true,
  skip: true,
  again: true,
  goTo: true,
  blank: true,
  points: true,
  undo: true,
  estimate: true,
  teamRight: true,
  hands: true,
  entry: true,
  removeEntry: true,
  hide: true,
  film: true,
  choose: true,
  buzz: true,
  tool: true,
  call: true,
  timer: true,
  timerMore: true,
  timerPause: true,
  timerStop: true,
  lots: true,
  keepLots: true,
  attend: true,
  devices: true,
  lock: true,
  removeSeat: true,
  renameSeat: true,
  moveSeat: true,
  removeRecent: true,
  admit: true,
  insert: true,
  ask: true,
  unpair: true,
  end: true,
};

describe('the samples of commands', () => {
  it('hold every command of the protocol', () => {
    const found = sampleNames('command-').map((name) => {
      const frame = parseClientFrame(sampleText(name));
      return frame.type === 'command' ? frame.command.do : '';
    });
    expect(Array.from(new Set(found)).sort()).toEqual(Object.keys(WORDS).sort());
  });
});
