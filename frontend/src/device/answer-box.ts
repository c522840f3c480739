import type { AckFrame, AnswerFrame, AnswerValue, MineFrame } from '../protocol.js';

/** Where the newest answer to a run stands. */
export type Saving =
  | { state: 'none' }
  | { state: 'saving' }
  /** Not connected: noted here, sent as soon as there is a connection. */
  | { state: 'kept' }
  | { state: 'saved'; at: number }
  | { state: 'late'; before: boolean }
  /** `why` where the page can say more than that. */
  | { state: 'refused'; why?: 'early' | 'words' };

/** Where unsent answers outlive a reload; may hold nothing where storage is forbidden. */
export interface Drawer {
  load(): AnswerFrame[];
  keep(frames: AnswerFrame[]): void;
}

export interface AnswerBoxParts {
  /** The connection keeps the frame and sends it again, under its id, until its ack. */
  send(frame: AnswerFrame): void;
  newId(): string;
  changed(): void;
  drawer: Drawer;
}

interface Unsent {
  frame: AnswerFrame;
  /** Whether it has been renumbered once already. */
  renumbered: boolean;
}

type SavedAnswer = NonNullable<MineFrame['answer']>;

/** Numbers this seat's answers, keeps the newest one of each run until the server's word, and knows what that word was. */
export class AnswerBox {
  private readonly unsent = new Map<number, Unsent>();
  private readonly saved = new Map<number, SavedAnswer>();
  private readonly failed = new Map<number, Extract<Saving, { state: 'refused' }> | 'late'>();
  private readonly highest = new Map<number, number>();
  private connected = false;

  constructor(private readonly parts: AnswerBoxParts) {
    for (const frame of parts.drawer.load()) this.put(frame, false);
  }

  line(connected: boolean): void {
    this.connected = connected;
    this.parts.changed();
  }

  give(run: number, value: AnswerValue): void {
    this.put({ type: 'answer', run, seq: this.next(run), answerId: this.parts.newId(), value }, false);
    this.parts.changed();
  }

  mine(frame: MineFrame): void {
    const { run, answer } = frame;
    if (answer === undefined) return;
    this.count(run, answer.seq);
    // A frame that was on its way while an answer was saved knows less than its ack.
    if ((this.saved.get(run)?.seq ?? 0) <= answer.seq) this.saved.set(run, answer);
  }

  acked(ack: AckFrame): void {
    const unsent = this.unsent.get(ack.run);
    // The ack of an answer that was changed since says nothing about the newest one.
    if (unsent?.frame.answerId !== ack.answerId) return;
    const { frame, renumbered } = unsent;
    if (ack.status === 'rejected' && ack.reason === 'seq' && !renumbered) {
      this.put({ ...frame, seq: this.next(ack.run), answerId: this.parts.newId() }, true);
    } else {
      this.unsent.delete(ack.run);
      this.store();
      this.settle(frame, ack);
    }
    this.parts.changed();
  }

  saving(run: number): Saving {
    if (this.unsent.has(run)) return { state: this.connected ? 'saving' : 'kept' };
    const saved = this.saved.get(run);
    const failed = this.failed.get(run);
    if (failed === 'late') return { state: 'late', before: saved !== undefined };
    if (failed !== undefined) return failed;
    return saved === undefined ? { state: 'none' } : { state: 'saved', at: saved.at };
  }

  /** The newest answer that is saved or may still be. */
  value(run: number): AnswerValue | undefined {
    return this.unsent.get(run)?.frame.value ?? this.saved.get(run)?.value;
  }

  private settle(frame: AnswerFrame, ack: AckFrame): void {
    if (ack.status === 'saved' || ack.status === 'duplicate') {
      this.saved.set(ack.run, { seq: frame.seq, at: ack.at, value: frame.value });
    } else if (this.saved.get(ack.run)?.seq !== frame.seq) {
      // Where this seq is the saved one, only its first ack was lost: the answer counts.
      const { reason } = ack;
      const why = reason === 'early' || reason === 'words' ? reason : undefined;
      this.failed.set(ack.run, ack.status === 'late' ? 'late' : { state: 'refused', why });
    }
  }

  private next(run: number): number {
    return (this.highest.get(run) ?? 0) + 1;
  }

  private count(run: number, seq: number): void {
    this.highest.set(run, Math.max(this.highest.get(run) ?? 0, seq));
  }

  private put(frame: AnswerFrame, renumbered: boolean): void {
    this.failed.delete(frame.run);
    this.count(frame.run, frame.seq);
    this.unsent.set(frame.run, { frame, renumbered });
    this.store();
    this.parts.send(frame);
  }

  private store(): void {
    this.parts.drawer.keep(Array.from(this.unsent.values(), (unsent) => unsent.frame));
  }
}
