import { html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inSeconds, type ServerClock, timeLeft } from '../clock.js';
import { check, icon } from '../icons.js';
import type { StageWords } from '../i18n/stage.js';
import { LightElement } from '../light-element.js';
import type { StageRun } from '../protocol.js';

export const ringOf = (
  share: number,
  big: TemplateResult | string | number,
  small: string,
  className = '',
): TemplateResult => html`
  <div class="ring ${className}">
    <svg viewBox="0 0 36 36" aria-hidden="true">
      <circle cx="18" cy="18" r="15.9" />
      ${
        share > 0
          ? svg`<circle class="left" cx="18" cy="18" r="15.9" stroke-dasharray="${(share * 100).toFixed(1)} 100" />`
          : nothing
      }
    </svg>
    <div class="ring-text"><b>${big}</b>${small}</div>
  </div>
`;

/** The countdown of a run, drawn from its deadline; nothing where nobody is waited for. */
@customElement('stage-ring')
export class StageRing extends LightElement {
  @property({ attribute: false }) run?: StageRun;
  @property({ attribute: false }) clock?: ServerClock;
  @property({ attribute: false }) words?: StageWords;

  private timer?: number;
  /** The longest wait seen before the opening: the ring's whole, since no frame tells it. */
  private reading = { run: 0, whole: 0 };

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.requestUpdate(), 250);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  override render(): TemplateResult | typeof nothing {
    const { run, clock, words } = this;
    if (!run || !clock || !words) return nothing;
    const now = clock.now();
    if (run.phase === 'reading') return this.untilOpen(run, now, words);
    if (run.phase === 'closed') return run.deadline === undefined ? nothing : ringOf(0, icon(check), words.ring.over);
    const time = timeLeft(run, now);
    if (time === undefined) return nothing;
    const seconds = inSeconds(time.left);
    const small = time.paused ? words.ring.paused : words.ring.second;
    const text = seconds >= 100 ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : seconds;
    return html`<div role="timer" aria-label=${words.ring.left(seconds)}>
      ${ringOf(time.share, text, seconds >= 100 ? (time.paused ? small : '') : small, `${time.paused ? 'is-paused' : ''} ${seconds >= 100 ? 'is-clock' : ''}`)}
    </div>`;
  }

  private untilOpen(run: StageRun, now: number, words: StageWords): TemplateResult | typeof nothing {
    if (run.openAt === undefined) return nothing;
    const wait = Math.max(0, run.openAt - now);
    if (this.reading.run !== run.id) this.reading = { run: run.id, whole: wait };
    const share = this.reading.whole > 0 ? wait / this.reading.whole : 0;
    return ringOf(share, inSeconds(wait), words.ring.reading, 'is-reading');
  }
}
