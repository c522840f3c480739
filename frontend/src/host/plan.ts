import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { customElement, property, state } from 'lit/decorators.js';
import { check, icon } from '../icons.js';
import { minus, pen, talk } from '../teacher-icons.js';
import { leadWords } from '../i18n/lead.js';
import { insertTool } from './insert.js';
import { LightElement } from '../light-element.js';
import { minutesSpent } from './pace.js';
import type { Scene } from './scene.js';

const STAYS_CHOSEN = 5000;

const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the host says in this step, and how the next one begins. */
const notes = (scene: Scene): TemplateResult => {
  const { notes: said, then } = scene.frame;
  const words = scene.words.plan;
  return html`${said === '' ? html`<p class="muted">${words.noNotes}</p>` : html`<div class="notes-text">${unsafeHTML(said)}</div>`}
  ${then === undefined ? nothing : html`<p class="then muted">${leadWords[scene.language].then(then)}</p>`}`;
};

/** The steps of the plan with planned and real minutes; a step is jumped to by two taps. */
@customElement('host-steps')
export class Steps extends LightElement {
  @property({ attribute: false }) scene?: Scene;

  @state() private chosen?: number;

  private timer?: number;
  private shown?: number;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
  }

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (scene === undefined) return nothing;
    return html`<ol class="steps">
      ${scene.frame.progress.steps.map((_step, index) => this.line(scene, index))}
    </ol>`;
  }

  override updated(changed: PropertyValues): void {
    const step = this.scene?.frame.progress.step;
    if (changed.has('scene') && step !== this.shown) this.bringIntoView();
    this.shown = step;
  }

  private line(scene: Scene, index: number): TemplateResult {
    const { frame, words } = scene;
    const { step } = frame.progress;
    const state = index < step ? 'done' : index === step && frame.at === 'step' ? 'now' : '';
    return html`<li class=${state} aria-current=${state === 'now' ? 'step' : nothing}>
      <button
        type="button"
        class="step"
        ?disabled=${state === 'now' || frame.at === 'ended'}
        @click=${() => this.choose(index)}
      >
        <span class="n num">${state === 'done' ? this.doneMark(scene, index) : index + 1}</span>
        <b title=${frame.progress.steps[index]?.title ?? ''}>${frame.progress.steps[index]?.title}</b>
        ${this.chosen === index ? nothing : html`<span class="num small">${this.minutes(scene, index)}</span>`}
      </button>
      ${
        this.chosen === index
          ? html`<button type="button" class="go" @click=${() => this.go(index)}>${words.plan.goHere}</button>`
          : nothing
      }
    </li>`;
  }

  private doneMark(scene: Scene, index: number): TemplateResult {
    const left = scene.frame.spent[index] === 0;
    return left
      ? html`<span class="left-out" title=${scene.words.plan.skipped}>${icon(minus, 'i')}</span>`
      : icon(check, 'i');
  }

  private minutes(scene: Scene, index: number): string {
    const planned = scene.frame.progress.steps[index]?.minutes ?? 0;
    const real = minutesSpent(scene.frame, index, scene.lectern.now());
    return real === 0 ? scene.words.plan.planned(planned) : scene.words.plan.spent(real, planned);
  }

  private choose(index: number): void {
    window.clearTimeout(this.timer);
    this.chosen = this.chosen === index ? undefined : index;
    this.timer = window.setTimeout(() => (this.chosen = undefined), STAYS_CHOSEN);
  }

  private go(index: number): void {
    this.chosen = undefined;
    void this.scene?.lectern.move((seen) => ({ do: 'goTo', seen, step: index }));
  }

  /** Only the list scrolls: scrollIntoView would move the whole page too. */
  private bringIntoView(): void {
    const list = this.querySelector('ol');
    const now = this.querySelector<HTMLElement>('.now');
    if (list && now) list.scrollTop = now.offsetTop - list.offsetTop - list.clientHeight / 3;
  }
}

const following = (scene: Scene): TemplateResult | typeof nothing => {
  const { progress, at, prepare } = scene.frame;
  const words = scene.words.plan;
  const next = progress.steps[progress.step + 1];
  if (at === 'ended') return nothing;
  // In the lobby the preparations stand where the notes will be.
  const toPrepare = at === 'lobby' ? '' : prepare;
  return html`<div class="after">
    <h2 class="small muted">${words.following}</h2>
    ${
      next === undefined
        ? html`<p>${words.last}</p>`
        : html`<p class="one-line">
            <b>${words.followingStep(progress.step + 2, next.title)}</b> · ${words.planned(next.minutes)}
          </p>`
    }
    ${toPrepare === '' ? nothing : html`<p class="small muted prepare">${words.prepare(toPrepare)}</p>`}
  </div>`;
};

/** Before the meeting: what to prepare; during it: what to say. */
export const spoken = (scene: Scene): TemplateResult => {
  const words = scene.words.plan;
  const { at, prepare } = scene.frame;
  return at === 'lobby' && prepare !== ''
    ? html`<h2>${icon(pen, 'i')}${words.before}</h2>
        ${paragraphs(prepare).map((line) => html`<p>${line}</p>`)}`
    : html`<h2>${icon(talk, 'i')}${words.notes}</h2>
        ${notes(scene)}`;
};

export const plan = (scene: Scene, insert: () => void): TemplateResult => {
  const { progress } = scene.frame;
  const words = scene.words.plan;
  const whole = progress.steps.length;
  const place = progress.step < 0 ? words.whole(whole) : words.place(Math.min(progress.step + 1, whole), whole);
  return html`<section class="side l" aria-label=${words.title}>
    <h2 class="row">${words.title}<span class="small muted">${place}</span>${insertTool(scene, insert)}</h2>
    <host-steps .scene=${scene}></host-steps>
    <div class="say">${spoken(scene)}</div>
    ${following(scene)}
  </section>`;
};

declare global {
  interface HTMLElementTagNameMap {
    'host-steps': Steps;
  }
}
