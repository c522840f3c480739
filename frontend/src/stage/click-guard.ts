const TWICE_WITHIN = 400;

/** A bouncing clicker or a double tap moves one step: a second press counts only after a new frame or a pause. */
export class ClickGuard {
  private pressed = -Infinity;
  private seen = -1;

  /** `rev` is the revision of the frame on the screen, `now` any steady clock in milliseconds. */
  allows(rev: number, now: number): boolean {
    if (rev === this.seen && now - this.pressed < TWICE_WITHIN) return false;
    this.pressed = now;
    this.seen = rev;
    return true;
  }
}
