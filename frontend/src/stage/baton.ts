import type { CommandResult } from '../connection.js';
import type { StageWords } from '../i18n/stage.js';
import type { Command, FilmMove, StageFrame } from '../protocol.js';
import { seenIn } from '../seen.js';
import { BarPlace } from './bar-place.js';
import { ClickGuard } from './click-guard.js';
import type { Panel } from './host-bar.js';

const MORE_SECONDS = 30;

export type Move = 'next' | 'back' | 'reveal' | 'blank' | 'addTime';

export interface BatonParts {
  /** Absent while the stage has no connection, as in the desk's preview. */
  send: (command: Command) => Promise<CommandResult> | undefined;
  /** Leafs a page of the step; false where there is none. */
  turn: (by: 1 | -1) => boolean;
  tell: (text: string) => void;
  words: () => StageWords;
  redraw: () => void;
}

/** How the host leads from this stage: what a press means here, and what becomes a command to the session. */
export class Baton {
  readonly bar: BarPlace;
  private open: Panel = 'none';
  private frame?: StageFrame;
  private readonly guard = new ClickGuard();

  constructor(private readonly parts: BatonParts) {
    this.bar = new BarPlace(() => {
      if (!this.bar.isVisible()) this.open = 'none';
      this.parts.redraw();
    });
  }

  /** Takes the newest frame; the bar shows itself once when this stage is unlocked. */
  show(frame: StageFrame): void {
    const before = this.frame;
    this.frame = frame;
    if (before?.bar === undefined && frame.bar !== undefined) this.bar.show();
    if (frame.at === 'ended') this.open = 'none';
  }

  /** Whether this stage may command now. */
  leads(): boolean {
    return this.frame?.bar !== undefined && this.frame.at !== 'ended';
  }

  panel(): Panel {
    return this.open;
  }

  /** Opens a panel beside the bar, or closes it when it is open. */
  toggle(panel: Panel): void {
    this.open = this.open === panel ? 'none' : panel;
    this.bar.panel(this.open !== 'none');
    this.parts.redraw();
  }

  close(): void {
    if (this.open !== 'none') this.toggle(this.open);
  }

  move(move: Move): void {
    const { frame } = this;
    if (frame?.bar === undefined || !this.leads()) return;
    this.bar.stay();
    const seen = seenIn(frame);
    const { controls } = frame.bar;
    if (move === 'next' && this.guard.allows(frame.rev, performance.now())) this.next(frame);
    if (move === 'back' && !this.parts.turn(-1) && controls.back) this.give({ do: 'back', seen });
    if (move === 'reveal' && controls.reveal) this.give({ do: 'reveal', seen });
    if (move === 'blank') this.give({ do: 'blank', on: !frame.blank });
    if (move === 'addTime') this.give({ do: 'addTime', seen, seconds: MORE_SECONDS });
  }

  /** Moves the film of the shown step, here and on every other stage. */
  readonly film = (move: FilmMove): void => {
    if (this.frame === undefined) return;
    this.bar.stay();
    this.give({ do: 'film', seen: seenIn(this.frame), move });
  };

  end(): void {
    this.close();
    this.give({ do: 'end' });
  }

  give(command: Command): void {
    void this.parts.send(command)?.then((result) => this.hear(result));
  }

  /** First what is left to see on this page, then the session; before the end it asks once. */
  private next(frame: StageFrame): void {
    const does = frame.bar?.controls.next.does;
    if (frame.blank) this.give({ do: 'blank', on: false });
    else if (frame.tools?.open !== undefined) this.give({ do: 'tool' });
    else if (this.parts.turn(1)) return;
    else if (does === 'end') this.askBeforeEnd();
    else if (does !== 'none') this.give({ do: 'next', seen: seenIn(frame) });
  }

  private askBeforeEnd(): void {
    if (this.open === 'ending') this.end();
    else {
      this.bar.show();
      this.toggle('ending');
    }
  }

  /** A stale command means that somebody else moved first: the new frame says enough. */
  private hear(result: CommandResult): void {
    const { refused } = this.parts.words();
    if (result.result === 'lost') this.parts.tell(refused.lost);
    if (result.result !== 'refused' || result.reason === 'stale') return;
    const texts: Record<string, string> = {
      not_now: refused.notNow,
      invalid: refused.invalid,
      ended: refused.ended,
      posted: this.parts.words().tools.posted,
    };
    this.parts.tell(texts[result.reason] ?? refused.other);
  }
}
