import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { inSeconds, timeLeft } from '../clock.js';
import { hostWords } from '../i18n/host.js';
import type { Language } from '../i18n/index.js';
import { leadWords } from '../i18n/lead.js';
import { icon } from '../icons.js';
import type { CountsFrame, StudentFrame } from '../protocol.js';
import { back, next, plus, talk } from '../teacher-icons.js';
import type { Lectern } from './lectern.js';
import { largeNotes, notesSize } from './notes-size.js';
import { Ticking } from './ticking.js';

const MORE_SECONDS = 30;

/** All that the page of a pupil who leads shows. */
export interface StudentScene {
  readonly frame: StudentFrame;
  readonly counts?: CountsFrame;
  readonly language: Language;
  readonly lectern: Lectern;
}

/** A pupil leads: next, back and time, and what to say. */
@customElement('host-student')
export class Student extends Ticking {
  @property({ attribute: false }) scene?: StudentScene;
  @property({ attribute: false }) language?: () => void;

  @state() private large = largeNotes();

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (scene === undefined) return nothing;
    const { frame, language } = scene;
    const words = leadWords[language].student;
    const { steps, step } = frame.progress;
    if (frame.at === 'ended') return this.thanks(words.ended);
    return html`<div class="remote student">
      <div class="remote-read">
        <div class="row small remote-top">
          <span class="tag">${words.title}</span>
          <button type="button" class="quiet end" @click=${() => this.language?.()}>
            ${hostWords[language].otherLanguage}
          </button>
        </div>
        <h1>${frame.at === 'step' ? steps[step]?.title : frame.meeting.title}</h1>
        <p class="small muted row">
          ${frame.at === 'step' ? words.step(step + 1, steps.length) : frame.meeting.className} ${this.seconds(scene)}
        </p>
        ${this.notes(scene)} ${this.count(scene)}
      </div>
      <div class="remote-keys">${this.keys(scene)}</div>
    </div>`;
  }

  private notes({ frame, language }: StudentScene): TemplateResult {
    const words = leadWords[language].student;
    const said =
      frame.notesLater === true
        ? html`<p class="muted">${words.later}</p>`
        : frame.notes === ''
          ? html`<p class="muted">${words.noNotes}</p>`
          : html`<div class="notes-text">${unsafeHTML(frame.notes)}</div>`;
    return html`<div class="say ${this.large ? 'is-large' : ''}">
      <h2>${icon(talk, 'i')}${words.notes}${notesSize(language, this.large, (large) => (this.large = large))}</h2>
      ${said}
      ${frame.then === undefined ? nothing : html`<p class="then muted">${leadWords[language].then(frame.then)}</p>`}
    </div>`;
  }

  private seconds({ frame, language, lectern }: StudentScene): TemplateResult | typeof nothing {
    const { run } = frame;
    const running = run !== undefined && run.phase !== 'closed' && run.phase !== 'revealed';
    const time = running ? timeLeft(run, lectern.now()) : undefined;
    return time === undefined
      ? nothing
      : html`<span class="num end">${hostWords[language].screen.timer(inSeconds(time.left))}</span>`;
  }

  private count({ frame, counts, language }: StudentScene): TemplateResult | typeof nothing {
    const asks = frame.run !== undefined && frame.run.phase !== 'shown';
    if (!frame.meeting.devices || !asks || counts === undefined || counts.run !== frame.run?.id) return nothing;
    return html`<p class="student-count num">${hostWords[language].screen.answered(counts.answered, counts.seats)}</p>`;
  }

  private keys(scene: StudentScene): TemplateResult {
    const { frame, language, lectern } = scene;
    const { keys } = hostWords[language];
    const { does, title } = frame.controls.next;
    const label = does === 'none' ? leadWords[language].student.endsTeacher : keys[does];
    const follows = title === undefined ? '' : keys.follows.title(title);
    return html`<button
        type="button"
        class="wide"
        ?disabled=${!frame.controls.addTime}
        @click=${() => void lectern.move((seen) => ({ do: 'addTime', seen, seconds: MORE_SECONDS }))}
      >
        ${icon(plus, 'i')}<span>${keys.addTime}</span>
      </button>
      <div class="pair">
        <button type="button" class="back" ?disabled=${!frame.controls.back} @click=${() => lectern.back()}>
          ${icon(back, 'i')}<span>${keys.back}</span>
        </button>
        <button type="button" class="next" ?disabled=${does === 'none'} @click=${() => lectern.next()}>
          <span class="next-label"
            >${label}<small><span>${follows}</span></small></span
          >${icon(next, 'i')}
        </button>
      </div>`;
  }

  private thanks(text: string): TemplateResult {
    return html`<main class="farewell">
      <div class="card"><h1>${text}</h1></div>
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-student': Student;
  }
}
