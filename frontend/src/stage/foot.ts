import { html, nothing, type TemplateResult } from 'lit';
import { isCollecting } from '../clock.js';
import { pinOf } from './lobby.js';
import type { Scene } from './scene.js';

const MOST_DOTS = 60;

const dots = (answered: number, seats: number): TemplateResult | typeof nothing =>
  seats > MOST_DOTS
    ? nothing
    : html`<div class="dots" aria-hidden="true">
        ${Array.from({ length: seats }, (_, index) => html`<i class=${index < answered ? 'is-in' : ''}></i>`)}
      </div>`;

/** Below an open question: how many answers are saved, and the way in for late comers; else room for the host bar. */
export const footOf = (scene: Scene): TemplateResult => {
  const { clock, counts, frame, run, words } = scene;
  const asking = run.phase === 'reading' || run.phase === 'open' || run.phase === 'closed';
  if (!frame.meeting.devices || !asking) {
    return html`<footer class="foot ${frame.bar === undefined ? 'is-low' : ''}"></footer>`;
  }
  const seen = counts?.run === run.id && counts.seats > 0 ? counts : undefined;
  const note = isCollecting(run, clock.now())
    ? words.collecting
    : run.left !== undefined
      ? words.pausedNote
      : seen !== undefined && seen.answered >= seen.seats
        ? words.allAnswered
        : undefined;
  const saved = words.savedAs[run.view.kind] ?? words.saved;
  const [big, small] = saved(String(seen?.answered ?? 0), seen?.seats ?? 0);
  return html`<footer class="foot">
    ${
      seen === undefined
        ? nothing
        : html`<p class="count" aria-label=${words.savedLabel(seen.answered, seen.seats)}><b>${big}</b>${small}</p>
            ${note === undefined ? dots(seen.answered, seen.seats) : nothing}`
    }
    ${note === undefined ? nothing : html`<p class="note" role="status">${note}</p>`}
    ${
      frame.lobby === undefined
        ? nothing
        : html`<p class="late">
            <span class="is-wide-only">${frame.lobby.address} · </span>${words.lobby.pin}
            <b>${pinOf(frame.lobby.pin)}</b>
          </p>`
    }
  </footer>`;
};
