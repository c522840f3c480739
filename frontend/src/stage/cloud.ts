import { html, nothing, type TemplateResult } from 'lit';
import type { CloudView } from '../protocol.js';
import { askHead, asideOf } from './ask.js';
import { writeField } from './by-hand.js';
import './cloud-words.js';
import type { Scene } from './scene.js';

const LONGEST_WORD = 20;

/** Short texts that grow into a cloud while they come in; without devices the host types what is called out. */
export const cloudStep = (view: CloudView, scene: Scene): TemplateResult => {
  const { board, gathered, run, words } = scene;
  return html`
    ${askHead(view.ask, asideOf(scene))}
    <stage-cloud
      class=${board === undefined ? 'is-alone' : ''}
      .entries=${gathered?.words ?? []}
      .words=${words}
      .run=${run.id}
      .hide=${scene.hide}
    ></stage-cloud>
    ${
      board === undefined
        ? nothing
        : html`<div class="one-line-room">${writeField(scene, words.cloud.writeHere, LONGEST_WORD)}</div>`
    }
  `;
};
