import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons.js';
import { idea } from '../teacher-icons.js';
import type { Outcome } from '../protocol.js';
import { handCounter, teamsRight } from './by-hand.js';
import type { Scene } from './scene.js';

/** What stands under a revealed question: the explanation, the hands counted for `option`, the groups that were right. */
export const why = (scene: Scene, outcome: Outcome | undefined, option?: string): TemplateResult | typeof nothing => {
  if (outcome === undefined) return nothing;
  const counter = option === undefined ? nothing : handCounter(scene, option);
  const explained = outcome.explanation !== '';
  return html`
    ${
      explained || counter !== nothing
        ? html`<div class="why ${explained ? '' : 'is-bare'}" data-fit>
            ${
              explained
                ? html`${icon(idea)}
                    <p>${outcome.explanation}</p>`
                : nothing
            }
            ${counter}
          </div>`
        : nothing
    }
    ${teamsRight(scene)}
  `;
};
