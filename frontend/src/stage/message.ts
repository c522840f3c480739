import { html, type TemplateResult } from 'lit';
import type { CommonWords } from '../i18n/common.js';
import type { StageWords } from '../i18n/stage.js';
import type { GoneFrame } from '../protocol.js';

/** A calm page that says what happened and what to do. */
export const messagePage = (title: string, text: string, actions: unknown): TemplateResult => html`
  <div class="message">
    <h1>${title}</h1>
    <p>${text}</p>
    <p class="message-actions">${actions}</p>
  </div>
`;

/** After the server's goodbye: open the page again where its token still holds, else a new opening code. */
export const goodbyePage = (reason: GoneFrame['reason'], words: StageWords, common: CommonWords): TemplateResult => {
  const { title, text } = common.gone[reason];
  const again = html`<button type="button" class="plain" @click=${() => location.reload()}>${common.reload}</button>`;
  const form = html`<a class="plain" href="/stage">${words.openForm}</a>`;
  return messagePage(title, text, reason === 'replaced' || reason === 'protocol' ? again : form);
};
