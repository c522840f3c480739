import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { GatheringView, PledgeView } from '../../protocol.js';
import { styles } from '../../styles.js';
import { type Scene, teamOf } from '../scene.js';

const MOST_WORDS = 40;
const MOST_SAYINGS = 4;

const words = (scene: Scene): TemplateResult => {
  const shown = (scene.gathered?.words ?? []).filter((word) => word.hidden !== true).slice(0, MOST_WORDS);
  const most = Math.max(1, ...shown.map((word) => word.count));
  const size = (count: number): string => `${(1 + 1.2 * Math.sqrt(count / most)).toFixed(2)}em`;
  return html`<p class="words">
    ${shown.map((word) => html`<span style=${styles({ 'font-size': size(word.count) })}>${word.text}</span> `)}
  </p>`;
};

const presses = (scene: Scene): TemplateResult => {
  const [first, ...others] = scene.gathered?.presses ?? [];
  const { run } = scene.frame;
  if (first === undefined) {
    const isOpen = run?.phase === 'open' && run.byHand.entries.length === 0;
    return html`<p class="rest">${isOpen ? scene.words.gathered.go : ''}</p>`;
  }
  return html`<p class="rest is-first"><b>${first.name}</b> ${teamOf(scene.frame.teams, first.team)?.name}</p>
    <p class="words">${others.map((press) => html`<span>${press.name}</span> `)}</p>`;
};

/** The server makes this HTML from Markdown and lets only a few harmless tags through. */
const pledge = (scene: Scene, view: PledgeView): TemplateResult =>
  html`<div class="prose">${unsafeHTML(view.html)}</div>
    <p class="writing">${scene.words.gathered.signed(scene.gathered?.signatures?.length ?? 0)}</p>`;

const sayings = (scene: Scene): TemplateResult => {
  const shown = (scene.gathered?.sayings ?? []).filter((saying) => saying.chosen === true);
  return html`<ul class="cards">
    ${shown.slice(-MOST_SAYINGS).map((saying) => html`<li>${saying.text}</li>`)}
  </ul>`;
};

/** What the class sees of a step that gathers. */
export const gathering = (scene: Scene, view: GatheringView): TemplateResult => {
  switch (view.kind) {
    case 'cloud':
      return words(scene);
    case 'buzz':
      return presses(scene);
    case 'pledge':
      return pledge(scene, view);
    case 'reflection':
      return sayings(scene);
  }
};
