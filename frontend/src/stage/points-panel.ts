import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StageWords } from '../i18n/stage.js';
import { close, icon } from '../icons.js';
import { undo } from '../teacher-icons.js';
import { LightElement } from '../light-element.js';
import type { LastPosting, Team } from '../protocol.js';
import { teamDot } from './by-hand.js';
import type { Side } from './host-bar.js';

const AMOUNTS = [50, 100, 200];

/** Points for a group: one tap on its name; amount and reason are set already or chosen before. */
@customElement('stage-points')
export class StagePoints extends LightElement {
  @property({ attribute: false }) words?: StageWords;
  @property({ attribute: false }) side: Side = 'right';
  @property({ attribute: false }) teams: Team[] = [];
  @property({ attribute: false }) last?: LastPosting;
  @property({ attribute: false }) post?: (team: string, amount: number, reason: string) => void;
  @property({ attribute: false }) takeBack?: (posting: string) => void;
  @property({ attribute: false }) close?: () => void;
  @state() private amount = 100;
  @state() private reason = '';

  override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    return html`<section class="bar-panel points is-${this.side}" role="dialog" aria-label=${words.points.title}>
      <h2>
        ${words.points.title}
        <button type="button" class="icon-only" aria-label=${words.points.close} @click=${() => this.close?.()}>
          ${icon(close)}
        </button>
      </h2>
      <div class="chips" role="group" aria-label=${words.points.amount}>
        ${AMOUNTS.map((amount) => this.chip(`+${amount}`, amount === this.amount, () => (this.amount = amount)))}
      </div>
      <div class="chips is-reasons" role="group" aria-label=${words.points.reason}>
        ${words.points.reasons.map((reason) =>
          this.chip(reason, reason === this.reason, () => (this.reason = reason === this.reason ? '' : reason)),
        )}
      </div>
      ${this.teams.length === 0 ? html`<p class="points-none">${words.tools.points.none}</p>` : nothing}
      <ul class="points-teams ${this.teams.length > 8 ? 'is-many' : ''}">
        ${this.teams.map(
          (team) =>
            html`<li>
              <button type="button" @click=${() => this.give(team.id, words)}>
                ${teamDot(team)}<span>${team.name}</span><b>${team.total}</b>
              </button>
            </li>`,
        )}
      </ul>
      ${this.lastLine(words)}
    </section>`;
  }

  private give(team: string, words: StageWords): void {
    this.post?.(team, this.amount, this.reason === '' ? words.points.plain : this.reason);
  }

  private chip(label: string, on: boolean, choose: () => void): TemplateResult {
    return html`<button type="button" class="chip" aria-pressed=${on} @click=${choose}>${label}</button>`;
  }

  private lastLine(words: StageWords): TemplateResult | typeof nothing {
    const last = this.last;
    if (last === undefined) return nothing;
    const team = this.teams.find((entry) => entry.id === last.team)?.name ?? '';
    const amount = last.amount > 0 ? `+${last.amount}` : String(last.amount);
    return html`<p class="points-last">
      <span>${words.points.last} <b>${team} ${amount}</b> ${last.reason}</span>
      <button type="button" class="plain" @click=${() => this.takeBack?.(last.id)}>
        ${icon(undo)}<span>${words.points.undo}</span>
      </button>
    </p>`;
  }
}
