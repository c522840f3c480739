/** The grid of a drawn name; see ByHand in protocol.ts for its form as text. */
export const GRID = { width: 300, height: 150 };

/** The longest drawing that the server takes, in characters. */
const LONGEST = 2000;

export type Point = readonly [x: number, y: number];
export type Stroke = readonly Point[];

const written = (strokes: readonly Stroke[]): string =>
  strokes.map((stroke) => stroke.map((point) => point.join(',')).join(' ')).join(';');

/** Every second point of a stroke; its ends stay. */
const thinned = (stroke: Stroke): Stroke =>
  stroke.filter((_point, index) => index % 2 === 0 || index === stroke.length - 1);

/** The drawing as text; a long one loses points, evenly, and only then strokes. */
export const inkOf = (strokes: readonly Stroke[]): string => {
  let kept = strokes.filter((stroke) => stroke.length > 0);
  let text = written(kept);
  while (text.length > LONGEST) {
    kept = kept.some((stroke) => stroke.length > 2) ? kept.map(thinned) : kept.slice(0, -1);
    text = written(kept);
  }
  return text;
};

/** Strokes as the `points` of polylines; a dot is a line of no length. */
export const linesOf = (ink: string): string[] =>
  ink
    .split(';')
    .filter((stroke) => stroke !== '')
    .map((stroke) => (stroke.includes(' ') ? stroke : `${stroke} ${stroke}`));
