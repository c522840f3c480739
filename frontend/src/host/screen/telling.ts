import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { CaseView, DiscussView, PauseView, Picture, TalkView } from '../../protocol.js';

const drawing = (picture: Picture | undefined): TemplateResult | typeof nothing =>
  picture === undefined ? nothing : html`<img class="picture" src=${picture.url} alt=${picture.alt} />`;

// The server makes this HTML from Markdown and lets only a few harmless tags through.
const prose = (markup: string): TemplateResult => html`<div class="prose">${unsafeHTML(markup)}</div>`;

const questions = (prompts: readonly string[]): TemplateResult | typeof nothing =>
  prompts.length === 0
    ? nothing
    : html`<ol class="prompts">
        ${prompts.map((prompt) => html`<li>${prompt}</li>`)}
      </ol>`;

export const talk = (view: TalkView): TemplateResult =>
  html`<div class="beside">${prose(view.html)}${drawing(view.picture)}</div>`;

export const story = (view: CaseView): TemplateResult => html`
  <div class="beside">
    ${prose(view.html)}
    ${
      view.chat
        ? html`<div class="chat">
            <b>${view.chat.title}</b>
            ${view.chat.lines.map((line) => html`<p><span>${line.who}</span>${line.text}</p>`)}
          </div>`
        : nothing
    }
  </div>
  ${questions(view.prompts)}
`;

export const discuss = (view: DiscussView): TemplateResult => html`${questions(view.prompts)}`;

export const pause = (view: PauseView): TemplateResult => html`<p class="rest">${view.text}</p>`;
