import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

interface Mark {
  shape: SVGTemplateResult;
  /** Where the letter's baseline and how large it must be to stand well inside the shape. */
  x: number;
  y: number;
  size: number;
}

const solid = (path: string, stroke: number): SVGTemplateResult =>
  svg`<path d=${path} fill="currentColor" stroke="currentColor" stroke-width=${stroke} stroke-linejoin="round" />`;

/** Circle, triangle, square, diamond, star, pentagon: each letter has its own shape, so that colour is never alone. */
const MARKS: Record<string, Mark> = {
  A: { shape: svg`<circle cx="24" cy="24" r="22" fill="currentColor" />`, x: 24, y: 32.5, size: 24 },
  B: { shape: solid('M24 4l21 38.5H3z', 3), x: 24, y: 38.5, size: 21 },
  C: { shape: solid('M5 5h38v38H5z', 3), x: 24, y: 33, size: 25 },
  D: { shape: solid('M24 2l22 22-22 22L2 24z', 2), x: 24.5, y: 31.5, size: 21 },
  E: {
    shape: solid('M24 2.5l6.6 13.9 15.2 2-11.1 10.6 2.8 15.1L24 36.8l-13.5 7.3 2.8-15.1L2.2 18.4l15.2-2z', 2.5),
    x: 24,
    y: 31.5,
    size: 19,
  },
  F: { shape: solid('M24 3l21.5 15.8-8.2 25.7H10.7L2.5 18.8z', 3), x: 24, y: 34, size: 23 },
};

/** The coloured, patterned field with shape and letter; its colours come from `markClass` on an ancestor. */
export const mark = (letter: string): TemplateResult => {
  const drawn = MARKS[letter];
  return html`<span class="mark swatch"
    ><svg viewBox="0 0 48 48" role="img" aria-label=${letter}>
      ${drawn?.shape}
      <text x=${drawn?.x ?? 24} y=${drawn?.y ?? 32} font-size=${drawn?.size ?? 22} text-anchor="middle">${letter}</text>
    </svg></span
  >`;
};

export const markClass = (letter: string): string => `opt-${letter.toLowerCase()}`;
