import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { styles } from '../styles.js';
import { icon } from '../icons.js';
import { up } from '../teacher-icons.js';
import type { StageWords } from '../i18n/stage.js';
import { LightElement } from '../light-element.js';
import type { StandingsView, TeamLine } from '../protocol.js';
import { teamDot } from './by-hand.js';

const percent = (part: number, whole: number): string => `${((Math.max(0, part) / whole) * 100).toFixed(2)}%`;

/** Rows in the order of one place, ties in the order in which they were sent. */
export const inPlaces = (teams: TeamLine[], place: 'place' | 'placeBefore'): TeamLine[] =>
  teams
    .map((team, index) => ({ team, index }))
    .sort((a, b) => a.team[place] - b.team[place] || a.index - b.index)
    .map(({ team }) => team);

/** Team bars that move from their old places to the new ones, once for each run. */
@customElement('stage-standings')
export class StageStandings extends LightElement {
  @property({ attribute: false }) view?: StandingsView;
  @property({ attribute: false }) words?: StageWords;
  @property({ attribute: false }) run = 0;
  private moved = 0;

  override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view || !words) return nothing;
    if (view.teams.length === 0) return html`<p class="empty">${words.standings.none}</p>`;
    const most = Math.max(1, ...view.teams.map((team) => Math.max(team.total, team.before)));
    return html`<ol class="teams ${view.teams.length > 8 ? 'is-many' : ''}">
      ${repeat(
        inPlaces(view.teams, 'place'),
        (team) => team.id,
        (team) => this.row(team, most, words),
      )}
    </ol>`;
  }

  private row(team: TeamLine, most: number, words: StageWords): TemplateResult {
    const gain = team.total - team.before;
    const rise = team.placeBefore - team.place;
    return html`<li class="team ${team.place === 1 ? 'is-first' : ''}" data-team=${team.id}>
      <span class="place">${team.place}</span>
      <span class="team-name">${teamDot(team)}<span>${team.name}</span></span>
      <span class="team-bar">
        <i style=${styles({ width: percent(Math.min(team.before, team.total), most) })}></i>
        <i class="is-new" style=${styles({ width: percent(gain, most) })}></i>
      </span>
      <span class="team-gain">${gain > 0 ? `+${gain}` : gain < 0 ? gain : nothing}</span>
      <span class="team-sum">${team.total}</span>
      <span class="team-rise"
        >${
          rise > 0 ? html`<span role="img" aria-label=${words.standings.rise(rise)}>${icon(up)}</span>${rise}` : nothing
        }</span
      >
    </li>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('run') || this.run === this.moved || !this.view) return;
    this.moved = this.run;
    this.move(this.view.teams);
  }

  private move(teams: TeamLine[]): void {
    const before = inPlaces(teams, 'placeBefore');
    const now = inPlaces(teams, 'place');
    const rows = Array.from(this.querySelectorAll<HTMLElement>('.team'));
    const height = rows[0]?.getBoundingClientRect().height ?? 0;
    rows.forEach((row, index) => {
      const team = now[index];
      if (team === undefined) return;
      row.classList.add('is-starting');
      row.style.transform = `translateY(${(before.indexOf(team) - index) * height}px)`;
    });
    // Reading a measure draws the old places first; without it nothing would move.
    void this.getBoundingClientRect();
    window.requestAnimationFrame(() => {
      for (const row of rows) {
        row.classList.remove('is-starting');
        row.style.transform = '';
      }
    });
  }
}
