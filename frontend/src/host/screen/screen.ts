import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../../icons.js';
import { blank as blankIcon } from '../../teacher-icons.js';
import { LightElement } from '../../light-element.js';
import type { RevoteView, StageRun, StageView } from '../../protocol.js';
import { showsRing } from '../countdown.js';
import { asked, asksSomething, type Scene, teamOf, turnout } from '../scene.js';
import { gathering } from './gathering.js';
import { lobbyScreen } from './lobby.js';
import { options } from './options.js';
import { explanation, outcomeLine } from './outcome.js';
import { standings } from './standings.js';
import { discuss, pause, story, talk } from './telling.js';
import { blank, number, order } from './written.js';

/** Chinese letters are twice as wide as others. */
const width = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);

const lengthOf = (view: StageView): number => {
  const inner = asked(view);
  switch (inner.kind) {
    case 'choice':
    case 'poll':
      return width(inner.ask) + inner.options.reduce((sum, option) => sum + Math.max(24, width(option.text)), 0);
    case 'order':
      return width(inner.ask) + inner.items.reduce((sum, item) => sum + Math.max(24, width(item.text)), 0);
    case 'blank':
    case 'number':
    case 'cloud':
    case 'buzz':
    case 'reflection':
      return width(inner.ask);
    case 'pledge':
      return width(inner.html);
    case 'talk':
      return width(inner.html);
    case 'case':
      return (
        width(inner.html) +
        width(inner.prompts.join('')) +
        (inner.chat?.lines ?? []).reduce((sum, line) => sum + width(line.who + line.text), 0)
      );
    case 'discuss':
      return width(inner.prompts.join(''));
    case 'pause':
      return width(inner.text);
    case 'standings':
      return inner.teams.length * 40;
  }
};

/** Long texts shrink in steps, as on the big screen. */
const sizeOf = (run: StageRun | undefined): string => {
  const length = run === undefined ? 0 : lengthOf(run.view);
  if (length > 360) return 'is-longest';
  return length > 200 ? 'is-long' : '';
};

const heading = (view: StageView): string => {
  const inner = asked(view);
  if (inner.kind === 'pledge' && inner.heading !== '') return inner.heading;
  return 'ask' in inner ? inner.ask : inner.title;
};

const body = (scene: Scene, view: StageView, again?: RevoteView): TemplateResult => {
  switch (view.kind) {
    case 'talk':
      return talk(view);
    case 'case':
      return story(view);
    case 'choice':
      return html`${
        view.picture && view.reveal === undefined
          ? html`<img class="picture is-wide" src=${view.picture.url} alt=${view.picture.alt} />`
          : nothing
      }${options(scene, view, again?.compare?.before)}`;
    case 'poll':
      return options(scene, view, again?.compare?.before);
    case 'order':
      return order(scene, view);
    case 'blank':
      return blank(scene, view);
    case 'number':
      return number(scene, view);
    case 'cloud':
    case 'buzz':
    case 'pledge':
    case 'reflection':
      return gathering(scene, view);
    case 'revote':
      return body(scene, view.again, view);
    case 'discuss':
      return discuss(view);
    case 'standings':
      return standings(scene, view);
    case 'pause':
      return pause(view);
  }
};

const compared = (scene: Scene, view: StageView): TemplateResult | typeof nothing => {
  if (view.kind !== 'revote' || view.compare === undefined) return nothing;
  const { reveal } = view.again;
  const { rightBefore, changed } = view.compare;
  const words = scene.words.screen;
  const told =
    reveal !== undefined && 'right' in reveal
      ? words.compare(rightBefore, reveal.right, changed)
      : words.changed(changed);
  return html`<p class="why">${told}</p>`;
};

const said = (scene: Scene, run: StageRun): TemplateResult | typeof nothing =>
  // Words and signatures of the board are among the others.
  run.byHand.entries.length === 0 || run.view.kind === 'pledge' || run.view.kind === 'cloud'
    ? nothing
    : html`<ul class="said">
        ${run.byHand.entries.map((entry) => {
          const team = teamOf(scene.frame.teams, entry.team);
          return html`<li>
            ${team === undefined || team.name === entry.text ? nothing : html`<b>${team.name}</b> `}${entry.text}
          </li>`;
        })}
      </ul>`;

/** Right below: how many have answered, or how it turned out. */
const status = (scene: Scene, run: StageRun): string => {
  const words = scene.words.screen;
  const view = asked(run.view);
  if ('reveal' in view && view.reveal !== undefined) {
    if (view.kind !== 'poll') return outcomeLine(scene, view.reveal);
    return view.reveal.byHand ? words.byHand : words.votes(view.reveal.answered);
  }
  if (view.kind === 'standings') return words.rule[view.rule];
  if (!asksSomething(run) || !scene.frame.meeting.devices) return '';
  const { answered, seats } = turnout(scene);
  return words.answered(answered, seats);
};

/** Left below: which step this is, and what to know about its question. */
const place = (scene: Scene, run: StageRun): string => {
  const { words } = scene;
  const view = asked(run.view);
  const { step, steps } = scene.frame.progress;
  const told = step < 0 ? '' : words.plan.place(step + 1, steps.length);
  return view.kind === 'choice' && view.multiple ? `${told} · ${words.screen.multiple}` : told;
};

const stepScreen = (scene: Scene, run: StageRun): TemplateResult => {
  const inner = asked(run.view);
  const outcome = 'reveal' in inner && inner.kind !== 'poll' ? inner.reveal : undefined;
  return html`<host-ring .scene=${scene}></host-ring>
    <p class="q">${heading(run.view) || scene.words.classTools.buzz.ask}</p>
    <div class="content">${body(scene, run.view)}${said(scene, run)}</div>
    ${compared(scene, run.view)}${explanation(outcome)}
    <div class="foot"><span>${place(scene, run)}</span><span class="num">${status(scene, run)}</span></div>`;
};

/** Sizes to try until the picture fits its frame. */
const FITS = [1, 0.92, 0.85, 0.78, 0.72, 0.66];

/** What the class sees now, small: from the same view as the big screen, which holds no key before the answer is shown. */
@customElement('host-screen')
export class Screen extends LightElement {
  @property({ attribute: false }) scene?: Scene;

  private fitted = '';

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('resize', this.fit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('resize', this.fit);
  }

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (scene === undefined) return nothing;
    const { frame, words, lectern } = scene;
    return html`<div
      class="screen ${sizeOf(frame.run)} ${showsRing(scene) ? 'has-ring' : ''}"
      lang=${frame.meeting.language === 'zh' ? 'zh-CN' : 'en'}
    >
      ${frame.run ? stepScreen(scene, frame.run) : lobbyScreen(scene)}
      ${
        frame.blank
          ? html`<div class="cover" role="status">
              ${icon(blankIcon, 'i')}
              <p>${words.screen.blank}</p>
              <button type="button" @click=${() => lectern.toggleBlank()}>${words.screen.unblank}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  override updated(): void {
    const { scene } = this;
    if (scene === undefined) return;
    const about = `${scene.frame.rev} ${scene.language}`;
    if (about !== this.fitted) this.fit();
    this.fitted = about;
  }

  private readonly fit = (): void => {
    const box = this.querySelector<HTMLElement>('.screen');
    if (box === null) return;
    for (const fit of FITS) {
      box.style.setProperty('--fit', String(fit));
      if (box.scrollHeight <= box.clientHeight + 1) return;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'host-screen': Screen;
  }
}
