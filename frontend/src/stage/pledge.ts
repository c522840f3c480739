import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { PledgeView } from '../protocol.js';
import type { Scene } from './scene.js';
import { paged } from './sheets.js';
import './ring.js';
import './sign-here.js';
import { type Signature, wall } from './wall.js';

/** The board's own signatures, until the server's list is there. */
const signaturesOf = ({ gathered, run }: Scene): Signature[] =>
  gathered?.signatures ??
  run.byHand.entries.map(({ text, ink }) => ({ name: text, ...(ink === undefined ? {} : { ink }) }));

/** A promise at the left, the wall of those who signed it at the right. */
export const pledgeStep = (view: PledgeView, scene: Scene): TemplateResult => {
  const { board, clock, run, words } = scene;
  const signatures = signaturesOf(scene);
  const last = run.byHand.entries.length - 1;
  return html`
    <div class="title has-ring" data-fit>
      <h1>${view.heading === '' ? view.title : view.heading}</h1>
      <stage-ring .run=${run} .clock=${clock} .words=${words}></stage-ring>
    </div>
    <div class="pledge">
      ${paged('pledge', html`<div class="prose">${unsafeHTML(view.html)}</div>`)}
      <section class="pledge-wall card">
        <h2>${words.pledge.signed(signatures.length)}</h2>
        ${wall(signatures, words)}
        ${
          board === undefined
            ? nothing
            : html`<stage-sign-here
                .words=${words}
                .run=${run.id}
                .signed=${signatures.length}
                .sign=${(ink: string) => board.entry('', undefined, ink)}
                .takeBack=${last < 0 ? undefined : () => board.removeEntry(last)}
              ></stage-sign-here>`
        }
      </section>
    </div>
  `;
};
