/** A word of the cloud in its place; all lengths in rem, from the middle of the box. */
export interface Placed {
  text: string;
  count: number;
  size: number;
  x: number;
  y: number;
}

interface Word {
  text: string;
  count: number;
}

interface Sized extends Word {
  /** Size and width for a largest word of size 1. */
  size: number;
  width: number;
}

/** More than these nobody reads. */
const MOST_WORDS = 40;
/** A word said once is still this large beside the most frequent one. */
const LEAST = 0.45;
const LARGEST = 4;
const AIR = 0.8;
const LINE = 1.3;
const MOST_ROWS = 12;
/** How much narrower the outermost row is than the middle one. */
const ROUND = 0.4;

/** In ems and rather too wide: a Chinese character is one, a Latin letter a little more than half. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => {
    if (letter.charCodeAt(0) > 0x2e7f) return sum + 1;
    return sum + (/[A-Zmw@%&]/.test(letter) ? 0.8 : 0.57);
  }, 0);

const sized = (words: readonly Word[]): Sized[] => {
  const most = Math.max(1, ...words.map((word) => word.count));
  return words.slice(0, MOST_WORDS).map(({ text, count }) => {
    const size = LEAST + (1 - LEAST) * Math.sqrt(count / most);
    return { text, count, size, width: (widthOf(text) + AIR) * size };
  });
};

const sum = (numbers: readonly number[]): number => numbers.reduce((whole, part) => whole + part, 0);

const widthOfRow = (row: readonly Sized[]): number => sum(row.map((word) => word.width));

/** Fills rows from the middle outwards, the most frequent words first. */
const rowsOf = (words: readonly Sized[], count: number): Sized[][] => {
  const shares = Array.from({ length: count }, (_, row) => 1 - ROUND * (Math.ceil(row / 2) / Math.ceil(count / 2)));
  const unit = widthOfRow(words) / sum(shares);
  const rows: Sized[][] = [];
  let next = 0;
  shares.forEach((share, index) => {
    const row: Sized[] = [];
    for (let word = words[next]; word !== undefined; word = words[next]) {
      const isFull = widthOfRow(row) + word.width / 2 > unit * share;
      if (row.length > 0 && isFull && index < count - 1) break;
      row.push(word);
      next += 1;
    }
    if (row.length > 0) rows.push(row);
  });
  return rows;
};

const heightOfRow = (row: readonly Sized[]): number => LINE * Math.max(...row.map((word) => word.size));

/** The first in the middle, the others in turn above and below it, or left and right of it. */
const fromTheMiddle = <T>(entries: readonly T[]): T[] =>
  entries.reduce<T[]>((placed, entry, index) => (index % 2 === 1 ? [entry, ...placed] : [...placed, entry]), []);

/**
 * Lays words out in rows, the most frequent in the middle, as large as the room allows. The same words always come to
 * the same places, and no two touch.
 */
export const cloudOf = (words: readonly Word[], room: { width: number; height: number }): Placed[] => {
  const all = sized(words);
  let best: { rows: Sized[][]; scale: number } = { rows: [], scale: 0 };
  for (let count = 1; count <= Math.min(MOST_ROWS, all.length); count += 1) {
    const rows = rowsOf(all, count);
    const scale = Math.min(
      LARGEST,
      room.width / Math.max(...rows.map(widthOfRow)),
      room.height / sum(rows.map(heightOfRow)),
    );
    if (scale >= best.scale) best = { rows, scale };
  }
  const { rows, scale } = best;
  const placed: Placed[] = [];
  let top = (-scale * sum(rows.map(heightOfRow))) / 2;
  for (const row of fromTheMiddle(rows)) {
    const height = scale * heightOfRow(row);
    let left = (-scale * widthOfRow(row)) / 2;
    for (const { text, count, size, width } of fromTheMiddle(row)) {
      placed.push({ text, count, size: size * scale, x: left + (width * scale) / 2, y: top + height / 2 });
      left += width * scale;
    }
    top += height;
  }
  return placed;
};
