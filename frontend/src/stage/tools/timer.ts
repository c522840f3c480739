import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ServerClock } from '../../clock.js';
import type { ToolWords } from '../../i18n/tools.js';
import { LightElement } from '../../light-element.js';
import type { Timer } from '../../protocol.js';
import { clockText, isOver } from '../../tools.js';

const EVERY = 200;

/** The class's clock, drawn from the instant at which it ends or began: full-screen digits, or a chip in the corner. */
@customElement('stage-timer')
export class StageTimer extends LightElement {
  @property({ attribute: false }) timer?: Timer;
  @property({ attribute: false }) clock?: ServerClock;
  @property({ attribute: false }) words?: ToolWords;
  @property({ type: Boolean }) chip = false;

  private ticking?: number;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticking = window.setInterval(() => this.requestUpdate(), EVERY);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.ticking);
  }

  override render(): TemplateResult | typeof nothing {
    const { timer, clock, words } = this;
    if (timer === undefined || clock === undefined || words === undefined) return nothing;
    const now = clock.now();
    const text = clockText(timer, now);
    const over = isOver(timer, now);
    const note = over ? words.timer.over : timer.held === undefined ? '' : words.timer.paused;
    const label = over ? note : timer.up ? words.timer.gone(text) : words.timer.left(text);
    const className = `${over ? 'is-over' : ''} ${timer.held === undefined ? '' : 'is-held'} is-${text.length}`;
    return this.chip
      ? html`<span class="timer-digits ${className}" role="timer" aria-label=${label}>${text}</span>`
      : html`<div class="timer ${className}" role="timer" aria-label=${label}>
          <b class="timer-digits">${text}</b>
          <p>${note === '' ? '\u00a0' : note}</p>
        </div>`;
  }
}
