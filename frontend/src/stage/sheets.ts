import { html, type TemplateResult } from 'lit';

/** A box whose text goes on over pages when no smaller step of type makes it fit; see Sheets. */
export const paged = (name: string, content: TemplateResult): TemplateResult => pagesOfKind(name, false, content);

/** The same for cards that know themselves how many of them fill a page: that there are several shrinks nothing. */
export const dealt = (name: string, content: TemplateResult): TemplateResult => pagesOfKind(name, true, content);

const pagesOfKind = (name: string, isDealt: boolean, content: TemplateResult): TemplateResult =>
  html`<div class="pages" data-pages=${name} ?data-dealt=${isDealt}>
    <div class="pages-flow">${content}</div>
    <p class="pages-mark" data-page-mark></p>
  </div>`;

interface Level {
  fit: number;
  /** Less air around the text, before the type gets smaller than is good for the last row. */
  tight: boolean;
}

const loose = (fit: number): Level => ({ fit, tight: false });
const tight = (fit: number): Level => ({ fit, tight: true });

const GROWING = [1.5, 1.3, 1.15].map(loose);
/** Down to .82 the question keeps 4.5 and the options 3.6 hundredths of the screen's height. */
const FLOOR = 0.82;
const SHRINKING = [...[1, 0.9, FLOOR].map(loose), ...[0.9, FLOOR].map(tight)];
/** Only for texts longer than any the desk advises: smaller is better than cut off. */
const LAST = [0.74, 0.66, 0.58, 0.5, 0.42].map(tight);

/** Glyphs may stand a little out of their line; as a share of the root's type size. */
const TOLERANCE = 0.14;

const overflows =
  (tolerance: number) =>
  (box: Element): boolean =>
    box.scrollHeight > box.clientHeight + tolerance || box.scrollWidth > box.clientWidth + tolerance;

/** Makes the text of the shown step fit: in steps of type first, then as pages that `turn` leafs through. */
export class Sheets {
  private run = '';
  private readonly page = new Map<string, number>();

  constructor(private readonly label: (page: number, pages: number) => string) {}

  /** Measures anew; the pages begin at the first whenever `run` changes. */
  fit(root: HTMLElement, run: string): void {
    if (run !== this.run) {
      this.run = run;
      this.page.clear();
    }
    const boxes = Array.from(root.querySelectorAll('[data-fit]'));
    const pagers = Array.from(root.querySelectorAll<HTMLElement>('[data-pages]'));
    const levels = [...(pagers.length > 0 ? GROWING : []), ...SHRINKING, ...LAST];
    const tooLarge = overflows(
      1 + TOLERANCE * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16'),
    );
    for (const pager of pagers) pager.classList.remove('is-one', 'is-many');
    for (const level of levels) {
      root.style.setProperty('--fit', String(level.fit));
      root.classList.toggle('is-tight', level.tight);
      if (boxes.some(tooLarge)) continue;
      if (level.fit <= FLOOR || pagers.every((pager) => 'dealt' in pager.dataset || pagesOf(pager) === 1)) break;
    }
    for (const pager of pagers) this.show(pager);
  }

  /** Leafs one page on (1) or back (-1); false where there is none, and the session may move. */
  turn(root: HTMLElement, by: 1 | -1): boolean {
    const pagers = Array.from(root.querySelectorAll<HTMLElement>('[data-pages]'));
    const next = (by === 1 ? pagers : pagers.reverse()).find((pager) => this.canTurn(pager, by));
    if (next === undefined) return false;
    const name = next.dataset.pages ?? '';
    this.page.set(name, (this.page.get(name) ?? 0) + by);
    this.show(next);
    return true;
  }

  /** Whether there is a page to turn to, on (1) or back (-1). */
  more(root: HTMLElement, by: 1 | -1): boolean {
    return Array.from(root.querySelectorAll<HTMLElement>('[data-pages]')).some((pager) => this.canTurn(pager, by));
  }

  private canTurn(pager: HTMLElement, by: 1 | -1): boolean {
    const page = (this.page.get(pager.dataset.pages ?? '') ?? 0) + by;
    return page >= 0 && page < pagesOf(pager);
  }

  private show(pager: HTMLElement): void {
    const flow = pager.querySelector<HTMLElement>('.pages-flow');
    const mark = pager.querySelector<HTMLElement>('[data-page-mark]');
    if (flow === null || mark === null) return;
    // The mark takes a little of the height, so it is counted again with the mark in place.
    pager.classList.toggle('is-many', pagesOf(pager) > 1);
    const pages = pagesOf(pager);
    const name = pager.dataset.pages ?? '';
    const page = Math.min(this.page.get(name) ?? 0, pages - 1);
    this.page.set(name, page);
    const step = flow.clientWidth + columnGap(flow);
    flow.style.transform = page === 0 ? '' : `translateX(${-page * step}px)`;
    mark.textContent = pages > 1 ? this.label(page + 1, pages) : '';
    pager.classList.toggle('is-one', pages === 1);
  }
}

const columnGap = (flow: HTMLElement): number => Number.parseFloat(getComputedStyle(flow).columnGap) || 0;

const pagesOf = (pager: HTMLElement): number => {
  const flow = pager.querySelector<HTMLElement>('.pages-flow');
  if (flow === null || flow.clientWidth === 0) return 1;
  const step = flow.clientWidth + columnGap(flow);
  return Math.max(1, Math.round((flow.scrollWidth + columnGap(flow)) / step));
};
