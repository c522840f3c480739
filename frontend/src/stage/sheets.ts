import { html, type TemplateResult } from 'lit';

/** A box whose text goes on over pages when no smaller step of type makes it fit; see Sheets. */
export const paged = (name: string, content: TemplateResult): TemplateResult =>
  html`<div class="pages" data-pages=${name}>
    <div class="pages-flow">${content}</div>
    <p class="pages-mark" data-page-mark></p>
  </div>`;

const GROWING = [1.5, 1.3, 1.15];
/** Down to .82 the question keeps 4.5 and the options 3.6 hundredths of the screen's height. */
const SHRINKING = [1, 0.9, 0.82];
/** Only for texts longer than any the desk advises: smaller is better than cut off. */
const LAST = [0.72, 0.62, 0.52, 0.44];

const overflows = (box: Element): boolean =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;

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
    for (const pager of pagers) pager.classList.remove('is-one');
    for (const level of levels) {
      root.style.setProperty('--fit', String(level));
      if (boxes.some(overflows)) continue;
      if (level <= 0.82 || pagers.every((pager) => pagesOf(pager) === 1)) break;
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
