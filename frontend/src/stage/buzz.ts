import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons.js';
import { undo } from '../teacher-icons.js';
import type { BuzzView, Team } from '../protocol.js';
import { askHead, asideOf } from './ask.js';
import { teamDot } from './by-hand.js';
import type { Scene } from './scene.js';

/** Who pressed, or the group that was tapped on the board. */
interface Press {
  name: string;
  team?: Team;
  behind?: number;
}

const teamOf = (scene: Scene, id: string | undefined): Team | undefined =>
  scene.frame.bar?.teams.find((team) => team.id === id);

const pressesOf = (scene: Scene): Press[] => {
  const pressed = scene.gathered?.presses ?? [];
  if (pressed.length > 0) {
    return pressed.map(({ name, team, behind }) => ({ name, team: teamOf(scene, team), behind }));
  }
  return scene.run.byHand.entries.map((entry) => ({ name: entry.text, team: teamOf(scene, entry.team) }));
};

/** A group that was tapped has its own name as text: then its colour is enough. */
const named = ({ name, team }: Press): TemplateResult =>
  html`${team?.name === name ? teamDot(team) : nothing}<span>${name}</span>`;

const teamTag = ({ name, team }: Press): TemplateResult | typeof nothing =>
  team === undefined || team.name === name ? nothing : html`<small>${teamDot(team)}${team.name}</small>`;

const first = (press: Press, scene: Scene): TemplateResult => html`
  <div class="buzz-first" data-fit>
    <p>${scene.words.buzz.first}</p>
    <b>${named(press)}</b>
    ${teamTag(press)}
  </div>
`;

const others = (presses: Press[], scene: Scene): TemplateResult | typeof nothing =>
  presses.length === 0
    ? nothing
    : html`<ol class="buzz-others">
        ${presses.map(
          (press, index) =>
            html`<li>
              <i>${index + 2}</i>${named(press)}${teamTag(press)}
              ${press.behind === undefined ? nothing : html`<small>${scene.words.buzz.behind(press.behind / 1000)}</small>`}
            </li>`,
        )}
      </ol>`;

const call = ({ run, words }: Scene): TemplateResult => {
  const text = run.phase === 'open' ? words.buzz.go : run.phase === 'closed' ? words.buzz.nobody : words.buzz.ready;
  return html`<p class="buzz-call is-${run.phase}">${text}</p>`;
};

/** Without devices: the groups, to tap the one that was first. */
const groups = (scene: Scene): TemplateResult | typeof nothing => {
  const { board, run, words } = scene;
  if (board === undefined || board.teams.length === 0) return nothing;
  const tapped = run.byHand.entries.map((entry) => entry.team);
  const last = tapped.length - 1;
  return html`<div class="buzz-groups" role="group" aria-label=${words.buzz.tapFirst}>
    <p>
      <span>${words.buzz.tapFirst}</span>
      ${
        last < 0
          ? nothing
          : html`<button type="button" class="plain" @click=${() => board.removeEntry(last)}>
              ${icon(undo)}<span>${words.points.undo}</span>
            </button>`
      }
    </p>
    <ul class=${board.teams.length > 6 ? 'is-many' : ''}>
      ${board.teams.map((team) => {
        const place = tapped.indexOf(team.id);
        return html`<li>
          <button type="button" ?disabled=${place >= 0} @click=${() => board.entry(team.name, team.id)}>
            ${place >= 0 ? html`<i>${place + 1}</i>` : teamDot(team)}<span>${team.name}</span>
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
};

/** Who is first: ready, go, and then the name of the first one very large. */
export const buzzStep = (view: BuzzView, scene: Scene): TemplateResult => {
  const [winner, ...rest] = pressesOf(scene);
  return html`
    ${askHead(view.ask === '' ? scene.words.tools.buzz.ask : view.ask, asideOf(scene))}
    <div class="buzz ${rest.length > 0 ? 'has-others' : ''}" role="status">
      ${winner === undefined ? call(scene) : html`${first(winner, scene)}${others(rest, scene)}`}
    </div>
    ${groups(scene)}
  `;
};
