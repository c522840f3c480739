import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ToolWords } from '../../i18n/tools.js';
import { LightElement } from '../../light-element.js';
import type { Absence, Pupil } from '../../protocol.js';

export const MARKS: Absence[] = ['sick', 'leave', 'absent'];

/** The roster as a grid: everybody is there until a name is tapped. Shared by stage and host page. */
@customElement('class-roll')
export class ClassRoll extends LightElement {
  @property({ attribute: false }) pupils: Pupil[] = [];
  @property({ attribute: false }) words?: ToolWords;
  /** Absent where only the outcome is to be seen. */
  @property({ attribute: false }) attend?: (pupil: string, mark: Absence | undefined) => void;
  @state() private mark: Absence = 'absent';

  override render(): TemplateResult | typeof nothing {
    const { words, pupils } = this;
    if (words === undefined) return nothing;
    if (pupils.length === 0) return html`<p class="roll-none">${words.roll.none}</p>`;
    const away = pupils.filter((pupil) => pupil.mark !== undefined);
    return html`<div class="roll">
      <div class="roll-head">
        <p class="roll-count" role="status">
          <b>${words.roll.here(pupils.length - away.length, pupils.length)}</b>
          ${away.length === 0 ? html`<span class="muted">${words.roll.hint}</span>` : this.told(words, away)}
        </p>
        ${this.attend === undefined ? nothing : this.chips(words)}
      </div>
      <ul class="roll-names is-${sizeFor(pupils.length)}">
        ${pupils.map((pupil) => this.tile(words, pupil))}
      </ul>
    </div>`;
  }

  private told(words: ToolWords, away: Pupil[]): TemplateResult {
    const counts = MARKS.map((mark) => [mark, away.filter((pupil) => pupil.mark === mark).length] as const);
    return html`<span class="muted"
      >${counts
        .filter(([, count]) => count > 0)
        .map(([mark, count]) => words.roll.away(count, words.roll.marks[mark]))
        .join(' · ')}</span
    >`;
  }

  private chips(words: ToolWords): TemplateResult {
    return html`<div class="roll-marks" role="group" aria-label=${words.roll.mark}>
      <span class="muted">${words.roll.mark}</span>
      ${MARKS.map(
        (mark) =>
          html`<button type="button" class="chip" aria-pressed=${this.mark === mark} @click=${() => (this.mark = mark)}>
            ${words.roll.marks[mark]}
          </button>`,
      )}
    </div>`;
  }

  private tile(words: ToolWords, pupil: Pupil): TemplateResult {
    const why = pupil.mark === undefined ? nothing : html`<small>${words.roll.marks[pupil.mark]}</small>`;
    return html`<li>
      <button
        type="button"
        class=${pupil.mark === undefined ? '' : 'is-away'}
        aria-pressed=${pupil.mark !== undefined}
        ?disabled=${this.attend === undefined}
        @click=${() => this.attend?.(pupil.id, pupil.mark === this.mark ? undefined : this.mark)}
      >
        ${pupil.number === 0 ? nothing : html`<i>${pupil.number}</i>`}<span class=${isLong(pupil.name) ? 'is-long' : ''}
          >${pupil.name}</span
        >${why}
      </button>
    </li>`;
  }
}

const sizeFor = (pupils: number): number => (pupils > 60 ? 3 : pupils > 40 ? 2 : 1);

/** More than fits on one line of a tile. */
const isLong = (name: string): boolean =>
  Array.from(name).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 1 : 0.55), 0) > 4.2;
