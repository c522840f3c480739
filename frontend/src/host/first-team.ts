import { html, type TemplateResult } from 'lit';
import type { StageRun } from '../protocol.js';
import { styles } from '../styles.js';
import type { Scene } from './scene.js';

/** A buzzer without devices: one tap on the team that was first, another takes it back. */
export const firstTeam = (scene: Scene, run: StageRun): TemplateResult => {
  const { entries } = run.byHand;
  return html`<h3>${scene.words.byHand.first}</h3>
    <div class="teams">
      ${scene.frame.teams.map((team) => {
        const index = entries.findIndex((entry) => entry.team === team.id);
        const tap = (): void =>
          void scene.lectern.move((seen) =>
            index < 0 ? { do: 'entry', seen, text: team.name, team: team.id } : { do: 'removeEntry', seen, index },
          );
        return html`<button type="button" class="team" aria-pressed=${index >= 0} @click=${tap}>
          ${
            index < 0
              ? html`<i class="dot" style=${styles({ 'background-color': team.colour })}></i>`
              : html`<b class="num">${index + 1}</b>`
          }
          <span class="one-line">${team.name}</span>
        </button>`;
      })}
    </div>`;
};
