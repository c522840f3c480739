import { html, type TemplateResult } from 'lit';
import type { ChoiceView, RevoteView } from '../protocol.js';
import { askHead, asideOf } from './ask.js';
import { optionGrid, pictureOf, type Share, type Standing } from './options.js';
import type { Scene } from './scene.js';
import { why } from './why.js';

type Compare = RevoteView['compare'];

const shares = (scene: Scene, view: ChoiceView, option: string, compare: Compare): Share[] => {
  const { reveal } = view;
  const { words } = scene;
  if (reveal === undefined) return [];
  const count = reveal.counts[option];
  const all: Share[] = [];
  if (compare !== undefined && compare.answeredBefore > 0) {
    const before = compare.before[option] ?? 0;
    all.push({ count: before, of: compare.answeredBefore, text: words.people(before), before: true });
  }
  if (reveal.byHand) {
    if (count !== undefined && scene.board === undefined) {
      all.push({ count, of: reveal.answered, text: words.hands(count) });
    }
  } else if (reveal.answered > 0) {
    all.push({ count: count ?? 0, of: reveal.answered, text: words.people(count ?? 0) });
  }
  return all;
};

export const choiceStep = (view: ChoiceView, scene: Scene, compare?: Compare): TemplateResult => {
  const { reveal } = view;
  const standing = (option: string): Standing => {
    if (reveal === undefined) return 'open';
    return reveal.key.includes(option) ? 'right' : 'other';
  };
  const tiles = view.options.map((option) => ({
    option,
    standing: standing(option.id),
    shares: shares(scene, view, option.id, compare),
    counter: false,
  }));
  const grid = optionGrid(scene, tiles);
  return html`
    ${askHead(view.ask, asideOf(scene, reveal), view.multiple ? scene.words.several : undefined)}
    ${view.picture === undefined ? grid : html`<div class="beside">${pictureOf(view.picture)} ${grid}</div>`}
    ${why(scene, reveal, reveal?.key.length === 1 ? reveal.key[0] : undefined)}
  `;
};
