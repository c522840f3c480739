import { html, type TemplateResult } from 'lit';
import { isLive, listOf, type Paper } from './paper.js';
import { say } from './words.js';

/** The longest text of a word cloud that the server takes, in characters. */
const LONGEST_WORD = 20;

/** A few short fields for the word cloud. */
export const linesForm = (paper: Paper, entries: number): TemplateResult => {
  const texts = Array.from({ length: entries }, (_, index) => listOf(paper)[index] ?? '');
  const write = (at: number, text: string): void => paper.write(texts.map((old, index) => (index === at ? text : old)));
  const { saving } = paper;
  return html`${texts.map(
      (text, index) =>
        html`<input
          class="field is-line"
          autocomplete="off"
          maxlength=${LONGEST_WORD}
          aria-label=${say('ask.word', { n: index + 1 })}
          placeholder=${say('ask.word', { n: index + 1 })}
          ?disabled=${!isLive(paper)}
          .value=${text}
          @input=${(event: Event) => write(index, (event.target as HTMLInputElement).value)}
        />`,
    )}
    <div aria-live="polite">
      ${
        saving.state === 'refused' && saving.why === 'words'
          ? html`<p class="error is-mild">${say('saved.words')}</p>`
          : ''
      }
    </div>`;
};
