import { html, nothing, type TemplateResult } from 'lit';
import type { ServerClock } from '../clock.js';
import type { DeviceRun, DeviceView, MineFrame } from '../protocol.js';
import { sums } from './result.js';
import './time-left.js';
import { language } from './words.js';

type ToldView = Extract<DeviceView, { lines: string[] }>;

export const isTold = (view: DeviceView): view is ToldView => 'lines' in view;

const paragraphs = (text: string): TemplateResult[] =>
  text
    .split(/\n\s*\n|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`);

/** A step that asks nothing: its words, its time, at the standings the own points. */
export const told = (run: DeviceRun, view: ToldView, mine: MineFrame, clock: ServerClock): TemplateResult =>
  html`<main class="told">
    ${
      run.deadline === undefined && run.left === undefined
        ? nothing
        : html`<time-left .language=${language()} .run=${run} .clock=${clock}></time-left>`
    }
    <h1 tabindex="-1">${view.title}</h1>
    ${paragraphs(view.text)}
    ${
      view.lines.length === 0
        ? nothing
        : html`<ul class="lines">
            ${view.lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
    ${view.kind === 'standings' ? sums(mine) : nothing}
  </main>`;
