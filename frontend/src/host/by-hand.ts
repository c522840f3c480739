import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { check, close, icon } from '../icons.js';
import { minus, plus } from '../teacher-icons.js';
import { LightElement } from '../light-element.js';
import { mark, markClass } from '../marks.js';
import type { Option, StageRun, Team } from '../protocol.js';
import { styles } from '../styles.js';
import { firstTeam } from './first-team.js';
import { asked, isScored, type Scene, teamOf } from './scene.js';

const SHARES = ['most', 'half', 'few'] as const;
const MOST_HANDS = 999;
const LONGEST_ENTRY = 200;

const optionsOf = (run: StageRun): readonly Option[] => {
  const view = asked(run.view);
  return view.kind === 'choice' || view.kind === 'poll' ? view.options : [];
};

const takesEntries = (run: StageRun): boolean =>
  ['discuss', 'case', 'blank', 'number', 'cloud', 'buzz', 'pledge', 'reflection'].includes(asked(run.view).kind);

/** Whether there is anything to note in this step. */
export const canNote = (run: StageRun | undefined): run is StageRun =>
  run !== undefined && (isScored(run) || optionsOf(run).length > 0 || takesEntries(run));

/** What a class does without devices, noted by taps. */
@customElement('host-by-hand')
export class NotedByHand extends LightElement {
  @property({ attribute: false }) scene?: Scene;

  @state() private text = '';
  @state() private team?: string;

  /** Hands tapped faster than the server answers; counted on from here, not from the last frame. */
  private tapped: Record<string, number> = {};
  private underway = 0;

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('scene') && this.underway === 0) this.tapped = {};
  }

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (scene === undefined) return nothing;
    const { run } = scene.frame;
    if (!canNote(run)) return html`<p class="muted">${scene.words.byHand.nothing}</p>`;
    return html`<div class="by-hand">
      ${optionsOf(run).length > 0 ? this.hands(scene, run) : nothing}
      ${isScored(run) ? html`${this.estimate(scene, run)}${this.teamsRight(scene, run)}` : nothing}
      ${
        run.view.kind === 'buzz' && scene.frame.teams.length > 0
          ? firstTeam(scene, run)
          : takesEntries(run)
            ? this.entries(scene, run)
            : nothing
      }
    </div>`;
  }

  private hands(scene: Scene, run: StageRun): TemplateResult {
    const words = scene.words.byHand;
    return html`<h3>${words.hands}</h3>
      <ul class="hands">
        ${optionsOf(run).map((option) => {
          const count = this.tapped[option.id] ?? run.byHand.hands[option.id] ?? 0;
          return html`<li class=${markClass(option.letter)}>
            ${mark(option.letter)}
            <button
              type="button"
              aria-label=${words.fewer(option.letter)}
              ?disabled=${count === 0}
              @click=${() => this.count(scene, option.id, count - 1)}
            >
              ${icon(minus, 'i')}
            </button>
            <input
              class="num"
              inputmode="numeric"
              aria-label=${`${words.hands} ${option.letter}`}
              .value=${String(count)}
              @change=${(event: Event) => this.count(scene, option.id, Number((event.target as HTMLInputElement).value))}
            />
            <button
              type="button"
              aria-label=${words.more(option.letter)}
              @click=${() => this.count(scene, option.id, count + 1)}
            >
              ${icon(plus, 'i')}
            </button>
          </li>`;
        })}
      </ul>`;
  }

  private estimate(scene: Scene, run: StageRun): TemplateResult {
    const words = scene.words.byHand;
    return html`<h3>${words.estimate}</h3>
      <div class="thirds" role="group" aria-label=${words.estimate}>
        ${SHARES.map(
          (share) =>
            html`<button
              type="button"
              aria-pressed=${run.byHand.estimate === share}
              @click=${() => void scene.lectern.move((seen) => ({ do: 'estimate', seen, share }))}
            >
              ${words.shares[share]}
            </button>`,
        )}
      </div>
      <p class="small muted">${words.estimateNote}</p>`;
  }

  private teamsRight(scene: Scene, run: StageRun): TemplateResult | typeof nothing {
    if (scene.frame.teams.length === 0) return nothing;
    const words = scene.words.byHand;
    const revealed = run.phase === 'revealed';
    return html`<h3>${words.teams}</h3>
      <div class="teams">
        ${scene.frame.teams.map((team) => {
          const on = run.byHand.teamsRight.includes(team.id);
          return html`<button
            type="button"
            class="team"
            aria-pressed=${on}
            ?disabled=${!revealed}
            @click=${() => void scene.lectern.move((seen) => ({ do: 'teamRight', seen, team: team.id, on: !on }))}
          >
            ${on ? icon(check, 'i') : html`<i class="dot" style=${styles({ 'background-color': team.colour })}></i>`}
            <span class="one-line">${team.name}</span>
          </button>`;
        })}
      </div>
      ${revealed ? nothing : html`<p class="small muted">${words.teamsLater}</p>`}`;
  }

  private entries(scene: Scene, run: StageRun): TemplateResult {
    const words = scene.words.byHand;
    const { teams } = scene.frame;
    return html`<h3>${words.entries}</h3>
      <form class="entry" @submit=${(event: Event) => this.add(event, scene)}>
        ${
          teams.length === 0
            ? nothing
            : html`<div class="chips">
                ${this.teamChip(words.wholeClass)}${teams.map((team) => this.teamChip(team.name, team))}
              </div>`
        }
        <div class="row">
          <input
            type="text"
            maxlength=${LONGEST_ENTRY}
            aria-label=${words.entryHint}
            placeholder=${words.entryHint}
            .value=${this.text}
            @input=${(event: Event) => (this.text = (event.target as HTMLInputElement).value)}
          />
          <button type="submit" ?disabled=${this.text.trim() === ''}>${words.add}</button>
        </div>
      </form>
      <ul class="entries">
        ${run.byHand.entries.map(
          (entry, index) =>
            html`<li>
              <span
                >${entry.team === undefined ? nothing : html`<b>${teamOf(teams, entry.team)?.name}</b> `}${
                  entry.text === '' ? scene.words.gathered.drawn : entry.text
                }</span
              >
              <button
                type="button"
                class="quiet"
                aria-label=${words.remove(entry.text)}
                @click=${() => void scene.lectern.move((seen) => ({ do: 'removeEntry', seen, index }))}
              >
                ${icon(close, 'i')}
              </button>
            </li>`,
        )}
      </ul>`;
  }

  private teamChip(name: string, team?: Team): TemplateResult {
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${this.team === team?.id}
      @click=${() => (this.team = team?.id)}
    >
      ${name}
    </button>`;
  }

  private count(scene: Scene, option: string, wanted: number): void {
    if (!Number.isInteger(wanted)) {
      this.requestUpdate();
      return;
    }
    const count = Math.max(0, Math.min(MOST_HANDS, wanted));
    this.tapped[option] = count;
    this.underway++;
    this.requestUpdate();
    void scene.lectern
      .move((seen) => ({ do: 'hands', seen, option, count }))
      .then((done) => {
        this.underway--;
        if (done) return;
        this.tapped = {};
        this.requestUpdate();
      });
  }

  private add(event: Event, scene: Scene): void {
    event.preventDefault();
    const text = this.text.trim();
    const { team } = this;
    if (text === '') return;
    void scene.lectern
      .move((seen) => (team === undefined ? { do: 'entry', seen, text } : { do: 'entry', seen, text, team }))
      .then((done) => {
        if (done) this.text = '';
      });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-by-hand': NotedByHand;
  }
}
