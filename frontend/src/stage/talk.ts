import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { TalkView } from '../protocol.js';
import { pictureOf } from './options.js';
import { paged } from './sheets.js';

/** A slide. Its html comes cleaned from the server. */
export const talkStep = (view: TalkView): TemplateResult => {
  const words = view.html.trim() !== '';
  return html`
    <div class="title" data-fit><h1>${view.title}</h1></div>
    <div class="talk ${view.picture === undefined ? '' : words ? 'has-picture' : 'is-picture'}">
      ${words ? paged('talk', html`<div class="prose">${unsafeHTML(view.html)}</div>`) : nothing}
      ${view.picture === undefined ? nothing : pictureOf(view.picture)}
    </div>
  `;
};
