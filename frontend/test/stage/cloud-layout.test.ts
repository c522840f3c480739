import { describe, expect, it } from 'vitest';
import { cloudOf, type Placed, widthOf } from '../../src/stage/cloud-layout.js';

const ROOM = { width: 44, height: 14 };
const WORDS = ['先核实', '问家长', '不贪便宜', 'Call 96110', '天上不会掉馅饼', '停', 'Never scan', '想一想'];

const many = (count: number): { text: string; count: number }[] =>
  Array.from({ length: count }, (_, at) => ({
    text: `${WORDS[at % WORDS.length] ?? ''}${at}`,
    count: 20 - (at % 20),
  })).sort((one, other) => other.count - one.count);

const box = ({ text, size, x, y }: Placed): { left: number; right: number; top: number; bottom: number } => {
  const half = (widthOf(text) * size) / 2;
  return { left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 };
};

const touch = (one: Placed, other: Placed): boolean => {
  const [a, b] = [box(one), box(other)];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
};

describe('a word cloud', () => {
  it.each([1, 2, 3, 5, 8, 13, 25, 40])('of %i words has no two that touch, and none outside of its room', (count) => {
    const placed = cloudOf(many(count), ROOM);
    expect(placed).toHaveLength(count);
    placed.forEach((one, index) => {
      expect(placed.slice(index + 1).filter((other) => touch(one, other))).toEqual([]);
      const { left, right, top, bottom } = box(one);
      expect(Math.max(-left, right)).toBeLessThanOrEqual(ROOM.width / 2);
      expect(Math.max(-top, bottom)).toBeLessThanOrEqual(ROOM.height / 2);
    });
  });

  it('has the most frequent word largest and near the middle', () => {
    const placed = cloudOf(many(25), ROOM);
    const first = placed.find((word) => word.text === '先核实0');
    expect(first?.size).toBe(Math.max(...placed.map((word) => word.size)));
    expect(Math.abs(first?.y ?? 99)).toBeLessThan(1.5);
    expect(Math.abs(first?.x ?? 99)).toBeLessThan(ROOM.width / 6);
  });

  it('comes out the same for the same words, and keeps to the first forty', () => {
    expect(cloudOf(many(13), ROOM)).toEqual(cloudOf(many(13), ROOM));
    expect(cloudOf(many(60), ROOM)).toHaveLength(40);
  });

  it('is empty without words', () => {
    expect(cloudOf([], ROOM)).toEqual([]);
  });

  it('uses the room it has: few words are large', () => {
    expect(cloudOf([{ text: '鱼钩', count: 1 }], ROOM)[0]?.size).toBe(4);
  });
});
