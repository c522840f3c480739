import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { signedPoints } from '../i18n/host.js';
import { close, icon } from '../icons.js';
import { undo } from '../teacher-icons.js';
import { LightElement } from '../light-element.js';
import type { Team } from '../protocol.js';
import { styles } from '../styles.js';
import { type Scene, teamOf } from './scene.js';

const AMOUNTS = [50, 100, 200, 500];
const USUAL = 100;
const LONGEST_REASON = 120;
/** The most that the server takes at once, either way. */
const MOST = 10_000;

/** The last posting, with its undo where it was made. */
export const lastPosting = (scene: Scene): TemplateResult | typeof nothing => {
  const { last, teams } = scene.frame;
  if (last === undefined) return nothing;
  const team = teamOf(teams, last.team)?.name ?? '';
  const words = scene.words.points;
  return html`<p class="last row small">
    <span class="one-line">${words.last(team, signedPoints(last.amount), last.reason)}</span>
    <button type="button" class="end" @click=${() => void scene.lectern.give({ do: 'undo', posting: last.id })}>
      ${icon(undo, 'i')}<span>${words.undo}</span>
    </button>
  </p>`;
};

/** Points for a group: one tap on the group; amount and reason stand as last chosen. Taking away hides behind a tap. */
@customElement('host-points')
export class PointsPicker extends LightElement {
  @property({ attribute: false }) scene?: Scene;

  /** The team that the points were called for; it comes first. */
  @property() team = '';

  /** Absent while the field holds no amount that can be given. */
  @state() private amount?: number = USUAL;
  @state() private typed = '';
  @state() private reason = '';
  @state() private minus = false;

  /** Whoever works by keyboard goes on in the window that has opened. */
  override firstUpdated(): void {
    this.querySelector<HTMLButtonElement>('.team.is-called, button')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (scene === undefined) return nothing;
    const words = scene.words.points;
    return html`<div class="picker" role="dialog" aria-label=${words.title}>
      <h2 class="row">
        ${words.title}<span class="small muted">${scene.frame.teams.length === 0 ? '' : words.hint}</span>
        <button type="button" class="quiet end" aria-label=${scene.words.close} @click=${this.leave}>
          ${icon(close, 'i')}
        </button>
      </h2>
      ${scene.frame.teams.length === 0 ? html`<p class="muted">${words.noTeams}</p>` : this.choices(scene)}
      ${lastPosting(scene)}
    </div>`;
  }

  private choices(scene: Scene): TemplateResult {
    const words = scene.words.points;
    return html`
      <p class="small muted" id="points-amount">${words.amount}</p>
      <div class="chips" role="group" aria-labelledby="points-amount">
        ${AMOUNTS.map((amount) => this.amountChip(amount))}
        ${this.minus ? AMOUNTS.map((amount) => this.amountChip(-amount)) : nothing}
        <button type="button" class="chip quiet" aria-expanded=${this.minus} @click=${this.toggleMinus}>
          ${this.minus ? words.fewer : words.more}
        </button>
        <input
          type="number"
          class="chip num"
          min=${-MOST}
          max=${MOST}
          step="1"
          aria-label=${words.otherAmount}
          placeholder=${words.otherAmount}
          aria-invalid=${this.amount === undefined}
          .value=${this.typed}
          @input=${this.typeAmount}
        />
      </div>
      <p class="small" role="status">${this.amount === undefined ? words.amountRange(MOST) : nothing}</p>
      <p class="small muted" id="points-reason">${words.reason}</p>
      <div class="chips" role="group" aria-labelledby="points-reason">
        ${words.reasons.map(
          (reason) =>
            html`<button
              type="button"
              class="chip"
              aria-pressed=${this.reason === reason}
              @click=${() => (this.reason = this.reason === reason ? '' : reason)}
            >
              ${reason}
            </button>`,
        )}
        <input
          type="text"
          class="chip"
          maxlength=${LONGEST_REASON}
          aria-label=${words.otherReason}
          placeholder=${words.otherReason}
          .value=${words.reasons.includes(this.reason) ? '' : this.reason}
          @input=${this.typeReason}
        />
      </div>
      <div class="teams">${this.inOrder(scene.frame.teams).map((team) => this.teamButton(scene, team))}</div>
    `;
  }

  private inOrder(teams: readonly Team[]): Team[] {
    return [...teams.filter((team) => team.id === this.team), ...teams.filter((team) => team.id !== this.team)];
  }

  private amountChip(amount: number): TemplateResult {
    return html`<button
      type="button"
      class="chip num ${amount < 0 ? 'is-minus' : ''}"
      aria-pressed=${this.amount === amount}
      @click=${() => this.choose(amount)}
    >
      ${signedPoints(amount)}
    </button>`;
  }

  private teamButton(scene: Scene, team: Team): TemplateResult {
    const { amount } = this;
    const told = amount === undefined ? '' : signedPoints(amount);
    return html`<button
      type="button"
      class=${team.id === this.team ? 'team is-called' : 'team'}
      aria-label=${scene.words.points.give(team.name, told)}
      ?disabled=${amount === undefined}
      @click=${() => this.give(scene, team)}
    >
      <i class="dot" style=${styles({ 'background-color': team.colour })}></i><span class="one-line">${team.name}</span>
      <b class="num end">${told}</b>
    </button>`;
  }

  private give(scene: Scene, team: Team): void {
    const { amount } = this;
    if (amount === undefined) return;
    void scene.lectern.give({ do: 'points', team: team.id, amount, reason: this.reason.trim() });
    if (amount > 0) return;
    // Taking away is a rare thing and does not stay chosen.
    this.minus = false;
    this.choose(AMOUNTS.includes(-amount) ? -amount : USUAL);
  }

  private choose(amount: number): void {
    this.amount = amount;
    this.typed = '';
  }

  private readonly typeAmount = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    this.typed = field.value;
    const amount = Number(field.value);
    const fits = Number.isInteger(amount) && amount !== 0 && Math.abs(amount) <= MOST;
    if (fits) this.amount = amount;
    else this.amount = field.value === '' && !field.validity.badInput ? USUAL : undefined;
  };

  private readonly typeReason = (event: Event): void => {
    this.reason = (event.target as HTMLInputElement).value;
  };

  private readonly toggleMinus = (): void => {
    this.minus = !this.minus;
    if (!this.minus && this.typed === '') this.amount = Math.abs(this.amount ?? USUAL);
  };

  private readonly leave = (): void => {
    this.dispatchEvent(new CustomEvent('leave'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'host-points': PointsPicker;
  }
}
