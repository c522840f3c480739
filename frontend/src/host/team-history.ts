import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { signedPoints } from '../i18n/host.js';
import { icon } from '../icons.js';
import { back, undo } from '../teacher-icons.js';
import { LightElement } from '../light-element.js';
import type { HistoryFrame } from '../protocol.js';
import { type Scene, teamOf } from './scene.js';

const clockTime = (at: number): string => {
  const time = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
};

/** Why a team has its points: every posting, newest first, each with its undo. */
@customElement('host-history')
export class TeamHistory extends LightElement {
  @property({ attribute: false }) scene?: Scene;
  @property() team = '';

  /** The total for which the history was asked last. */
  private askedFor?: string;

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('scene') && !changed.has('team')) return;
    const total = teamOf(this.scene?.frame.teams ?? [], this.team)?.total;
    const about = `${this.team} ${total ?? ''}`;
    if (about === this.askedFor) return;
    this.askedFor = about;
    this.scene?.lectern.why(this.team);
  }

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (scene === undefined) return nothing;
    const words = scene.words.teams;
    const team = teamOf(scene.frame.teams, this.team);
    const history = scene.history?.team === this.team ? scene.history : undefined;
    return html`<div class="history">
      <button type="button" class="quiet to-teams" @click=${() => this.dispatchEvent(new CustomEvent('leave'))}>
        ${icon(back, 'i')}<span>${words.back}</span>
      </button>
      <h3>${words.whyTeam(team?.name ?? '', history?.total ?? team?.total ?? 0)}</h3>
      ${history === undefined ? html`<p class="muted">${words.loading}</p>` : this.lines(scene, history)}
    </div>`;
  }

  private lines(scene: Scene, history: HistoryFrame): TemplateResult {
    const words = scene.words.teams;
    if (history.lines.length === 0) return html`<p class="muted">${words.nothing}</p>`;
    return html`<ul class="lines">
      ${history.lines.map(
        (line) =>
          html`<li class=${line.undone ? 'is-undone' : ''}>
            <b class="num points">${signedPoints(line.points)}</b>
            <span class="what"
              >${line.reason === '' ? nothing : html`<span>${line.reason}</span>`}<span class="small muted num"
                >${clockTime(line.at)} · ${line.who}${line.undone ? ` · ${words.undone}` : ''}</span
              ></span
            >
            ${
              line.undoable
                ? html`<button
                    type="button"
                    class="small-button"
                    @click=${() => void scene.lectern.give({ do: 'undo', posting: line.id })}
                  >
                    ${icon(undo, 'i')}<span>${words.undo}</span>
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-history': TeamHistory;
  }
}
