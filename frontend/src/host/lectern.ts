import type { CommandResult } from '../connection.js';
import type { RefusalWords } from '../i18n/host.js';
import type { ClientFrame, Command, HostFrame, Phone, Seen, StudentFrame, Theme } from '../protocol.js';
import { seenIn } from '../seen.js';

/** The part of the connection that a lectern uses. */
export interface Wire {
  command(command: Command): Promise<CommandResult>;
  send(frame: ClientFrame): boolean;
}

/** What the lectern tells the page around it. */
export interface Surroundings {
  frame: () => HostFrame | StudentFrame | undefined;
  /** Milliseconds by the server's clock. */
  now: () => number;
  words: () => RefusalWords;
  changed: () => void;
}

const TOAST_STANDS = 5000;
const PRESSED_TWICE = 400;
const ARMED = 4000;

/** Refused because somebody else was faster: the new frame says all there is to say. */
const SILENT = 'stale';

const refusalWord = (reason: string): keyof RefusalWords => {
  if (reason === 'not_now') return 'notNow';
  if (reason === 'invalid') return 'invalid';
  if (reason === 'ended' || reason === 'posted') return reason;
  return reason.includes('name') ? 'name' : 'other';
};

/** Where the host stands: gives the commands and says what became of them. */
export class Lectern {
  toast?: string;
  /** The next button would end the meeting and has been pressed once. */
  ending = false;

  private pressed?: { at: number; rev: number };
  private toastTimer?: number;
  private endingTimer?: number;

  constructor(
    private readonly wire: Wire,
    private readonly around: Surroundings,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  now(): number {
    return this.around.now();
  }

  /** Undefined before the first frame: then nothing can be commanded that needs it. */
  get seen(): Seen | undefined {
    const frame = this.around.frame();
    return frame && seenIn(frame);
  }

  /** Resolves to whether it was done; what was not is said in a toast. */
  async give(command: Command): Promise<boolean> {
    const told = await this.wire.command(command);
    if (told.result === 'lost') this.say(this.around.words().lost);
    if (told.result === 'refused' && told.reason !== SILENT) this.say(this.around.words()[refusalWord(told.reason)]);
    return told.result === 'done';
  }

  /** Gives a command that names what was seen. */
  async move(make: (seen: Seen) => Command): Promise<boolean> {
    const seen = this.seen;
    return seen === undefined ? false : this.give(make(seen));
  }

  /** The big button, space bar and clicker. A second press before the screen has changed is a slip of the hand. */
  next(): void {
    const frame = this.around.frame();
    if (frame === undefined || frame.controls.next.does === 'none' || this.isSlip(frame.rev)) return;
    if (frame.controls.next.does === 'end' && !this.ending) {
      this.arm();
      return;
    }
    this.disarm();
    void this.give({ do: 'next', seen: seenIn(frame) });
  }

  back(): void {
    const frame = this.around.frame();
    this.disarm();
    if (frame?.controls.back === true) void this.give({ do: 'back', seen: seenIn(frame) });
  }

  toggleBlank(): void {
    const frame = this.around.frame();
    if (frame !== undefined && frame.at !== 'ended') void this.give({ do: 'blank', on: !frame.blank });
  }

  why(team: string): void {
    if (!this.wire.send({ type: 'why', team })) this.say(this.around.words().lost);
  }

  /** Asks for a code that makes a phone a page. */
  pair(page: Phone): void {
    if (!this.wire.send({ type: 'pair', page })) this.say(this.around.words().lost);
  }

  /** Looks for a question of the library. */
  find(text: string, theme?: Theme): void {
    const wish: ClientFrame = theme === undefined ? { type: 'find', text } : { type: 'find', text, theme };
    if (!this.wire.send(wish)) this.say(this.around.words().lost);
  }

  say(text: string): void {
    this.toast = text;
    window.clearTimeout(this.toastTimer);
    this.toastTimer = window.setTimeout(() => {
      this.toast = undefined;
      this.around.changed();
    }, TOAST_STANDS);
    this.around.changed();
  }

  private isSlip(rev: number): boolean {
    const before = this.pressed;
    const at = this.clock();
    this.pressed = { at, rev };
    return before?.rev === rev && at - before.at < PRESSED_TWICE;
  }

  private arm(): void {
    this.ending = true;
    this.endingTimer = window.setTimeout(() => this.disarm(), ARMED);
    this.around.changed();
  }

  private disarm(): void {
    window.clearTimeout(this.endingTimer);
    if (!this.ending) return;
    this.ending = false;
    this.around.changed();
  }
}
