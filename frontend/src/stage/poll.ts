import { html, type TemplateResult } from 'lit';
import type { PollView, RevoteView } from '../protocol.js';
import { askHead } from './ask.js';
import { optionGrid, type Share } from './options.js';
import { ringOf } from './ring.js';
import './ring.js';
import type { Scene } from './scene.js';

/** Opinions: bars only when the host shows them; the class without devices counts hands before. */
export const pollStep = (view: PollView, scene: Scene, compare?: RevoteView['compare']): TemplateResult => {
  const { reveal } = view;
  const { clock, run, words } = scene;
  const shares = (option: string): Share[] => {
    if (reveal === undefined) return [];
    const count = reveal.counts[option] ?? 0;
    const now: Share = { count, of: reveal.answered, text: words.people(count) };
    if (compare === undefined || compare.answeredBefore === 0) return [now];
    const before = compare.before[option] ?? 0;
    return [{ count: before, of: compare.answeredBefore, text: words.people(before), before: true }, now];
  };
  const aside =
    reveal === undefined
      ? html`<stage-ring .run=${run} .clock=${clock} .words=${words}></stage-ring>`
      : ringOf(reveal.answered > 0 ? 1 : 0, reveal.answered, words.ring.answered);
  return html`
    ${askHead(view.ask, aside)}
    ${optionGrid(
      scene,
      view.options.map((option) => ({
        option,
        standing: 'open',
        shares: shares(option.id),
        counter: reveal === undefined && scene.board !== undefined,
      })),
    )}
  `;
};
