import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../light-element.js';
import { POINTS_FOR } from './gathered.js';
import { keys } from './keys.js';
import { doors } from './people.js';
import './people.js';
import './phase-track.js';
import { plan } from './plan.js';
import './points-picker.js';
import { asksSomething, isScored, type Scene } from './scene.js';
import './screen/screen.js';
import { OWN_TOOLS, toolButton } from './tools/tool-buttons.js';
import './tools/tool-card.js';
import { blankTool, filmTools, movingToolButtons, pointsTool } from './tools.js';
import { top, type TopActions } from './top.js';

/** What kind of step it is, and how it earns points. */
export const stepFacts = (scene: Scene): string => {
  const { run, scoring, meeting } = scene.frame;
  if (run === undefined) return '';
  const words = scene.words.screen;
  const kind = scene.common.kinds[run.view.kind];
  if (!asksSomething(run)) return kind;
  if (!meeting.devices) return `${kind} · ${words.noDevices}`;
  return `${kind} · ${isScored(run) ? words.scoring[scoring] : words.noPoints}`;
};

/** The panel on a laptop: plan left, the class's picture and the keys in the middle, people right. */
@customElement('host-panel')
export class Panel extends LightElement {
  @property({ attribute: false }) scene?: Scene;
  @property({ attribute: false }) actions?: TopActions;

  @state() private points = false;
  @state() private called = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(POINTS_FOR, this.call);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(POINTS_FOR, this.call);
  }

  override render(): TemplateResult | typeof nothing {
    const { scene, actions } = this;
    if (scene === undefined || actions === undefined) return nothing;
    const lobby = scene.frame.at === 'lobby';
    return html`<div class="panel">
      ${top(scene, actions)} ${plan(scene, actions.insert)}
      <main class="mid">
        <div class="row">
          <h2>${lobby ? scene.words.lobby.title : scene.words.screen.title}</h2>
          <span class="small muted end">${stepFacts(scene)}</span>
        </div>
        <host-screen .scene=${scene}></host-screen>
        <host-phases .scene=${scene}></host-phases>
        ${filmTools(scene)} ${keys(scene)}
        <div class="tools class-tools" role="group" aria-label=${scene.words.classTools.title}>
          ${OWN_TOOLS.slice(0, 3).map((key) => toolButton(scene, key, this.leavePoints))}
          ${pointsTool(scene, this.points, this.togglePoints)}
          ${OWN_TOOLS.slice(3).map((key) => toolButton(scene, key, this.leavePoints))}
        </div>
        <div class="tools is-five">
          ${movingToolButtons(scene)} ${blankTool(scene)}
          ${this.points ? nothing : html`<host-tool .scene=${scene}></host-tool>`}
          ${this.points ? html`<host-points .scene=${scene} .team=${this.called} @leave=${this.togglePoints}></host-points>` : nothing}
        </div>
      </main>
      <section class="side r" aria-label=${scene.words.people.title}>
        <host-people .scene=${scene}></host-people>
        ${doors(scene)}
      </section>
    </div>`;
  }

  /** True where something stood open and is closed now. */
  closeOne(): boolean {
    if (this.points) {
      this.points = false;
      return true;
    }
    if (this.scene?.frame.tools?.open !== undefined) {
      void this.scene.lectern.give({ do: 'tool' });
      return true;
    }
    return this.querySelector('host-people')?.closeOne() ?? false;
  }

  private readonly call = (event: Event): void => {
    this.called = (event as CustomEvent<string>).detail;
    this.points = true;
  };

  private readonly leavePoints = (): void => {
    this.points = false;
  };

  private readonly togglePoints = (): void => {
    this.points = !this.points;
    this.called = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'host-panel': Panel;
  }
}
