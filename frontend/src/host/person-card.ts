import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { close, icon } from '../icons.js';
import { stop, trash } from '../teacher-icons.js';
import { LightElement } from '../light-element.js';
import type { Person, Team } from '../protocol.js';
import './confirm-button.js';
import { personState } from './person-state.js';
import { type Scene, teamOf } from './scene.js';

const LONGEST_NAME = 20;

/** One participant: another name, another group, out, or out for good. */
@customElement('host-person')
export class PersonCard extends LightElement {
  @property({ attribute: false }) scene?: Scene;
  @property({ attribute: false }) person?: Person;

  @state() private name?: string;

  /** Whoever works by keyboard goes on in the window that has opened. */
  override firstUpdated(): void {
    this.querySelector('button')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { scene, person } = this;
    if (scene === undefined || person === undefined) return nothing;
    const words = scene.words.people;
    const name = this.name ?? person.name;
    return html`<div class="card person" role="dialog" aria-label=${person.name}>
      <h2 class="row">
        <span class="one-line">${person.name}</span>
        <button type="button" class="quiet end" aria-label=${scene.words.close} @click=${this.leave}>
          ${icon(close, 'i')}
        </button>
      </h2>
      <p class="small muted">${this.facts(scene, person)}</p>
      <form class="row" @submit=${(event: Event) => this.rename(event, scene, person)}>
        <input
          type="text"
          maxlength=${LONGEST_NAME}
          aria-label=${words.newName}
          .value=${name}
          @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)}
        />
        <button type="submit" ?disabled=${name.trim() === '' || name.trim() === person.name}>${words.rename}</button>
      </form>
      ${scene.frame.teams.length === 0 ? nothing : this.moving(scene, person)}
      <button type="button" class="wide" @click=${() => this.sendOut(scene, person, false)}>
        ${icon(trash, 'i')}<span>${words.remove}</span>
      </button>
      <div class="apart">
        <p class="small muted">${words.banNote}</p>
        <host-confirm
          danger
          .label=${words.ban}
          .armedLabel=${words.banArmed}
          .path=${stop}
          @confirmed=${() => this.sendOut(scene, person, true)}
        ></host-confirm>
      </div>
    </div>`;
  }

  private facts(scene: Scene, person: Person): string {
    const words = scene.words.people;
    const team = teamOf(scene.frame.teams, person.team);
    return [
      ...(person.number === undefined ? [] : [words.number(person.number)]),
      ...(team === undefined ? [] : [team.name]),
      personState(scene, person).told,
      words.total(person.total),
    ].join(' · ');
  }

  private moving(scene: Scene, person: Person): TemplateResult {
    const words = scene.words.people;
    return html`<p class="small muted">${words.move}</p>
      <div class="chips" role="group" aria-label=${words.move}>
        ${scene.frame.teams.map((team) => this.teamChip(scene, person, team.name, team))}
        ${this.teamChip(scene, person, words.noTeam)}
      </div>`;
  }

  private teamChip(scene: Scene, person: Person, label: string, team?: Team): TemplateResult {
    const here = person.team === team?.id;
    const seat = person.id;
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${here}
      @click=${() => {
        if (here) return;
        void scene.lectern.give(
          team === undefined ? { do: 'moveSeat', seat } : { do: 'moveSeat', seat, team: team.id },
        );
      }}
    >
      ${label}
    </button>`;
  }

  private rename(event: Event, scene: Scene, person: Person): void {
    event.preventDefault();
    const name = this.name?.trim() ?? '';
    if (name === '' || name === person.name) return;
    void scene.lectern.give({ do: 'renameSeat', seat: person.id, name }).then((done) => {
      if (done) this.name = undefined;
    });
  }

  private sendOut(scene: Scene, person: Person, ban: boolean): void {
    void scene.lectern.give({ do: 'removeSeat', seat: person.id, ban });
    this.leave();
  }

  private readonly leave = (): void => {
    this.dispatchEvent(new CustomEvent('leave'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'host-person': PersonCard;
  }
}
