import { html, nothing, svg, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { inSeconds, timeLeft } from '../clock.js';
import type { Scene } from './scene.js';
import { TickingElement } from './ticking.js';

const ROUND = 2 * Math.PI * 33;

/** Time passes only while something is open: a closed question is not waited for. */
export const showsRing = ({ frame, lectern }: Scene): boolean =>
  frame.run !== undefined &&
  frame.run.phase !== 'closed' &&
  frame.run.phase !== 'revealed' &&
  timeLeft(frame.run, lectern.now()) !== undefined;

/** The ring that empties, as on the big screen. */
@customElement('host-ring')
export class Ring extends TickingElement {
  override render(): TemplateResult | typeof nothing {
    const run = this.scene?.frame.run;
    if (this.scene === undefined || run === undefined || !showsRing(this.scene)) return nothing;
    const time = timeLeft(run, this.scene.lectern.now());
    if (time === undefined) return nothing;
    const seconds = inSeconds(time.left);
    const { screen } = this.scene.words;
    return html`<svg
      class=${time.paused ? 'ring is-paused' : 'ring'}
      viewBox="0 0 76 76"
      role="img"
      aria-label=${time.paused ? screen.paused : screen.timer(seconds)}
    >
      ${svg`<circle class="ring-way" cx="38" cy="38" r="33" />
        <circle class="ring-left" cx="38" cy="38" r="33" stroke-dasharray="${time.share * ROUND} ${ROUND}"
          transform="rotate(-90 38 38)" />
        <text x="38" y="47" text-anchor="middle" font-size=${seconds > 99 ? 21 : 26}>${seconds}</text>`}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-ring': Ring;
  }
}
