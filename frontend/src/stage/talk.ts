import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Picture, TalkView } from '../protocol.js';
import { filmOf } from './film.js';
import { pictureOf } from './options.js';
import type { Scene } from './scene.js';
import { paged } from './sheets.js';

/** A page that says everything itself, its heading too: it gets all the room. */
const slide = (title: string, picture: Picture): TemplateResult => html`
  <h1 class="unseen">${title}</h1>
  <div class="talk is-slide">${pictureOf(picture)}</div>
`;

/** A slide. Its html comes cleaned from the server. */
export const talkStep = (view: TalkView, scene: Scene): TemplateResult => {
  const words = view.html.trim() !== '';
  const film = filmOf(scene);
  if (view.picture !== undefined && !words && film === undefined) return slide(view.title, view.picture);
  return html`
    <div class="title" data-fit><h1>${view.title}</h1></div>
    <div class="talk ${view.picture === undefined && film === undefined ? '' : words ? 'has-picture' : 'is-picture'}">
      ${words ? paged('talk', html`<div class="prose">${unsafeHTML(view.html)}</div>`) : nothing}
      ${film ?? (view.picture === undefined ? nothing : pictureOf(view.picture))}
    </div>
  `;
};
