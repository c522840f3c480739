import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../light-element.js';
import type { Phase } from '../protocol.js';
import { say, type Word } from './words.js';

/** Who presses too early waits so long; live.md, "Class tools". */
const LOCKED = 2000;

/** One big button. Pressed before the start it locks itself and tells nobody. */
@customElement('buzz-button')
export class BuzzButton extends LightElement {
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) phase: Phase = 'reading';
  /** Whether a press of this seat counts, or is on its way. */
  @property({ attribute: false }) pressed = false;
  /** The server too found the press early. */
  @property({ attribute: false }) early = false;
  @property({ attribute: false }) press!: () => void;
  @state() private locked = false;

  private timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('early') && this.early) this.lock();
  }

  protected override render(): TemplateResult {
    const isOpen = this.phase === 'open' && !this.pressed && !this.locked;
    return html`<button
      type="button"
      class="buzz ${isOpen ? 'is-open' : ''} ${this.pressed ? 'is-pressed' : ''}"
      aria-disabled=${isOpen ? 'false' : 'true'}
      aria-live="assertive"
      @touchstart=${this.tap}
      @click=${this.tap}
    >
      ${say(this.word())}
    </button>`;
  }

  private word(): Word {
    if (this.pressed) return 'buzz.done';
    if (this.locked) return 'buzz.locked';
    if (this.phase === 'reading') return 'buzz.wait';
    return this.phase === 'open' ? 'buzz.go' : 'ask.closed';
  }

  /** A finger counts when it comes down; the click that follows finds the press made, or the button locked. */
  private readonly tap = (): void => {
    if (this.pressed || this.locked) return;
    if (this.phase === 'reading') this.lock();
    else if (this.phase === 'open') this.press();
  };

  private lock(): void {
    clearTimeout(this.timer);
    this.locked = true;
    this.timer = setTimeout(() => (this.locked = false), LOCKED);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'buzz-button': BuzzButton;
  }
}
