import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { device, icon, screen as screenIcon } from '../icons.js';
import { lock, next, stop, trash, unlock } from '../teacher-icons.js';
import { LightElement } from '../light-element.js';
import type { PeopleFrame, Person, Team } from '../protocol.js';
import { attendance } from './attendance.js';
import './by-hand.js';
import { canNote } from './by-hand.js';
import './confirm-button.js';
import './gathered.js';
import { styles } from '../styles.js';
import './person-card.js';
import { personState } from './person-state.js';
import { lastPosting } from './points-picker.js';
import { asksSomething, gathers, isRevealed, isScored, type Scene } from './scene.js';
import './team-history.js';

type Tab = 'got' | 'hand' | 'all' | 'open' | 'teams';

/** A name that needs two places beside its neighbours. */
const isLong = (name: string): boolean =>
  Array.from(name).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 2 : 1), 0) > 8;

/** Who is here, who has answered, which groups; in a class without devices what it does by hand. */
@customElement('host-people')
export class People extends LightElement {
  @property({ attribute: false }) scene?: Scene;

  @state() private tab?: Tab;
  @state() private person?: string;
  @state() private team?: string;

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (scene === undefined) return nothing;
    const person = scene.people?.people.find((each) => each.id === this.person);
    return html`
      ${this.requests(scene)}
      ${scene.frame.meeting.devices || (scene.people?.people.length ?? 0) > 0 ? this.count(scene) : nothing}
      ${this.tabs(scene)}
      <div class="tab" role="tabpanel">${this.content(scene)}</div>
      ${
        person === undefined
          ? nothing
          : html`<host-person
              .scene=${scene}
              .person=${person}
              @leave=${() => (this.person = undefined)}
            ></host-person>`
      }
    `;
  }

  /** True where a window of this part was open and is closed now. */
  closeOne(): boolean {
    const open = this.person !== undefined || this.team !== undefined;
    if (this.person === undefined) this.team = undefined;
    this.person = undefined;
    return open;
  }

  private requests(scene: Scene): TemplateResult | typeof nothing {
    const requests = scene.people?.requests ?? [];
    if (requests.length === 0) return nothing;
    const words = scene.words.people;
    return html`<div class="requests" role="region" aria-live="polite" aria-label=${words.requests(requests.length)}>
      ${requests.map((request) => this.request(scene, request))}
    </div>`;
  }

  private request(scene: Scene, { id, kind, text }: PeopleFrame['requests'][number]): TemplateResult {
    const words = scene.words.people;
    const answer = (yes: boolean) => () => void scene.lectern.give({ do: 'admit', request: id, yes });
    return html`<div class="request">
      <p>${icon(kind === 'stage' ? screenIcon : device, 'i')}<span>${text}</span></p>
      <div class="halves">
        <button type="button" @click=${answer(false)}>${words.refuse}</button>
        <button type="button" class="yes" @click=${answer(true)}>${words.admit}</button>
      </div>
    </div>`;
  }

  private count(scene: Scene): TemplateResult {
    const { count, unit, told, share } = attendance(scene);
    return html`<div class="count">
        <strong class="num">${count}</strong><span>${unit} <span class="muted">${told}</span></span>
      </div>
      <div class="fill"><span style=${styles({ width: share })}></span></div>`;
  }

  private current(scene: Scene): Tab {
    const tabs = this.offered(scene);
    if (this.tab !== undefined && tabs.includes(this.tab)) return this.tab;
    return tabs[0] ?? 'all';
  }

  private offered(scene: Scene): Tab[] {
    const { devices } = scene.frame.meeting;
    const gathering = gathers(scene.frame.run);
    if (!devices) {
      const own: Tab[] = gathering?.kind === 'cloud' ? ['hand', 'got'] : ['hand'];
      return scene.people?.people.length ? [...own, 'all', 'teams'] : [...own, 'teams'];
    }
    if (scene.frame.at !== 'step') return ['all', 'teams'];
    if (gathering !== undefined) return ['got', 'all', 'open', 'teams'];
    // One line per group is noted by the host in a discussion, with or without devices.
    return scene.frame.run?.view.kind === 'discuss' ? ['all', 'hand', 'teams'] : ['all', 'open', 'teams'];
  }

  private tabs(scene: Scene): TemplateResult {
    const words = scene.words.people;
    const people = scene.people?.people ?? [];
    const labels: Record<Tab, string> = {
      got: scene.words.gathered.tab,
      hand: scene.words.byHand.tab,
      all: words.tabAll(people.length),
      open: words.tabOpen(asksSomething(scene.frame.run) ? this.waitedFor(people).length : 0),
      teams: words.tabTeams(scene.frame.teams.length),
    };
    const current = this.current(scene);
    return html`<div class="tabs" role="tablist">
      ${this.offered(scene).map(
        (tab) =>
          html`<button
            type="button"
            role="tab"
            aria-selected=${tab === current}
            @click=${() => {
              this.tab = tab;
              this.team = undefined;
            }}
          >
            ${labels[tab]}
          </button>`,
      )}
    </div>`;
  }

  private waitedFor(people: readonly Person[]): Person[] {
    return people.filter((person) => !person.answered);
  }

  private content(scene: Scene): TemplateResult {
    const people = scene.people?.people ?? [];
    const words = scene.words.people;
    switch (this.current(scene)) {
      case 'hand':
        return canNote(scene.frame.run)
          ? html`<host-by-hand .scene=${scene}></host-by-hand>`
          : html`<p class="muted">
              ${scene.frame.at === 'step' ? scene.words.byHand.nothing : scene.words.byHand.before}
            </p>`;
      case 'got':
        return html`<host-gathered .scene=${scene}></host-gathered>`;
      case 'all':
        return html`${people.length === 0 ? html`<p class="muted">${words.nobody}</p>` : this.names(scene, people)}${this.absent(scene)}`;
      case 'open': {
        const open = asksSomething(scene.frame.run) ? this.waitedFor(people) : [];
        return open.length === 0 ? html`<p class="muted">${words.allIn}</p>` : this.names(scene, open);
      }
      case 'teams':
        return this.teams(scene);
    }
  }

  private names(scene: Scene, people: readonly Person[]): TemplateResult {
    return html`<ul class="names">
      ${repeat(
        people,
        (person) => person.id,
        (person) => this.tile(scene, person),
      )}
    </ul>`;
  }

  private tile(scene: Scene, person: Person): TemplateResult {
    const { state, path, told } = personState(scene, person);
    return html`<li class=${isLong(person.name) ? 'is-long' : ''}>
      <button
        type="button"
        class="tile is-${state} ${person.online ? '' : 'off'}"
        title=${`${person.name} · ${told}`}
        aria-label=${`${person.name} ${told}`}
        aria-haspopup="dialog"
        @click=${() => (this.person = person.id)}
      >
        ${icon(path, 'i')}<span class="one-line">${person.name}</span>
      </button>
    </li>`;
  }

  private absent(scene: Scene): TemplateResult {
    const words = scene.words.people;
    const missing = scene.people?.missing ?? [];
    const { run } = scene.frame;
    const hidden = asksSomething(run) && isScored(run) && !isRevealed(run);
    return html`<p class="small muted absent">
      ${missing.length === 0 ? nothing : html`<span>${words.missing(missing.length, missing.join(words.and))}</span>`}
      ${hidden ? html`<span>${words.later}</span>` : nothing}
    </p>`;
  }

  private teams(scene: Scene): TemplateResult {
    if (this.team !== undefined) {
      return html`<host-history
        .scene=${scene}
        .team=${this.team}
        @leave=${() => (this.team = undefined)}
      ></host-history>`;
    }
    const { teams } = scene.frame;
    if (teams.length === 0) return html`<p class="muted">${scene.words.teams.none}</p>`;
    return html`<ul class="team-list">
        ${teams.map((team) => this.teamLine(scene, team))}
      </ul>
      ${lastPosting(scene)}`;
  }

  private teamLine(scene: Scene, team: Team): TemplateResult {
    return html`<li>
      <button type="button" title=${scene.words.teams.why} @click=${() => (this.team = team.id)}>
        <i class="dot" style=${styles({ 'background-color': team.colour })}></i
        ><span class="one-line">${team.name}</span> <b class="num end">${team.total}</b>${icon(next, 'i')}
      </button>
    </li>`;
  }
}

/** The doors: way in, devices, newcomers; and, apart from all, the end. */
export const doors = (scene: Scene): TemplateResult => {
  const { frame, words, lectern } = scene;
  const { devices } = frame.meeting;
  return html`<div class="apart doors">
    <button type="button" @click=${() => void lectern.give({ do: 'devices', on: !devices })}>
      ${icon(device, 'i')}<span>${devices ? words.people.devicesOff : words.people.devicesOn}</span>
    </button>
    <button type="button" ?disabled=${!devices} @click=${() => void lectern.give({ do: 'lock', on: !frame.locked })}>
      ${icon(frame.locked ? unlock : lock, 'i')}<span>${frame.locked ? words.people.unlock : words.people.lock}</span>
    </button>
    ${
      devices
        ? html`<host-confirm
            class="recent"
            title=${words.people.recentWhy}
            .label=${words.people.recent}
            .armedLabel=${words.people.recentArmed}
            .path=${trash}
            @confirmed=${() => void lectern.give({ do: 'removeRecent' })}
          ></host-confirm>`
        : html`<span></span>`
    }
    <host-confirm
      class="finish"
      danger
      .label=${words.people.end}
      .armedLabel=${words.people.endArmed}
      .path=${stop}
      @confirmed=${() => void lectern.give({ do: 'end' })}
    ></host-confirm>
  </div>`;
};

declare global {
  interface HTMLElementTagNameMap {
    'host-people': People;
  }
}
