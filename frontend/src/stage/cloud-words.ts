import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { StageWords } from '../i18n/stage.js';
import { close, icon } from '../icons.js';
import { undo } from '../teacher-icons.js';
import { LightElement } from '../light-element.js';
import { styles } from '../styles.js';
import { cloudOf, type Placed } from './cloud-layout.js';

/** Before the first measure: the room of a 16:9 sheet. */
const ROOM = { width: 44, height: 14 };

/** So long a word that was hidden can be put back here; then the tray goes out of the way. */
const UNDO_STANDS = 8000;

const rem = (length: number): string => `${length.toFixed(2)}rem`;

/** The word cloud. On a stage that leads, a tap on a word offers to hide it. */
@customElement('stage-cloud')
export class StageCloud extends LightElement {
  @property({ attribute: false }) entries: { text: string; count: number }[] = [];
  @property({ attribute: false }) words?: StageWords;
  @property({ attribute: false }) run = 0;
  /** Absent where nobody may hide. */
  @property({ attribute: false }) hide?: (text: string, on: boolean) => void;
  @state() private room = ROOM;
  @state() private picked = '';
  @state() private away = '';
  private timer?: number;

  private readonly measure = (): void => {
    const box = this.querySelector('.cloud');
    const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const width = (box?.clientWidth ?? 0) / unit;
    const height = (box?.clientHeight ?? 0) / unit;
    if (width === 0 || height === 0) return;
    if (Math.abs(width - this.room.width) + Math.abs(height - this.room.height) > 0.1) this.room = { width, height };
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('resize', this.measure);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('resize', this.measure);
    window.clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('run')) return;
    this.picked = '';
    this.away = '';
  }

  protected override updated(): void {
    this.measure();
    // The question above may have changed its size by then.
    window.requestAnimationFrame(this.measure);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (words === undefined) return nothing;
    return html`<div class="cloud">
        ${this.entries.length === 0 ? html`<p class="cloud-empty">${words.cloud.empty}</p>` : nothing}
        ${repeat(
          cloudOf(this.entries, this.room),
          (word) => word.text,
          (word) => this.word(word, words),
        )}
      </div>
      ${this.tray(words)}`;
  }

  private word({ text, count, size, x, y }: Placed, words: StageWords): TemplateResult {
    const look = styles({
      left: `calc(50% + ${rem(x)})`,
      top: `calc(50% + ${rem(y)})`,
      'font-size': rem(size),
    });
    const most = this.entries[0]?.count ?? 0;
    const className = count === most && most > 1 ? 'cloud-word is-most' : 'cloud-word';
    if (this.hide === undefined) return html`<span class=${className} style=${look}>${text}</span>`;
    const pick = (event: MouseEvent): void => {
      if (event.detail > 0) (event.currentTarget as HTMLElement).blur();
      this.picked = this.picked === text ? '' : text;
    };
    return html`<button
      type="button"
      class=${className}
      style=${look}
      aria-label=${words.cloud.times(text, count)}
      aria-pressed=${this.picked === text ? 'true' : 'false'}
      @click=${pick}
    >
      ${text}
    </button>`;
  }

  /** What can be done with the word that was tapped, or with the one just hidden. */
  private tray(words: StageWords): TemplateResult | typeof nothing {
    const { hide, picked, away } = this;
    if (hide === undefined) return nothing;
    if (this.entries.some((word) => word.text === picked)) {
      return html`<p class="cloud-tray">
        <button type="button" class="plain" @click=${() => this.turn(hide, picked, true)}>
          ${icon(close)}<span>${words.cloud.hide(picked)}</span>
        </button>
        <button type="button" class="plain" @click=${() => (this.picked = '')}>${words.cloud.keep}</button>
      </p>`;
    }
    if (away === '') return nothing;
    return html`<p class="cloud-tray" role="status">
      <span>${words.cloud.hidden(away)}</span>
      <button type="button" class="plain" @click=${() => this.turn(hide, away, false)}>
        ${icon(undo)}<span>${words.points.undo}</span>
      </button>
    </p>`;
  }

  private turn(hide: (text: string, on: boolean) => void, text: string, on: boolean): void {
    hide(text, on);
    this.picked = '';
    this.away = on ? text : '';
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.away = ''), UNDO_STANDS);
  }
}
