import { describe, expect, it } from 'vitest';
import { inOrder, isLive, optionOfKey, type Paper, readNumber, toSave } from '../../src/device/paper.js';
import { sample as frame } from '../samples.js';

const paper = (name: string, more: Partial<Paper> = {}): Paper => {
  const { run } = frame('device', `device-${name}`);
  if (run === undefined) throw new Error(name);
  return {
    run,
    mine: frame('mine', `mine-${name}`),
    saving: { state: 'none' },
    preview: false,
    write: () => undefined,
    give: () => undefined,
    ...more,
  };
};

describe('a number as pupils write it', () => {
  it.each([
    ['12', 12],
    [' ３．５ ', 3.5],
    ['3,5', 3.5],
    ['1,200', 1200],
    ['1，200，300', 1200300],
    ['-7', -7],
    ['−7', -7],
    ['3。5', 3.5],
    ['5.', 5],
  ])('%s', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  it.each(['', '-', '七', '1e9', '1.2.3', '12元', 'Infinity'])('%s is none', (typed) => {
    expect(readNumber(typed)).toBeUndefined();
  });
});

describe('a paper', () => {
  it('lies in the seat’s own order', () => {
    const entries = ['a', 'b', 'c'].map((id) => ({ id }));
    expect(inOrder(entries, ['c', 'a', 'b']).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(inOrder(entries, ['c']).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('takes digits for places and letters for options', () => {
    const options = [
      { id: 'x', letter: 'C', text: '' },
      { id: 'y', letter: 'A', text: '' },
    ];
    expect(optionOfKey(options, '1')?.id).toBe('x');
    expect(optionOfKey(options, 'a')?.id).toBe('y');
    expect(optionOfKey(options, '3')).toBeUndefined();
    expect(optionOfKey(options, 'Tab')).toBeUndefined();
  });

  it('takes answers only while it is open, and one only where none can be changed', () => {
    expect(isLive(paper('choice-reading'))).toBe(false);
    expect(isLive(paper('choice-closed'))).toBe(false);
    expect(isLive(paper('choice-open', { value: { chosen: ['o3xq'] } }))).toBe(true);
    expect(isLive(paper('choice-final-open'))).toBe(true);
    expect(isLive(paper('choice-final-open', { value: { chosen: ['o3xq'] } }))).toBe(false);
  });

  it('has something to save only when it is new and sound', () => {
    expect(toSave(paper('choice-multiple-open'))).toBeUndefined();
    expect(toSave(paper('choice-multiple-open', { draft: ['m4'] }))).toEqual({ chosen: ['m4'] });
    expect(toSave(paper('choice-multiple-open', { draft: [] }))).toBeUndefined();
    const saved = { chosen: ['m4', 'm6'] };
    expect(toSave(paper('choice-multiple-open', { draft: ['m6', 'm4'], value: saved }))).toBeUndefined();
    expect(toSave(paper('blank-open', { draft: '  ' }))).toBeUndefined();
    expect(toSave(paper('blank-open', { draft: ' 96110 ' }))).toEqual({ text: '96110' });
    expect(toSave(paper('number-open', { draft: '七九八' }))).toBeUndefined();
    expect(toSave(paper('number-open', { draft: '７９８' }))).toEqual({ number: 798 });
    expect(toSave(paper('number-open', { draft: '798', value: { number: 798 } }))).toBeUndefined();
  });

  it('offers to save the order as it lies, for it may be right already', () => {
    const open = paper('order-open');
    expect(toSave(open)).toEqual({ order: open.mine.order });
    expect(toSave({ ...open, value: { order: open.mine.order } })).toBeUndefined();
  });
});
