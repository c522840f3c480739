import { html, nothing, type TemplateResult } from 'lit';
import { styles } from '../styles.js';
import type { RevoteView } from '../protocol.js';
import { blankStep } from './blank.js';
import { choiceStep } from './choice.js';
import { numberStep } from './number.js';
import { orderStep } from './order.js';
import { pollStep } from './poll.js';
import type { Scene } from './scene.js';

type Compare = NonNullable<RevoteView['compare']>;

const again = (view: RevoteView, scene: Scene): TemplateResult => {
  const asked = view.again;
  switch (asked.kind) {
    case 'choice':
      return choiceStep(asked, scene, view.compare);
    case 'poll':
      return pollStep(asked, scene, view.compare);
    case 'order':
      return orderStep(asked, scene);
    case 'blank':
      return blankStep(asked, scene);
    case 'number':
      return numberStep(asked, scene);
  }
};

const rightBar = (name: string, right: number, answered: number, scene: Scene, before: boolean): TemplateResult => {
  const share = answered > 0 ? (right / answered) * 100 : 0;
  return html`<p class="compare-line ${before ? 'is-before' : ''}">
    <span>${name}</span>
    <span class="compare-track"><i style=${styles({ width: `${share.toFixed(1)}%` })}></i></span>
    <b>${scene.words.rightOf(right, answered)}</b>
  </p>`;
};

/** Before and after in one line each, and how many changed their minds. */
const comparison = (compare: Compare, view: RevoteView, scene: Scene): TemplateResult | typeof nothing => {
  const { words } = scene;
  const asked = view.again;
  const outcome = asked.kind === 'poll' ? undefined : asked.reveal;
  if (compare.answeredBefore === 0 && (outcome === undefined || outcome.answered === 0)) return nothing;
  const inTiles = asked.kind === 'choice' || asked.kind === 'poll';
  return html`<div class="compare ${inTiles ? 'is-short' : ''}">
    ${
      inTiles
        ? html`<p class="legend"><i class="is-before"></i>${words.first}<i></i>${words.second}</p>`
        : html`<div class="compare-lines">
            ${rightBar(words.first, compare.rightBefore, compare.answeredBefore, scene, true)}
            ${outcome === undefined ? nothing : rightBar(words.second, outcome.right, outcome.answered, scene, false)}
          </div>`
    }
    ${compare.changed > 0 ? html`<p class="compare-changed">${words.changed(compare.changed)}</p>` : nothing}
  </div>`;
};

/** The same question once more; at the reveal both times side by side. */
export const revoteStep = (view: RevoteView, scene: Scene): TemplateResult => html`
  ${again(view, scene)} ${view.compare === undefined ? nothing : comparison(view.compare, view, scene)}
`;
