import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ToolWords } from '../../i18n/tools.js';
import { LightElement } from '../../light-element.js';
import type { Call } from '../../protocol.js';
import { styles } from '../../styles.js';

/** Milliseconds from one name to the next: slower towards the end, 1.6 s in all. */
const STEPS = [60, 60, 60, 70, 80, 90, 110, 130, 160, 200, 260, 320];

const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Who was called, very large; names roll by before it, and the last one is the one that the server drew. */
@customElement('stage-call')
export class StageCall extends LightElement {
  @property({ attribute: false }) call?: Call;
  @property({ attribute: false }) words?: ToolWords;
  @property({ type: Number }) turn = 0;
  /** Whether it was drawn while this stage looked on. */
  @property({ attribute: false }) fresh = false;

  @state() private rolling?: string;
  private rolled = 0;
  private timer?: number;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
  }

  protected override willUpdate(): void {
    if (this.turn === this.rolled) return;
    this.rolled = this.turn;
    window.clearTimeout(this.timer);
    this.rolling = undefined;
    const others = (this.call?.among ?? []).filter((name) => name !== this.call?.name);
    if (this.fresh && others.length > 0 && !isCalm()) this.roll(others, 0);
  }

  override render(): TemplateResult | typeof nothing {
    const { call, words } = this;
    if (words === undefined) return nothing;
    if (call === undefined) return html`<p class="call-none">${words.call.nobody}</p>`;
    const name = this.rolling ?? call.name;
    const isDrawn = this.rolling === undefined;
    return html`<div class="call ${isDrawn ? 'is-drawn' : 'is-rolling'}" role="status" aria-live="assertive">
      <b class=${sizeOf(call)} aria-hidden=${isDrawn ? 'false' : 'true'}
        >${
          call.colour === undefined || !isDrawn
            ? nothing
            : html`<i class="team-dot" style=${styles({ 'background-color': call.colour })}></i>`
        }<span>${name}</span></b
      >
      <p class="call-left">${isDrawn ? words.call.left(call.left, call.team) : '\u00a0'}</p>
    </div>`;
  }

  private roll(names: string[], step: number): void {
    const wait = STEPS[step];
    if (wait === undefined) {
      this.rolling = undefined;
      return;
    }
    this.rolling = names[step % names.length];
    this.timer = window.setTimeout(() => this.roll(names, step + 1), wait);
  }
}

/** By the longest name that rolls by, so that nothing jumps. */
const sizeOf = (call: Call): string => {
  const widths = [call.name, ...call.among].map((name) =>
    Array.from(name).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 1 : 0.55), 0),
  );
  const widest = Math.max(...widths);
  return widest > 9 ? 'is-longest' : widest > 5 ? 'is-long' : '';
};
