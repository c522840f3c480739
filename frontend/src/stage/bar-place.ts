import type { Side } from './host-bar.js';

const HIDES_AFTER = 6000;
/** With an open panel somebody is reading or choosing. */
const HIDES_PANEL_AFTER = 30_000;
/** The lowest ninth of the screen, and a quarter of its width at each side. */
const EDGE = 8 / 9;
const CORNER = 0.25;

/** Whether the host bar lies over the stage, and on which side: it comes to the hand and goes by itself. */
export class BarPlace {
  private last: Side = 'right';
  private visible = false;
  private timer?: number;
  private hasPanel = false;

  constructor(private readonly changed: () => void) {}

  isVisible(): boolean {
    return this.visible;
  }

  side(): Side {
    return this.last;
  }

  /** On the side of the last touch, unless told otherwise. */
  show(side: Side = this.last): void {
    this.last = side;
    this.visible = true;
    this.stay();
    this.changed();
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.visible = false;
    this.changed();
  }

  /** Somebody uses the bar: it stays a while longer. */
  stay(): void {
    window.clearTimeout(this.timer);
    if (this.visible)
      this.timer = window.setTimeout(() => this.hide(), this.hasPanel ? HIDES_PANEL_AFTER : HIDES_AFTER);
  }

  panel(open: boolean): void {
    this.hasPanel = open;
    this.stay();
  }

  /** A touch or click: in a lower corner it brings the bar there. */
  touched(x: number, y: number, width: number, height: number): void {
    if (y < height * EDGE) return;
    if (x < width * CORNER) this.show('left');
    else if (x > width * (1 - CORNER)) this.show('right');
  }

  /** The mouse near the lower edge brings the bar, and keeps it where it is. */
  moved(x: number, y: number, width: number, height: number): void {
    if (y < height * EDGE) return;
    if (this.visible) this.stay();
    else this.show(x < width / 2 ? 'left' : 'right');
  }
}
