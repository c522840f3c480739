import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { CaseView } from '../protocol.js';
import { filmOf } from './film.js';
import type { Scene } from './scene.js';
import { paged } from './sheets.js';

const chatCard = (chat: NonNullable<CaseView['chat']>): TemplateResult => html`
  <section class="chat card">
    <p class="chat-head">${chat.title}</p>
    ${paged(
      'chat',
      html`<ol>
        ${chat.lines.map(
          (line, index) =>
            html`<li>
              ${line.who === '' || line.who === chat.lines[index - 1]?.who ? nothing : html`<small>${line.who}</small>`}
              <span class="bubble">${line.text}</span>
            </li>`,
        )}
      </ol>`,
    )}
  </section>
`;

/** A story, a chat beside it, and what to talk about. */
export const caseStep = (view: CaseView, scene: Scene): TemplateResult => html`
  <div class="title" data-fit><h1>${view.title}</h1></div>
  <div class="case">
    <section class="story">
      ${paged('story', html`<div class="prose">${unsafeHTML(view.html)}</div>`)}
      ${
        view.prompts.length === 0
          ? nothing
          : html`<div class="prompts" data-fit>
              <h2>${scene.words.prompts}</h2>
              <ol>
                ${view.prompts.map((prompt, index) => html`<li><b>${index + 1}</b><span>${prompt}</span></li>`)}
              </ol>
            </div>`
      }
    </section>
    ${filmOf(scene) ?? (view.chat === undefined ? nothing : chatCard(view.chat))}
  </div>
`;
