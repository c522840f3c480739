import { html, nothing, type TemplateResult } from 'lit';
import { icon, idea } from '../icons.js';
import type { Outcome } from '../protocol.js';
import { teamsRight } from './by-hand.js';
import type { Scene } from './scene.js';

/** What stands under a revealed question: the explanation, and the groups that were right. */
export const why = (scene: Scene, outcome: Outcome | undefined): TemplateResult | typeof nothing => {
  if (outcome === undefined) return nothing;
  return html`
    ${
      outcome.explanation === ''
        ? nothing
        : html`<div class="why" data-fit>
            ${icon(idea)}
            <p>${outcome.explanation}</p>
          </div>`
    }
    ${teamsRight(scene)}
  `;
};
