import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seenIn } from '../../src/seen.js';
import { hostWords } from '../../src/i18n/host.js';
import { sample } from '../samples.js';
import { classroom } from './classroom.js';

const REFUSED = hostWords.zh.refused;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what a command says it has seen', () => {
  it('is the run on the screen and its phase', () => {
    expect(seenIn(sample('host', 'host-choice-open'))).toEqual({ run: 4, phase: 'open' });
    expect(seenIn(sample('host', 'host-choice-revealed'))).toEqual({ run: 4, phase: 'revealed' });
  });

  it('is the place where there is no run', () => {
    expect(seenIn(sample('host', 'host-lobby'))).toEqual({ run: 0, phase: 'lobby' });
    expect(seenIn(sample('host', 'host-ended'))).toEqual({ run: 0, phase: 'ended' });
  });
});

describe('the next button', () => {
  it('sends next with what was seen', () => {
    const { lectern, wire } = classroom('host-choice-open');
    lectern.next();
    expect(wire.commands).toEqual([{ do: 'next', seen: { run: 4, phase: 'open' } }]);
  });

  it('takes a second press within 400 ms on the same screen for a slip', () => {
    const { lectern, wire, time } = classroom('host-choice-open');
    lectern.next();
    time.at += 399;
    lectern.next();
    expect(wire.commands).toHaveLength(1);
  });

  it('obeys a second press on the same screen after that', () => {
    const { lectern, wire, time } = classroom('host-choice-open');
    lectern.next();
    time.at += 400;
    lectern.next();
    expect(wire.commands).toHaveLength(2);
  });

  it('obeys a quick second press when the screen has changed', () => {
    const room = classroom('host-choice-open');
    room.lectern.next();
    room.time.at += 100;
    room.show({ ...sample('host', 'host-choice-closed'), rev: 41 });
    room.lectern.next();
    expect(room.wire.commands).toEqual([
      { do: 'next', seen: { run: 4, phase: 'open' } },
      { do: 'next', seen: { run: 4, phase: 'closed' } },
    ]);
  });

  it('ends the meeting only on a second press, and not by a bouncing one', () => {
    const { lectern, wire, time } = classroom('host-last-step');
    lectern.next();
    expect(lectern.ending).toBe(true);
    time.at += 100;
    lectern.next();
    expect(wire.commands).toEqual([]);
    time.at += 1000;
    lectern.next();
    expect(wire.commands).toEqual([{ do: 'next', seen: { run: 13, phase: 'shown' } }]);
    expect(lectern.ending).toBe(false);
  });

  it('forgets the first press of an end after four seconds', () => {
    const { lectern, wire, time } = classroom('host-last-step');
    lectern.next();
    vi.advanceTimersByTime(4000);
    expect(lectern.ending).toBe(false);
    time.at += 5000;
    lectern.next();
    expect(wire.commands).toEqual([]);
  });

  it('does nothing after the end', () => {
    const { lectern, wire } = classroom('host-ended');
    lectern.next();
    lectern.back();
    lectern.toggleBlank();
    expect(wire.commands).toEqual([]);
  });
});

describe('back and blank', () => {
  it('go back with what was seen, where there is a way back', () => {
    const first = classroom('host-case-shown');
    first.lectern.back();
    expect(first.wire.commands).toEqual([]);
    const second = classroom('host-talk-shown');
    second.lectern.back();
    expect(second.wire.commands).toEqual([{ do: 'back', seen: { run: 2, phase: 'shown' } }]);
  });

  it('turn the big screen dark and light again', () => {
    const light = classroom('host-choice-open');
    light.lectern.toggleBlank();
    const dark = classroom('host-choice-blank-screen');
    dark.lectern.toggleBlank();
    expect([...light.wire.commands, ...dark.wire.commands]).toEqual([
      { do: 'blank', on: true },
      { do: 'blank', on: false },
    ]);
  });
});

describe('the word on a command', () => {
  it('is silent when it was done', async () => {
    const { lectern } = classroom('host-choice-open');
    expect(await lectern.give({ do: 'removeRecent' })).toBe(true);
    expect(lectern.toast).toBeUndefined();
  });

  it('is silent when somebody else was faster', async () => {
    const { lectern, wire } = classroom('host-choice-open');
    wire.answer = { result: 'refused', reason: 'stale' };
    expect(await lectern.give({ do: 'removeRecent' })).toBe(false);
    expect(lectern.toast).toBeUndefined();
  });

  it.each([
    ['not_now', REFUSED.notNow],
    ['invalid', REFUSED.invalid],
    ['ended', REFUSED.ended],
    ['join.error.name.taboo', REFUSED.name],
    ['live.team.unknown', REFUSED.other],
  ])('says in a toast why it was refused: %s', async (reason, told) => {
    const { lectern, wire, changed } = classroom('host-choice-open');
    wire.answer = { result: 'refused', reason };
    expect(await lectern.give({ do: 'removeRecent' })).toBe(false);
    expect(lectern.toast).toBe(told);
    expect(changed).toHaveBeenCalled();
  });

  it('says that the line broke', async () => {
    const { lectern, wire } = classroom('host-choice-open');
    wire.answer = { result: 'lost' };
    await lectern.give({ do: 'removeRecent' });
    expect(lectern.toast).toBe(REFUSED.lost);
  });

  it('goes away by itself', () => {
    const { lectern } = classroom('host-choice-open');
    lectern.say('…');
    vi.advanceTimersByTime(4999);
    expect(lectern.toast).toBe('…');
    vi.advanceTimersByTime(1);
    expect(lectern.toast).toBeUndefined();
  });
});
