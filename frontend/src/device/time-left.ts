import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inSeconds, type ServerClock, timeLeft } from '../clock.js';
import { LightElement } from '../light-element.js';
import type { RunClock } from '../protocol.js';
import { say } from './words.js';

const BEAT = 250;
const SOON = 10_000;

const spoken = (milliseconds: number): string => {
  const seconds = inSeconds(milliseconds);
  if (seconds < 60) return say('clock.seconds', { n: seconds });
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** The thin bar and the words "19 seconds left"; redraws only itself. */
@customElement('time-left')
export class TimeLeftBar extends LightElement {
  @property({ attribute: false }) run!: RunClock;
  @property({ attribute: false }) clock!: ServerClock;
  @property({ attribute: false }) language = '';

  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.requestUpdate(), BEAT);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  // Through the CSSOM: the page's content security policy refuses a style attribute, and so styleMap's first drawing.
  protected override updated(): void {
    const filled = this.querySelector<HTMLElement>('.clock-track i');
    const time = timeLeft(this.run, this.clock.now());
    if (filled !== null && time !== undefined) filled.style.width = `${(time.share * 100).toFixed(1)}%`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const time = timeLeft(this.run, this.clock.now());
    if (time === undefined) return nothing;
    const words = time.paused ? 'clock.paused' : time.left > 0 ? 'clock.left' : 'clock.up';
    // Said once, for those who do not see the bar.
    const soon = !time.paused && time.left > 0 && time.left <= SOON;
    return html`<div class="clock" role="timer" aria-live="off">
        <div class="clock-track"><i></i></div>
        <span>${say(words, { time: spoken(time.left) })}</span>
      </div>
      <p class="unseen" aria-live="polite">${soon ? say('clock.soon') : nothing}</p>`;
  }
}
