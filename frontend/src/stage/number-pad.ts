import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { check, erase, icon } from '../icons.js';
import type { StageWords } from '../i18n/stage.js';
import { LightElement } from '../light-element.js';

const LONGEST = 9;
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0'];

/** A pad on the board for one number, since a board often has no keyboard. */
@customElement('stage-number-pad')
export class StageNumberPad extends LightElement {
  @property({ attribute: false }) words?: StageWords;
  @property({ attribute: false }) unit = '';
  @property({ attribute: false }) write?: (text: string) => void;
  @state() private typed = '';

  override render(): TemplateResult {
    const words = this.words;
    return html`<div class="pad" role="group" aria-label=${words?.byHand.guessHere ?? ''}>
      <p class="pad-shown"><output>${this.typed === '' ? words?.byHand.guessHere : this.typed}</output> ${this.unit}</p>
      <div class="pad-keys">
        ${KEYS.map((key) => html`<button type="button" @click=${() => this.press(key)}>${key}</button>`)}
        <button type="button" aria-label=${words?.opening.erase ?? ''} @click=${this.back}>${icon(erase)}</button>
      </div>
      <button type="button" class="pad-write" ?disabled=${!this.isNumber()} @click=${this.enter}>
        ${icon(check)}<span>${words?.byHand.write}</span>
      </button>
    </div>`;
  }

  private isNumber(): boolean {
    return this.typed !== '' && Number.isFinite(Number(this.typed));
  }

  private press(key: string): void {
    if (key === '.' && (this.typed.includes('.') || this.typed === '')) return;
    if (this.typed.length < LONGEST) this.typed = this.typed === '0' && key !== '.' ? key : this.typed + key;
  }

  private readonly back = (): void => {
    this.typed = this.typed.slice(0, -1);
  };

  private readonly enter = (): void => {
    if (!this.isNumber()) return;
    this.write?.(String(Number(this.typed)));
    this.typed = '';
  };
}
