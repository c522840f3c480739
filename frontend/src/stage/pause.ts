import { html, nothing, type TemplateResult } from 'lit';
import type { PauseView } from '../protocol.js';
import './ring.js';
import type { Scene } from './scene.js';

export const pauseStep = (view: PauseView, { clock, run, words }: Scene): TemplateResult => html`
  <div class="pause" data-fit>
    <h1>${view.title}</h1>
    <stage-ring .run=${run} .clock=${clock} .words=${words}></stage-ring>
    ${view.text === '' ? nothing : html`<p>${view.text}</p>`}
  </div>
`;
