import { html, type TemplateResult } from 'lit';
import { erase, icon } from '../icons.js';
import { say, type Word } from './words.js';

export interface PadParts {
  digits: string;
  /** How many digits there can be; six are written in two threes. */
  longest: number;
  label: Word;
  changed(digits: string): void;
  entered(): void;
}

const written = (digits: string, longest: number): string =>
  longest === 6 && digits.length > 3 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits;

/** A field for keyboards and, below or beside it, a number pad for thumbs. */
export const pad = ({ digits, longest, label, changed, entered }: PadParts): TemplateResult => {
  const put = (next: string): void => changed(next.replace(/\D/g, '').slice(0, longest));
  const typed = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    // Full-width digits come from Chinese keyboards.
    put(field.value.normalize('NFKC'));
    field.value = written(field.value.normalize('NFKC').replace(/\D/g, '').slice(0, longest), longest);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    entered();
  };
  const key = (digit: number): TemplateResult =>
    html`<button type="button" @click=${() => put(digits + String(digit))}>${digit}</button>`;
  return html`<form @submit=${submit}>
      <input
        class="field is-digits"
        inputmode="numeric"
        autocomplete="off"
        aria-label=${say(label)}
        .value=${written(digits, longest)}
        @input=${typed}
      />
    </form>
    <div class="pad" role="group" aria-label=${say('pad.keys')}>
      ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(key)}
      <button type="button" class="is-plain" @click=${() => put('')}>${say('pad.clear')}</button>
      ${key(0)}
      <button type="button" class="is-plain" aria-label=${say('pad.erase')} @click=${() => put(digits.slice(0, -1))}>
        ${icon(erase)}
      </button>
    </div>`;
};
