import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { StageWords } from '../i18n/stage.js';
import type { StageFrame } from '../protocol.js';
import { paged } from './sheets.js';

/** The last page: the rule set to take home, and thanks. */
export const farewellOf = (frame: StageFrame, words: StageWords): TemplateResult => {
  const rules = frame.farewell?.html.trim() ?? '';
  return html`<div class="farewell ${rules === '' ? 'is-short' : ''}">
    <div class="title" data-fit>
      <h1>${rules === '' ? frame.meeting.title : words.farewell.title}</h1>
    </div>
    ${
      rules === ''
        ? nothing
        : paged('farewell', html`<div class="prose">${unsafeHTML(frame.farewell?.html ?? '')}</div>`)
    }
    <p class="thanks">${words.farewell.thanks}</p>
  </div>`;
};
