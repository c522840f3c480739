import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inSeconds, timeLeft } from '../clock.js';
import { close, icon } from '../icons.js';
import { more as moreIcon, pen } from '../teacher-icons.js';
import { leadWords } from '../i18n/lead.js';
import { LightElement } from '../light-element.js';
import { attendance } from './attendance.js';
import './by-hand.js';
import { canNote } from './by-hand.js';
import { doorSheet } from './help.js';
import './gathered.js';
import { insertTool } from './insert.js';
import { largeNotes, notesSize } from './notes-size.js';
import { POINTS_FOR } from './gathered.js';
import { backKey, nextKey, pauseKey, timeKey } from './keys.js';
import { showsRing } from './countdown.js';
import { spokenPin } from './door.js';
import { styles } from '../styles.js';
import { doors } from './people.js';
import './people.js';
import { spoken } from './plan.js';
import './points-picker.js';
import { asked, gathers, type Scene } from './scene.js';
import { stepFacts } from './panel.js';
import { TickingElement } from './ticking.js';
import { OWN_TOOLS, toolButton } from './tools/tool-buttons.js';
import './tools/tool-card.js';
import { blankTool, filmTools, movingToolButtons, pointsTool } from './tools.js';
import { stageTag, type TopActions } from './top.js';

type Sheet = 'points' | 'tool' | 'got' | 'more' | 'people' | 'plan' | 'door';

@customElement('host-seconds')
export class Seconds extends TickingElement {
  override render(): TemplateResult | typeof nothing {
    const run = this.scene?.frame.run;
    if (this.scene === undefined || run === undefined || !showsRing(this.scene)) return nothing;
    const time = timeLeft(run, this.scene.lectern.now());
    if (time === undefined) return nothing;
    return html`<span class="num">${this.scene.words.screen.timer(inSeconds(time.left))}</span>`;
  }
}

/** The panel on a phone: one thumb is enough for next and back; all else is one tap further. */
@customElement('host-remote')
export class Remote extends LightElement {
  @property({ attribute: false }) scene?: Scene;
  @property({ attribute: false }) actions?: TopActions;

  @state() private sheet?: Sheet;
  @state() private called = '';
  @state() private large = largeNotes();

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(POINTS_FOR, this.call);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(POINTS_FOR, this.call);
  }

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (scene === undefined) return nothing;
    return html`<div class="remote">
      <div class="remote-read">
        ${this.head(scene)}${this.requests(scene)}${this.tool(scene)}${this.got(scene)}
        <div class="say ${this.large ? 'is-large' : ''}">
          ${notesSize(scene.language, this.large, (large) => (this.large = large))} ${spoken(scene)}
        </div>
        ${this.count(scene)}${filmTools(scene)}
      </div>
      <div class="remote-keys">
        <div class="five" role="group" aria-label=${scene.words.classTools.title}>
          ${OWN_TOOLS.map((key) => toolButton(scene, key, () => this.open(key === 'buzzer' ? undefined : 'tool')))}
        </div>
        <div class="four">
          ${this.handy(scene)} ${pointsTool(scene, this.sheet === 'points', () => this.open('points'))}
          <button type="button" aria-haspopup="dialog" @click=${() => this.open('more')}>
            ${icon(moreIcon, 'i')}<span>${scene.words.tools.more}</span>
          </button>
        </div>
        <div class="pair">${backKey(scene)}${nextKey(scene)}</div>
      </div>
      ${this.opened(scene)}
    </div>`;
  }

  closeOne(): boolean {
    const open = this.sheet !== undefined;
    this.sheet = undefined;
    return open;
  }

  /** What the page around shows in a window of its own. */
  private turn(to: 'insert' | 'phones'): void {
    this.sheet = undefined;
    this.actions?.[to]();
  }

  private open(sheet: Sheet | undefined): void {
    this.called = '';
    this.sheet = sheet;
  }

  private readonly call = (event: Event): void => {
    this.called = (event as CustomEvent<string>).detail;
    this.sheet = 'points';
  };

  /** What lies over the step on the big screen is one tap away. */
  private tool(scene: Scene): TemplateResult | typeof nothing {
    const open = scene.frame.tools?.open;
    if (open === undefined) return nothing;
    const words = scene.words.classTools;
    return html`<button type="button" class="wide got-open" aria-haspopup="dialog" @click=${() => this.open('tool')}>
      ${words.onScreen(words.open[open])}
    </button>`;
  }

  /** Where a step gathers something, the list is one tap away. */
  private got(scene: Scene): TemplateResult | typeof nothing {
    if (gathers(scene.frame.run) === undefined) return nothing;
    const { words = [], presses = [], signatures = [], sayings = [] } = scene.gathered ?? {};
    const count = words.length + presses.length + signatures.length + sayings.length;
    // Without devices the lists of presses and sentences stay empty.
    if (count === 0 && !scene.frame.meeting.devices) return nothing;
    return html`<button type="button" class="wide got-open" aria-haspopup="dialog" @click=${() => this.open('got')}>
      ${scene.words.gathered.open(count)}
    </button>`;
  }

  private readonly leave = (): void => {
    this.sheet = undefined;
  };

  /** With devices the clock is at hand; without, what the class did is noted. */
  private handy(scene: Scene): TemplateResult {
    const { frame, words } = scene;
    const hasClock = frame.controls.addTime || frame.controls.pause || frame.controls.resume;
    if (frame.meeting.devices || hasClock) return html`${timeKey(scene)}${pauseKey(scene)}`;
    return html`${blankTool(scene)}<button type="button" aria-haspopup="dialog" @click=${() => this.open('people')}>
        ${icon(pen, 'i')}<span>${words.byHand.tab}</span>
      </button>`;
  }

  private head(scene: Scene): TemplateResult {
    const { frame, words } = scene;
    const { steps, step } = frame.progress;
    const view = frame.run && asked(frame.run.view);
    const title = frame.at === 'step' ? (steps[step]?.title ?? '') : frame.meeting.title;
    const place =
      frame.at === 'step'
        ? `${stepFacts(scene).split(' · ')[0]} · ${words.plan.place(step + 1, steps.length)}`
        : this.wayIn(scene);
    return html`<div class="row small remote-top">
        ${stageTag(scene)}${frame.blank ? html`<span class="tag late">${words.screen.blank}</span>` : nothing}
        <host-lesson .scene=${scene}></host-lesson>
      </div>
      <h1>${title}</h1>
      <p class="small muted row">${place}<host-seconds class="end" .scene=${scene}></host-seconds></p>
      ${view && 'ask' in view && view.ask !== '' ? html`<p class="ask">${view.ask}</p>` : nothing}`;
  }

  private wayIn(scene: Scene): string {
    const { meeting, lobby } = scene.frame;
    return meeting.devices
      ? `${meeting.className} · ${scene.words.door.pin} ${spokenPin(lobby.pin)}`
      : meeting.className;
  }

  private requests(scene: Scene): TemplateResult | typeof nothing {
    const waiting = scene.remote === true ? 0 : (scene.people?.requests.length ?? 0);
    return waiting === 0
      ? nothing
      : html`<button type="button" class="wide alarm" @click=${() => this.open('people')}>
          ${scene.words.people.requests(waiting)}
        </button>`;
  }

  private count(scene: Scene): TemplateResult | typeof nothing {
    if (!scene.frame.meeting.devices) return nothing;
    const { count, unit, whole, share } = attendance(scene);
    return html`<div class="count">
        <strong class="num">${count}</strong><span>${unit} <span class="muted">/ ${whole}</span></span>
      </div>
      <div class="fill"><span style=${styles({ width: share })}></span></div>`;
  }

  private opened(scene: Scene): TemplateResult | typeof nothing {
    const { words } = scene;
    switch (this.sheet) {
      case undefined:
        return nothing;
      case 'points':
        return this.page(
          scene,
          words.tools.points,
          html`<host-points .scene=${scene} .team=${this.called} @leave=${this.leave}></host-points>`,
        );
      case 'tool':
        return scene.frame.tools?.open === undefined
          ? nothing
          : this.page(
              scene,
              words.classTools.open[scene.frame.tools.open],
              html`<host-tool .scene=${scene} @leave=${this.leave}></host-tool>`,
            );
      case 'got':
        return this.page(scene, words.gathered.tab, html`<host-gathered .scene=${scene}></host-gathered>`);
      case 'people':
        return scene.remote === true
          ? this.page(scene, words.byHand.tab, this.hand(scene))
          : this.page(scene, words.people.title, html`<host-people .scene=${scene}></host-people>`);
      case 'plan':
        return this.page(scene, words.plan.title, html`<host-steps .scene=${scene}></host-steps>`);
      case 'door':
        return doorSheet(scene, this.leave);
      case 'more':
        return this.page(scene, words.tools.more, this.more(scene));
    }
  }

  private hand(scene: Scene): TemplateResult {
    return canNote(scene.frame.run)
      ? html`<host-by-hand .scene=${scene}></host-by-hand>`
      : html`<p class="muted">
          ${scene.frame.at === 'step' ? scene.words.byHand.nothing : scene.words.byHand.before}
        </p>`;
  }

  private more(scene: Scene): TemplateResult {
    const { words, frame } = scene;
    if (scene.remote === true) {
      return html`<div class="more">
        ${movingToolButtons(scene, this.leave)} ${blankTool(scene)}
        <button type="button" @click=${() => this.actions?.language()}>${words.otherLanguage}</button>
      </div>`;
    }
    return html`<div class="more">
        ${movingToolButtons(scene, this.leave)} ${blankTool(scene)} ${insertTool(scene, () => this.turn('insert'))}
        <button type="button" @click=${() => this.turn('phones')}>${leadWords[scene.language].phones.title}</button>
        <button type="button" @click=${() => this.open('plan')}>${words.plan.title}</button>
        <button type="button" @click=${() => this.open('people')}>${words.people.title}</button>
        ${
          frame.meeting.devices
            ? html`<button type="button" @click=${() => this.open('door')}>${words.door.title}</button>`
            : nothing
        }
        <button type="button" @click=${() => this.actions?.language()}>${words.otherLanguage}</button>
      </div>
      ${doors(scene)}`;
  }

  private page(scene: Scene, title: string, content: TemplateResult): TemplateResult {
    return html`<div class="veil" @click=${this.leave}></div>
      <div class="sheet from-below" role="dialog" aria-modal="true" aria-label=${title}>
        ${
          this.sheet === 'points' || this.sheet === 'tool'
            ? nothing
            : html`<h2 class="row">
                ${title}
                <button type="button" class="quiet end" aria-label=${scene.words.close} @click=${this.leave}>
                  ${icon(close, 'i')}
                </button>
              </h2>`
        }
        <div class="sheet-body">${content}</div>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-remote': Remote;
    'host-seconds': Seconds;
  }
}
