import { html, type TemplateResult } from 'lit';
import { isLive, type Paper, writingOf } from './paper.js';
import { say } from './words.js';

/** The longest text that the server takes, in characters. */
const LONGEST = 500;

/** Room for a few sentences. */
export const reflectionForm = (paper: Paper): TemplateResult => {
  const text = writingOf(paper);
  return html`<textarea
      class="field"
      maxlength=${LONGEST}
      aria-label=${say('ask.field')}
      ?disabled=${!isLive(paper)}
      .value=${text}
      @input=${(event: Event) => paper.write((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="muted is-count">${text.length} / ${LONGEST}</p>`;
};
