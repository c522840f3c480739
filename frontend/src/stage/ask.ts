import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../protocol.js';
import { ringOf } from './ring.js';
import './ring.js';
import type { Scene } from './scene.js';

/** The question's text, with the clock, the outcome or the estimate at its right. */
export const askHead = (ask: string, aside: unknown, note?: string): TemplateResult => html`
  <div class="ask" data-fit>
    <div class="ask-text">
      <h1>${ask}</h1>
      ${note === undefined ? nothing : html`<p class="ask-note">${note}</p>`}
    </div>
    ${aside}
  </div>
`;

const SHARES = ['most', 'half', 'few'] as const;

/** Before the reveal the countdown; after it how many were right, or three taps to say it by eye. */
export const asideOf = (scene: Scene, outcome?: Outcome): TemplateResult | typeof nothing => {
  const { board, clock, run, words } = scene;
  if (outcome === undefined) return html`<stage-ring .run=${run} .clock=${clock} .words=${words}></stage-ring>`;
  if (outcome.answered > 0 && !outcome.byHand) {
    return ringOf(outcome.right / outcome.answered, outcome.right, words.ring.right, 'is-good');
  }
  const said = run.byHand.estimate;
  if (board === undefined) {
    return said === undefined ? nothing : html`<p class="estimated">${words.byHand[said]}</p>`;
  }
  return html`<div class="estimate" role="group" aria-label=${words.byHand.estimate}>
    ${SHARES.map(
      (share) =>
        html`<button type="button" aria-pressed=${said === share} @click=${() => board.estimate(share)}>
          ${words.byHand[share]}
        </button>`,
    )}
  </div>`;
};
