import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icon } from '../icons.js';
import { LightElement } from '../light-element.js';

const STAYS_ARMED = 4000;
/** A double click is one intention, not two. */
const SECOND_TAP_AFTER = 350;

/** A button that asks, in its own place, for a second tap; then it fires `confirmed`. */
@customElement('host-confirm')
export class ConfirmButton extends LightElement {
  @property() label = '';
  @property() armedLabel = '';
  @property() path = '';
  @property({ type: Boolean }) danger = false;

  @state() private armedAt?: number;

  private timer?: number;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.disarm();
  }

  override render(): TemplateResult {
    const armed = this.armedAt !== undefined;
    const look = `${this.danger ? 'danger' : ''} ${armed ? 'is-armed' : ''}`;
    return html`<button type="button" class=${look} @click=${this.tap}>
      ${this.path === '' ? '' : icon(this.path, 'i')}<span aria-live="polite"
        >${armed ? this.armedLabel : this.label}</span
      >
    </button>`;
  }

  private readonly tap = (): void => {
    if (this.armedAt === undefined) {
      this.armedAt = performance.now();
      this.timer = window.setTimeout(() => this.disarm(), STAYS_ARMED);
      return;
    }
    if (performance.now() - this.armedAt < SECOND_TAP_AFTER) return;
    this.disarm();
    this.dispatchEvent(new CustomEvent('confirmed'));
  };

  private disarm(): void {
    window.clearTimeout(this.timer);
    this.armedAt = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-confirm': ConfirmButton;
  }
}
