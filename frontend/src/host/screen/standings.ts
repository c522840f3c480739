import { html, type TemplateResult } from 'lit';
import type { StandingsView, TeamLine } from '../../protocol.js';
import { styles } from '../../styles.js';
import type { Scene } from '../scene.js';

const bar = (scene: Scene, team: TeamLine, most: number): TemplateResult => {
  const width = `${most <= 0 ? 0 : Math.max(0, (team.total / most) * 100)}%`;
  return html`<li>
    <b class="num">${team.place}</b><span class="text">${team.name}</span>
    <span class="bar"><span style=${styles({ width, 'background-color': team.colour })}></span></span>
    <b class="num">${scene.words.screen.points(team.total)}</b>
  </li>`;
};

export const standings = (scene: Scene, view: StandingsView): TemplateResult => {
  const most = Math.max(0, ...view.teams.map((team) => team.total));
  const placed = view.teams.slice().sort((one, other) => one.place - other.place);
  return html`<ol class="bars is-teams">
    ${placed.map((team) => bar(scene, team, most))}
  </ol>`;
};
