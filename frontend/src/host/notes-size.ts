import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/index.js';
import { leadWords } from '../i18n/lead.js';
import { keep, kept } from '../kept.js';

const NAME = 'banhui.notes';

/** Whether this phone shows the notes in large type. */
export const largeNotes = (): boolean => kept(NAME) === 'large';

export const notesSize = (language: Language, large: boolean, turn: (large: boolean) => void): TemplateResult =>
  html`<button
    type="button"
    class="quiet end notes-size"
    aria-pressed=${large}
    @click=${() => {
      keep(NAME, large ? 'usual' : 'large');
      turn(!large);
    }}
  >
    ${large ? leadWords[language].smaller : leadWords[language].larger}
  </button>`;
