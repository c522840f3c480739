import { html, nothing, type TemplateResult } from 'lit';
import { clock, icon } from '../icons.js';

export interface CalmParts {
  title: string;
  text?: string;
  sign?: string;
  /** What comes next, in a card of its own. */
  next?: string;
  below?: TemplateResult;
}

/** A page on which nothing is asked: waiting, locked, over. */
export const calm = ({ title, text, sign = clock, next, below }: CalmParts): TemplateResult =>
  html`<main class="calm">
      <div class="breath">${icon(sign)}</div>
      <h1 tabindex="-1">${title}</h1>
      ${text === undefined ? nothing : html`<p>${text}</p>`}
      ${next === undefined ? nothing : html`<p class="next">${next}</p>`}
    </main>
    ${below === undefined ? nothing : html`<div class="bottom">${below}</div>`}`;
