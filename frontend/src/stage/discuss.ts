import { html, nothing, type TemplateResult } from 'lit';
import type { DiscussView, Team } from '../protocol.js';
import { removeLine, teamDot, writeField } from './by-hand.js';
import type { Scene } from './scene.js';
import { paged } from './sheets.js';
import './ring.js';

const LONGEST_LINE = 60;

const teamLine = (team: Team, scene: Scene): TemplateResult => {
  const { run, words } = scene;
  const lines = run.byHand.entries
    .map((entry, index) => ({ ...entry, index }))
    .filter((entry) => entry.team === team.id);
  return html`<li class="line" data-fit>
    <span class="line-team">${teamDot(team)}${team.name}</span>
    ${lines.map((line) => html`<span class="line-text">${line.text} ${removeLine(scene, line)}</span>`)}
    ${lines.length === 0 ? writeField(scene, words.byHand.lineOf(team.name), LONGEST_LINE, team) : nothing}
  </li>`;
};

/** Prompts and a countdown; in a class without devices one line per group. */
export const discussStep = (view: DiscussView, scene: Scene): TemplateResult => {
  const { board, clock, run, words } = scene;
  const teams = board?.teams ?? [];
  return html`
    <div class="title has-ring" data-fit>
      <div>
        <p class="kicker">${words.discuss}</p>
        <h1>${view.title}</h1>
      </div>
      <stage-ring .run=${run} .clock=${clock} .words=${words}></stage-ring>
    </div>
    <div class="discuss ${teams.length > 0 ? 'has-lines' : ''}">
      ${paged(
        'discuss',
        html`<ol class="questions">
          ${view.prompts.map((prompt, index) => html`<li><b>${index + 1}</b><span>${prompt}</span></li>`)}
        </ol>`,
      )}
      ${
        teams.length === 0
          ? nothing
          : html`<ul class="lines is-${teams.length > 8 ? 'many' : 'few'}">
              ${teams.map((team) => teamLine(team, scene))}
            </ul>`
      }
    </div>
  `;
};
