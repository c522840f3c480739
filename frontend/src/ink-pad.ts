import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { GRID, inkOf, type Point, type Stroke } from './ink.js';
import { inkDrawing } from './ink-drawing.js';
import { LightElement } from './light-element.js';

/** Nearer points than this, in units of the grid, say nothing new. */
const STEP = 2;

/** A field to draw one's name in with finger, pen or mouse. Safari 12.1 has no pointer events, so none are used. */
@customElement('ink-pad')
export class InkPad extends LightElement {
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) live = true;
  /** What is drawn; set from outside it begins anew. */
  @property({ attribute: false }) ink = '';
  @property({ attribute: false }) drawn!: (ink: string) => void;

  private strokes: Stroke[] = [];
  private earlier = '';
  private isDrawing = false;
  private readonly drag = (event: MouseEvent): void => this.draw(event);
  private readonly drop = (): void => this.release();
  private readonly touch = { handleEvent: (event: TouchEvent) => this.touched(event), passive: false };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('ink') || this.ink === inkOf(this.strokes)) return;
    this.strokes = [];
    this.earlier = this.ink;
  }

  protected override render(): TemplateResult {
    const ink = [this.earlier, inkOf(this.strokes)].filter((part) => part !== '').join(';');
    return html`<div
      class="ink-pad"
      @mousedown=${(event: MouseEvent) => this.grab(event)}
      @touchstart=${this.touch}
      @touchmove=${this.touch}
      @touchend=${this.touch}
      @touchcancel=${this.touch}
    >
      ${inkDrawing(ink, this.label)}${ink === '' ? html`<p aria-hidden="true">${this.label}</p>` : nothing}
    </div>`;
  }

  private grab(event: MouseEvent): void {
    if (event.button !== 0) return;
    this.begin(event);
    window.addEventListener('mousemove', this.drag);
    window.addEventListener('mouseup', this.drop);
  }

  private touched(event: TouchEvent): void {
    if (!this.live) return;
    event.preventDefault();
    const finger = event.touches[0];
    if (finger === undefined || event.type === 'touchcancel') this.release();
    else if (event.type === 'touchstart') this.begin(finger);
    else this.draw(finger);
  }

  private begin(at: { clientX: number; clientY: number }): void {
    if (!this.live) return;
    // A drawing that was saved before is not drawn on: the new one takes its place.
    this.earlier = '';
    this.isDrawing = true;
    this.strokes = [...this.strokes, [this.placeOf(at)]];
    this.requestUpdate();
  }

  private draw(at: { clientX: number; clientY: number }): void {
    const stroke = this.strokes[this.strokes.length - 1];
    const last = stroke?.[stroke.length - 1];
    if (!this.isDrawing || stroke === undefined || last === undefined) return;
    const point = this.placeOf(at);
    if (Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) < STEP) return;
    this.strokes = [...this.strokes.slice(0, -1), [...stroke, point]];
    this.requestUpdate();
  }

  private placeOf({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const box = this.querySelector('svg')?.getBoundingClientRect();
    const on = (at: number, whole: number, grid: number): number =>
      Math.max(0, Math.min(grid, Math.round((at / Math.max(1, whole)) * grid)));
    return [
      on(clientX - (box?.left ?? 0), box?.width ?? 0, GRID.width),
      on(clientY - (box?.top ?? 0), box?.height ?? 0, GRID.height),
    ];
  }

  private release(): void {
    window.removeEventListener('mousemove', this.drag);
    window.removeEventListener('mouseup', this.drop);
    if (!this.isDrawing) return;
    this.isDrawing = false;
    this.ink = inkOf(this.strokes);
    this.drawn(this.ink);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ink-pad': InkPad;
  }
}
