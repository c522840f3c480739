import { beforeEach, describe, expect, it } from 'vitest';
import { Sheets } from '../../src/stage/sheets.js';

const WIDTH = 600;
const GAP = 40;

/** jsdom has no layout: the text needs `need` pages at full size, and shrinks with --fit. */
const stepWith = (need: number): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = '<div data-pages="talk"><div class="pages-flow"></div><p data-page-mark></p></div>';
  const flow = root.querySelector<HTMLElement>('.pages-flow');
  if (flow === null) throw new Error('no flow');
  flow.style.columnGap = `${GAP}px`;
  const pages = (): number => Math.max(1, Math.ceil(need * Number(root.style.getPropertyValue('--fit') || '1') ** 2));
  Object.defineProperty(flow, 'clientWidth', { get: () => WIDTH });
  Object.defineProperty(flow, 'scrollWidth', { get: () => pages() * WIDTH + (pages() - 1) * GAP });
  document.body.append(root);
  return root;
};

describe('the sheets', () => {
  const sheets = (): Sheets => new Sheets((page, pages) => `${page}/${pages}`);
  const mark = (root: HTMLElement): string => root.querySelector('[data-page-mark]')?.textContent ?? '';
  const moved = (root: HTMLElement): string => root.querySelector<HTMLElement>('.pages-flow')?.style.transform ?? '';

  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('lets a short text grow and shows no page number', () => {
    const root = stepWith(0.3);
    sheets().fit(root, 'a');
    expect(root.style.getPropertyValue('--fit')).toBe('1.5');
    expect(mark(root)).toBe('');
  });

  it('shrinks a text in steps before it makes pages', () => {
    const root = stepWith(1.2);
    sheets().fit(root, 'a');
    expect(root.style.getPropertyValue('--fit')).toBe('0.9');
    expect(mark(root)).toBe('');
  });

  it('makes pages of a long text and leafs through them, on and back', () => {
    const root = stepWith(4);
    const pages = sheets();
    pages.fit(root, 'a');
    expect(mark(root)).toBe('1/3');
    expect(pages.turn(root, 1)).toBe(true);
    expect([mark(root), moved(root)]).toEqual(['2/3', `translateX(-${WIDTH + GAP}px)`]);
    expect(pages.more(root, 1)).toBe(true);
    pages.turn(root, 1);
    expect(pages.more(root, 1)).toBe(false);
    expect(pages.turn(root, 1)).toBe(false);
    expect(pages.turn(root, -1)).toBe(true);
    expect(mark(root)).toBe('2/3');
  });

  it('stays on its page when the same run is measured again, and begins anew for another', () => {
    const root = stepWith(4);
    const pages = sheets();
    pages.fit(root, 'a');
    pages.turn(root, 1);
    pages.fit(root, 'a');
    expect(mark(root)).toBe('2/3');
    pages.fit(root, 'b');
    expect(mark(root)).toBe('1/3');
  });

  it('goes below the good sizes only when a box that cannot page overflows', () => {
    const root = document.createElement('div');
    root.innerHTML = '<div data-fit></div>';
    const box = root.firstElementChild as HTMLElement;
    Object.defineProperty(box, 'clientHeight', { get: () => 100 });
    Object.defineProperty(box, 'scrollHeight', { get: () => 150 * Number(root.style.getPropertyValue('--fit')) });
    sheets().fit(root, 'a');
    expect(root.style.getPropertyValue('--fit')).toBe('0.66');
    expect(root.classList.contains('is-tight')).toBe(true);
  });
});
