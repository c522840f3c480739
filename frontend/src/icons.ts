import { html, type TemplateResult } from 'lit';

/** One outline icon of 24 x 24 units; it only accompanies words, so it is hidden from screen readers. */
export const icon = (path: string, className = 'icon'): TemplateResult =>
  html`<svg class=${className} viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const check = 'M5 12.5l4.5 4.5L19 7.5';
export const clock = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5l3 2.5';
export const close = 'M6 6l12 12M18 6L6 18';
export const device = 'M7 3h10v18H7zM11 18h2';
export const down = 'M6 9l6 6 6-6';
export const erase = 'M9 5h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H9l-6-7zM12 9.5l5 5M17 9.5l-5 5';
export const hand =
  'M8 12V6a1.5 1.5 0 0 1 3 0v5V4.5a1.5 1.5 0 0 1 3 0V11 6a1.5 1.5 0 0 1 3 0v8c0 4-2 6.5-5.5 6.5-3 0-4.5-1.5-6-4.5l-1.5-3c-.5-1.5 1.2-2.2 2-1z';
export const screen = 'M3 5h18v11H3zM9 20h6M12 16v4';
export const star = 'M12 4l2.4 5.2 5.6.7-4.1 3.9 1 5.6-4.9-2.8-4.9 2.8 1-5.6L4 9.9l5.6-.7z';
export const vote = 'M4 12h16v8H4zM8 12V4h8v8M10 8h4';
export const wifi = 'M4 10a12 12 0 0 1 16 0M7 13.5a7.5 7.5 0 0 1 10 0M12 18h.01M4 4l16 16';
