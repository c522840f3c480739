import { html, type TemplateResult } from 'lit';
import '../ink-pad.js';
import { isLive, listOf, type Paper } from './paper.js';
import { say } from './words.js';

const LONGEST_NAME = 20;

/** The promise, and two ways to sign it: a typed name or a drawn one. */
export const pledgeForm = (paper: Paper, text: string): TemplateResult => {
  const [name = '', ink = ''] = listOf(paper);
  const live = isLive(paper);
  return html`<p class="pledge">${text}</p>
    <input
      class="field"
      autocomplete="off"
      maxlength=${LONGEST_NAME}
      aria-label=${say('ask.name')}
      placeholder=${say('ask.name')}
      ?disabled=${!live}
      .value=${name}
      @input=${(event: Event) => paper.write([(event.target as HTMLInputElement).value, ink])}
    />
    <ink-pad
      .label=${say('ask.draw')}
      .live=${live}
      .ink=${ink}
      .drawn=${(drawn: string) => paper.write([name, drawn])}
    ></ink-pad>
    ${
      live && ink !== ''
        ? html`<button type="button" class="button is-quiet" @click=${() => paper.write([name, ''])}>
            ${say('ask.wipe')}
          </button>`
        : ''
    }`;
};
