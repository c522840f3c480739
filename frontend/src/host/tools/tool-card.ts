import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { close, icon } from '../../icons.js';
import type { Absence, Tools } from '../../protocol.js';
import '../../stage/tools/roll.js';
import { clockText, isOver, turnOf } from '../../tools.js';
import { styles } from '../../styles.js';
import type { Scene } from '../scene.js';
import { TickingElement } from '../ticking.js';

const MINUTES = [1, 2, 3, 5, 10];
const MINUTE = 60;
const GROUPS = [2, 3, 4, 5, 6, 8, 10, 12];

/** What lies over the step on the big screen, with its buttons: drawn by the server's word, on every host page alike. */
@customElement('host-tool')
export class ToolCard extends TickingElement {
  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    const tools = scene?.frame.tools;
    if (scene === undefined || tools?.open === undefined) return nothing;
    const words = scene.words.classTools;
    const name = words.open[tools.open];
    return html`<div class="picker tool-card is-${tools.open}" role="dialog" aria-label=${name}>
      <h2 class="row">
        ${name}<span class="small muted">${words.onScreen(words.names[tools.open])}</span>
        <button type="button" class="quiet end" aria-label=${scene.words.close} @click=${this.shut}>
          ${icon(close, 'i')}
        </button>
      </h2>
      ${this.content(scene, tools)}
    </div>`;
  }

  private content(scene: Scene, tools: Tools): TemplateResult {
    switch (tools.open) {
      case 'call':
        return this.call(scene, tools);
      case 'timer':
        return this.watch(scene, tools);
      case 'lots':
        return this.lots(scene, tools);
      case 'attendance':
      case undefined:
        return html`<class-roll
          .pupils=${tools.roll ?? []}
          .words=${scene.words.classTools}
          .attend=${(pupil: string, mark: Absence | undefined) =>
            void scene.lectern.give({ do: 'attend', pupil, ...(mark === undefined ? {} : { mark }) })}
        ></class-roll>`;
    }
  }

  private call(scene: Scene, tools: Tools): TemplateResult {
    const words = scene.words.classTools.call;
    const { call } = tools;
    const team = call?.team === true;
    const again = (team: boolean) => () => void scene.lectern.give({ do: 'call', after: turnOf(tools), team });
    return html`<p class="tool-said">
        ${
          call?.colour === undefined
            ? nothing
            : html`<i class="dot" style=${styles({ 'background-color': call.colour })}></i>`
        }<b>${call?.name ?? words.nobody}</b>
      </p>
      <p class="small muted">${call === undefined ? nothing : words.left(call.left, team)}</p>
      <div class="tool-row">
        <button type="button" class="yes" @click=${again(team)}>${words.another}</button>
        ${
          scene.frame.teams.length === 0
            ? nothing
            : html`<button type="button" @click=${again(!team)}>${team ? words.pupil : words.team}</button>`
        }
      </div>`;
  }

  private watch(scene: Scene, tools: Tools): TemplateResult {
    const words = scene.words.classTools.timer;
    const { timer } = tools;
    const { lectern } = scene;
    const start = (seconds: number) => () => void lectern.give({ do: 'timer', after: turnOf(tools), seconds });
    if (timer === undefined) {
      return html`<div class="tool-row">
        ${MINUTES.map(
          (minutes) => html`<button type="button" @click=${start(minutes * MINUTE)}>${words.minutes(minutes)}</button>`,
        )}
        <button type="button" @click=${start(0)}>${words.up}</button>
      </div>`;
    }
    const now = lectern.now();
    const over = isOver(timer, now);
    return html`<p class="tool-said num ${over ? 'is-over' : ''}" role="timer">
        <b>${clockText(timer, now)}</b>
        <span class="small muted">${over ? words.over : timer.held === undefined ? nothing : words.paused}</span>
      </p>
      <div class="tool-row">
        ${
          over
            ? nothing
            : html`<button
                type="button"
                class="yes"
                @click=${() => void lectern.give({ do: 'timerPause', on: timer.held === undefined })}
              >
                ${timer.held === undefined ? words.pause : words.resume}
              </button>`
        }
        ${
          timer.up
            ? nothing
            : html`<button type="button" @click=${() => void lectern.give({ do: 'timerMore', seconds: MINUTE })}>
                ${words.more}
              </button>`
        }
        <button type="button" @click=${() => void lectern.give({ do: 'timerStop' })}>${words.reset}</button>
      </div>`;
  }

  private lots(scene: Scene, tools: Tools): TemplateResult {
    const words = scene.words.classTools.lots;
    const { lots } = tools;
    const keep = (forClass: boolean) => () =>
      void scene.lectern.give({ do: 'keepLots', after: turnOf(tools), forClass });
    const counts = html`<p class="small muted">${words.how}</p>
      <div class="chips" role="group" aria-label=${words.how}>
        ${GROUPS.map(
          (groups) =>
            html`<button
              type="button"
              class="chip"
              aria-pressed=${lots?.groups.length === groups}
              @click=${() => void scene.lectern.give({ do: 'lots', after: turnOf(tools), groups })}
            >
              ${words.groups(groups)}
            </button>`,
        )}
      </div>`;
    if (lots === undefined) return counts;
    return html`${lots.kept ? html`<p class="small">${words.kept}</p>` : counts}
      <ul class="tool-lots">
        ${lots.groups.map(
          (group) =>
            html`<li>
              <i class="dot" style=${styles({ 'background-color': group.colour })}></i><b>${group.name}</b>
              <span>${group.members.join(scene.words.people.and)}</span>
            </li>`,
        )}
      </ul>
      <div class="tool-row">
        ${lots.kept ? nothing : html`<button type="button" class="yes" @click=${keep(false)}>${words.keep}</button>`}
        <button type="button" @click=${keep(true)}>${words.keepClass}</button>
      </div>`;
  }

  private readonly shut = (): void => {
    void this.scene?.lectern.give({ do: 'tool' });
    this.dispatchEvent(new CustomEvent('leave'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'host-tool': ToolCard;
  }
}
