import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

export interface Histogram {
  bars: { from: number; to: number; count: number }[];
  value: number;
  tolerance: number;
  /** Single guesses made at the board. */
  guesses: number[];
  label: string;
}

const WIDTH = 1000;
const HEIGHT = 300;
const FLOOR = 250;
const TOP = 34;

/** Rounds for the eye: at most two digits after the point. */
export const shown = (value: number): string => String(Math.round(value * 100) / 100);

/** Bars over a number line, the right value as an upright line, its tolerance as a field behind it. */
export const histogram = ({ bars, value, tolerance, guesses, label }: Histogram): TemplateResult => {
  const numbers = [
    value - tolerance,
    value + tolerance,
    ...guesses,
    ...bars.map((b) => b.from),
    ...bars.map((b) => b.to),
  ];
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const span = high > low ? high - low : 1;
  const x = (number: number): number => 30 + ((number - low) / span) * (WIDTH - 60);
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const drawBar = (bar: Histogram['bars'][number]): SVGTemplateResult | typeof nothing => {
    if (bar.count === 0) return nothing;
    const left = x(bar.from) + 2;
    const width = Math.max(6, x(bar.to) - x(bar.from) - 4);
    const height = (bar.count / most) * (FLOOR - TOP - 30);
    const right = value >= bar.from && (value < bar.to || bar.to === high);
    return svg`
      <rect class=${right ? 'bar is-right' : 'bar'} x=${left} y=${FLOOR - height} width=${width} height=${height} rx="5" />
      <text x=${left + width / 2} y=${FLOOR - height - 8} text-anchor="middle">${bar.count}</text>`;
  };
  const first = bars[0]?.from ?? low;
  const last = bars[bars.length - 1]?.to ?? high;
  const edges =
    first === last
      ? [{ at: first, anchor: 'middle' }]
      : [
          { at: first, anchor: 'start' },
          { at: last, anchor: 'end' },
        ];
  return html`<svg class="histogram" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>
    ${svg`
      ${
        tolerance > 0
          ? svg`<rect class="near" x=${x(value - tolerance)} y=${TOP - 24} width=${x(value + tolerance) - x(value - tolerance)} height=${FLOOR - TOP + 24} rx="8" />`
          : nothing
      }
      ${bars.map(drawBar)}
      <path class="axis" d="M20 ${FLOOR}H${WIDTH - 20}" />
      <path class="value" d="M${x(value)} ${TOP - 24}V${FLOOR + 8}" />
      ${guesses.map((guess) => svg`<path class="guess" d="M${x(guess)} ${FLOOR - 4}l-12 -26h24z" />`)}
      ${edges.map(
        (edge) =>
          svg`<text class="edge" x=${x(edge.at)} y=${HEIGHT - 12} text-anchor=${edge.anchor}>${shown(edge.at)}</text>`,
      )}`}
  </svg>`;
};
