import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StageWords } from '../i18n/stage.js';
import { check, icon } from '../icons.js';
import { pen, undo } from '../teacher-icons.js';
import '../ink-pad.js';
import { LightElement } from '../light-element.js';

/** The button that calls pupils to the board, and the pad over the wall on which one after another signs. */
@customElement('stage-sign-here')
export class StageSignHere extends LightElement {
  @property({ attribute: false }) words?: StageWords;
  @property({ attribute: false }) run = 0;
  @property({ attribute: false }) signed = 0;
  @property({ attribute: false }) sign!: (ink: string) => void;
  @property({ attribute: false }) takeBack?: () => void;
  @state() private isOpen = false;
  @state() private ink = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('run')) return;
    this.isOpen = false;
    this.ink = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (words === undefined) return nothing;
    return this.isOpen ? this.pad(words) : this.call(words);
  }

  private call(words: StageWords): TemplateResult {
    return html`<p class="sign-call">
      <button type="button" class="sign-go" @click=${() => (this.isOpen = true)}>
        ${icon(pen)}<span>${words.pledge.sign}</span>
      </button>
      ${
        this.takeBack === undefined
          ? nothing
          : html`<button type="button" class="plain" @click=${this.takeBack}>
              ${icon(undo)}<span>${words.pledge.takeBack}</span>
            </button>`
      }
    </p>`;
  }

  private pad(words: StageWords): TemplateResult {
    const isEmpty = this.ink === '';
    return html`<div class="sign-pad" role="dialog" aria-label=${words.pledge.sign}>
      <h2 role="status">${words.pledge.signed(this.signed)}</h2>
      <ink-pad .label=${words.pledge.here} .ink=${this.ink} .drawn=${(ink: string) => (this.ink = ink)}></ink-pad>
      <p class="sign-keys">
        <button type="button" class="plain" @click=${() => (this.isOpen = false)}>${words.pledge.close}</button>
        <button type="button" class="plain" ?disabled=${isEmpty} @click=${() => (this.ink = '')}>
          ${words.pledge.clear}
        </button>
        <button type="button" class="sign-go" ?disabled=${isEmpty} @click=${this.done}>
          ${icon(check)}<span>${words.pledge.done}</span>
        </button>
      </p>
    </div>`;
  }

  /** The pad stays for the next one in the row. */
  private readonly done = (): void => {
    this.sign(this.ink);
    this.ink = '';
  };
}
