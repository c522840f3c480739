import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { down, icon } from '../icons.js';
import { LightElement } from '../light-element.js';
import { say } from './words.js';

/** The mirror image of `down`; the shared `up` has a shaft. */
const up = 'M6 15l6-6 6 6';

interface Entry {
  id: string;
  text: string;
}

/** Steps to put in order: by the arrows, by dragging the number with finger or mouse, by arrow keys on it. */
@customElement('order-rows')
export class OrderRows extends LightElement {
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) entries: Entry[] = [];
  @property({ attribute: false }) live = false;
  @property({ attribute: false }) ordered!: (ids: string[]) => void;
  @state() private held: number | undefined;
  @state() private moved = '';

  private focusOn: { row: number; part: string } | undefined;
  private readonly drag = (event: MouseEvent): void => this.dragTo(event.clientY);
  private readonly drop = (): void => this.release();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.release();
  }

  // Rows keep their places and only their words move: a finger's events stay with the row it began on.
  protected override render(): TemplateResult {
    return html`<ol class="rows" aria-label=${say('ask.order.list')}>
        ${this.entries.map((entry, row) => this.row(entry, row))}
      </ol>
      <p class="unseen" aria-live="polite">${this.moved}</p>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.focusOn === undefined) return;
    const { row, part } = this.focusOn;
    this.focusOn = undefined;
    const wanted = this.querySelectorAll('li')[row];
    const button = wanted?.querySelector<HTMLButtonElement>(`.${part}`);
    (button?.disabled === true ? wanted?.querySelector<HTMLButtonElement>('.hold') : button)?.focus();
  }

  private row({ text }: Entry, row: number): TemplateResult {
    const touch = {
      handleEvent: (event: TouchEvent) => this.touched(event, row),
      passive: false,
    };
    return html`<li class=${classMap({ 'is-held': this.held === row })}>
      <button
        type="button"
        class="hold"
        aria-label=${say('ask.order.drag', { place: row + 1, text })}
        ?disabled=${!this.live}
        @keydown=${(event: KeyboardEvent) => this.keyed(event, row)}
        @mousedown=${(event: MouseEvent) => this.grab(event, row)}
        @touchstart=${touch}
        @touchmove=${touch}
        @touchend=${touch}
        @touchcancel=${touch}
      >
        ${row + 1}
      </button>
      <span>${text}</span>
      <button
        type="button"
        class="move is-up"
        aria-label=${say('ask.order.up', { text })}
        ?disabled=${!this.live || row === 0}
        @click=${() => this.move(row, row - 1, 'is-up')}
      >
        ${icon(up)}
      </button>
      <button
        type="button"
        class="move is-down"
        aria-label=${say('ask.order.down', { text })}
        ?disabled=${!this.live || row === this.entries.length - 1}
        @click=${() => this.move(row, row + 1, 'is-down')}
      >
        ${icon(down)}
      </button>
    </li>`;
  }

  private move(from: number, to: number, part?: string): void {
    const ids = this.entries.map((entry) => entry.id);
    const [id] = ids.splice(from, 1);
    if (id === undefined || to < 0 || to > ids.length) return;
    ids.splice(to, 0, id);
    this.moved = say('ask.order.moved', { place: to + 1, text: this.entries[from]?.text ?? '' });
    if (part !== undefined) this.focusOn = { row: to, part };
    this.ordered(ids);
  }

  private keyed(event: KeyboardEvent, row: number): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    this.move(row, row + step, 'hold');
  }

  private grab(event: MouseEvent, row: number): void {
    if (!this.live || event.button !== 0) return;
    this.held = row;
    window.addEventListener('mousemove', this.drag);
    window.addEventListener('mouseup', this.drop);
  }

  private touched(event: TouchEvent, row: number): void {
    if (!this.live) return;
    event.preventDefault();
    if (event.type === 'touchstart') this.held = row;
    else if (event.type === 'touchmove') this.dragTo(event.touches[0]?.clientY);
    else this.release();
  }

  private dragTo(y: number | undefined): void {
    const from = this.held;
    if (from === undefined || y === undefined) return;
    const boxes = Array.from(this.querySelectorAll('li'), (row) => row.getBoundingClientRect());
    const middle = (row: number): number => {
      const box = boxes[row];
      return box === undefined ? 0 : box.top + box.height / 2;
    };
    // Half a row must be crossed, or two rows of unequal height would change places without end.
    let to = from;
    while (to < boxes.length - 1 && y > middle(to + 1)) to++;
    while (to > 0 && y < middle(to - 1)) to--;
    if (to === from) return;
    this.held = to;
    this.move(from, to);
  }

  private release(): void {
    this.held = undefined;
    window.removeEventListener('mousemove', this.drag);
    window.removeEventListener('mouseup', this.drop);
  }
}
