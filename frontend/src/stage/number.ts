import { html, nothing, type TemplateResult } from 'lit';
import type { NumberView } from '../protocol.js';
import { askHead, asideOf } from './ask.js';
import { writtenLines } from './by-hand.js';
import { histogram, shown } from './histogram.js';
import './number-pad.js';
import type { Scene } from './scene.js';
import { why } from './why.js';

/** A guess; the distribution of all guesses at the reveal. */
export const numberStep = (view: NumberView, scene: Scene): TemplateResult => {
  const { reveal } = view;
  const { board, run, words } = scene;
  if (reveal === undefined) {
    return html`
      ${askHead(view.ask, asideOf(scene))}
      <div class="number-room">
        ${
          board === undefined
            ? html`<p class="unit-large">${view.unit}</p>`
            : html`<stage-number-pad
                  .words=${words}
                  .unit=${view.unit}
                  .write=${(text: string) => board.entry(text)}
                ></stage-number-pad>
                <div class="guesses" data-fit>
                  <h2>${words.guesses}</h2>
                  ${writtenLines(scene)}
                </div>`
        }
      </div>
    `;
  }
  const guesses = run.byHand.entries.map((entry) => Number(entry.text)).filter((guess) => Number.isFinite(guess));
  const value = `${shown(reveal.value)} ${view.unit}`.trim();
  const drawn = reveal.bars.length > 0 || guesses.length > 0;
  return html`
    ${askHead(view.ask, asideOf(scene, reveal))}
    <div class="number-answer ${drawn ? '' : 'is-alone'}">
      <p class="key-line">
        <span>${words.rightAnswer}</span><b>${value}</b>
        ${
          reveal.tolerance > 0
            ? html`<span>${words.tolerance(`${shown(reveal.tolerance)} ${view.unit}`.trim())}</span>`
            : nothing
        }
      </p>
      ${drawn ? histogram({ ...reveal, guesses, label: `${words.rightAnswer} ${value}` }) : nothing}
    </div>
    ${why(scene, reveal)}
  `;
};
