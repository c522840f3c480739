import { html, nothing, type TemplateResult } from 'lit';
import { check, icon } from '../icons.js';
import type { BlankView } from '../protocol.js';
import { askHead, asideOf } from './ask.js';
import { writeField, writtenLines } from './by-hand.js';
import type { Scene } from './scene.js';
import { why } from './why.js';

const MOST_GROUPS = 8;
const LONGEST = 60;

/** Typed answers, grouped at the reveal. */
export const blankStep = (view: BlankView, scene: Scene): TemplateResult => {
  const { reveal } = view;
  const { words } = scene;
  if (reveal === undefined) {
    return html`
      ${askHead(view.ask, asideOf(scene))}
      <div class="written-room" data-fit>
        ${scene.board ? writeField(scene, words.byHand.writeHere, LONGEST) : html`<p class="gap-line"></p>`}
        ${writtenLines(scene)}
      </div>
    `;
  }
  const groups = reveal.groups.slice(0, MOST_GROUPS);
  return html`
    ${askHead(view.ask, asideOf(scene, reveal))}
    <div class="answers" data-fit>
      <p class="key-line">
        <span>${words.rightAnswer}</span>
        ${reveal.accepted.slice(0, 3).map((form) => html`<b>${form}</b>`)}
      </p>
      ${
        groups.length === 0
          ? nothing
          : html`<ul class="answer-groups">
              ${groups.map(
                (group) =>
                  html`<li class=${group.right ? 'is-right' : ''}>
                    ${group.right ? icon(check) : nothing}<span>${group.text}</span><b>${words.people(group.count)}</b>
                  </li>`,
              )}
            </ul>`
      }
      ${writtenLines(scene)}
    </div>
    ${why(scene, reveal)}
  `;
};
