import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { icon, screen as screenIcon } from '../icons.js';
import { quiz } from '../teacher-icons.js';
import { spokenPin } from './door.js';
import { phonesTag } from './phones.js';
import { styles } from '../styles.js';
import { minutesBehind, minutesGone } from './pace.js';
import type { Scene } from './scene.js';
import { TickingElement } from './ticking.js';

/** How far the lesson has come, and whether that is later than planned. */
@customElement('host-lesson')
export class Lesson extends TickingElement {
  override render(): TemplateResult | typeof nothing {
    if (this.scene === undefined) return nothing;
    const { frame, words, lectern } = this.scene;
    const now = lectern.now();
    const whole = frame.progress.lessonMinutes;
    const gone = minutesGone(frame, now);
    const width = `${Math.min(100, whole === 0 ? 0 : (gone / whole) * 100)}%`;
    return html`<span class="lesson" role="img" aria-label=${words.top.lesson(gone, whole)}
        ><span style=${styles({ width })}></span></span
      ><span class="num small lesson-told"
        ><b>${gone}</b> ${words.top.ofMinutes(whole)}<span class="pace"> · ${this.pace(this.scene, now)}</span></span
      >`;
  }

  private pace(scene: Scene, now: number): string {
    const words = scene.words.top;
    if (scene.frame.progress.startedAt === undefined) return words.notStarted;
    const behind = minutesBehind(scene.frame, now);
    if (behind === 0) return words.onTime;
    return behind > 0 ? words.slower(behind) : words.faster(-behind);
  }
}

export const stageTag = (scene: Scene): TemplateResult => {
  const { stages } = scene.frame;
  const words = scene.words.top;
  const told = stages === 0 ? words.stageOff : stages === 1 ? words.stageOn : words.stagesOn(stages);
  return html`<span class="tag ${stages > 0 ? 'ok' : 'late'}">${icon(screenIcon, 'i')}<span>${told}</span></span>`;
};

export interface TopActions {
  door: () => void;
  phones: () => void;
  insert: () => void;
  help: () => void;
  language: () => void;
}

export const top = (scene: Scene, actions: TopActions): TemplateResult => {
  const { frame, words } = scene;
  return html`<header class="top">
    <h1 title=${frame.meeting.title}>${frame.meeting.title}</h1>
    <span class="muted class-name">${frame.meeting.className}</span>
    <host-lesson .scene=${scene}></host-lesson>
    <span class="end"></span>
    ${frame.meeting.rehearsal ? html`<span class="tag late">${words.top.rehearsal}</span>` : nothing} ${stageTag(scene)}
    ${phonesTag(scene, actions.phones)}
    ${
      frame.meeting.devices
        ? html`<button type="button" class="tag as-tag" aria-haspopup="dialog" @click=${actions.door}>
            ${frame.locked ? html`<span>${words.top.locked}</span>` : html`<span>${words.top.pin}</span>`}
            <b class="num">${spokenPin(frame.lobby.pin)}</b>
          </button>`
        : nothing
    }
    <button type="button" class="quiet" @click=${actions.language}>${words.otherLanguage}</button>
    <button type="button" class="quiet" aria-label=${words.top.help} title=${words.top.help} @click=${actions.help}>
      ${icon(quiz, 'i')}
    </button>
  </header>`;
};

declare global {
  interface HTMLElementTagNameMap {
    'host-lesson': Lesson;
  }
}
