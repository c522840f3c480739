import { html, nothing, type TemplateResult } from 'lit';
import { check, icon } from '../../icons.js';
import { mark, markClass } from '../../marks.js';
import type { ChoiceView, Option, PollView } from '../../protocol.js';
import { styles } from '../../styles.js';
import type { Scene } from '../scene.js';

export interface Chosen {
  counts: Record<string, number>;
  /** Absent for a poll: nothing is right there. */
  key?: readonly string[];
  /** The counts of the first time, for a question asked again. */
  before?: Record<string, number>;
}

const chosenIn = (view: ChoiceView | PollView, before?: Record<string, number>): Chosen | undefined => {
  if (view.reveal === undefined) return undefined;
  const chosen = { counts: view.reveal.counts, before };
  return 'key' in view.reveal ? { ...chosen, key: view.reveal.key } : chosen;
};

const result = (scene: Scene, option: Option, chosen: Chosen): TemplateResult => {
  const count = chosen.counts[option.id] ?? 0;
  const whole = Object.keys(chosen.counts).reduce((sum, id) => sum + (chosen.counts[id] ?? 0), 0);
  const words = scene.words.screen;
  const width = `${whole === 0 ? 0 : (count / whole) * 100}%`;
  const told = chosen.before === undefined ? words.people(count) : words.share(count, chosen.before[option.id] ?? 0);
  const right = chosen.key?.includes(option.id) === true;
  return html`<span class="votes"
      ><b class="num">${told}</b>${
        right ? html`<span class="right-tag">${icon(check, 'i')}${words.rightOption}</span>` : nothing
      }</span
    ><span class="bar"><span style=${styles({ width })}></span></span>`;
};

const tile = (scene: Scene, option: Option, chosen: Chosen | undefined): TemplateResult => {
  const right = chosen?.key?.includes(option.id);
  const state = right === undefined ? '' : right ? 'is-right' : 'is-other';
  return html`<li class="opt ${markClass(option.letter)} ${state} ${chosen ? 'has-result' : ''}">
    ${mark(option.letter)}
    <span class="opt-text">
      ${option.picture ? html`<img src=${option.picture.url} alt=${option.picture.alt} />` : nothing}
      <span>${option.text}</span>
    </span>
    ${chosen ? result(scene, option, chosen) : nothing}
  </li>`;
};

/** The options of a choice or poll; a shown answer changes nobody's place. */
export const options = (scene: Scene, view: ChoiceView | PollView, before?: Record<string, number>): TemplateResult => {
  const chosen = chosenIn(view, before);
  return html`<ol class="opts ${view.options.length > 4 ? 'is-many' : ''}">
    ${view.options.map((option) => tile(scene, option, chosen))}
  </ol>`;
};
