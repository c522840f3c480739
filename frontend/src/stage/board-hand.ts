import type { Command, StageFrame, StageRun, StageView } from '../protocol.js';
import { seenIn } from '../seen.js';
import type { Board, Scene } from './scene.js';

/** A count tapped here is shown at once; after so long without the server's agreement the server's count is shown. */
const TRUST_OWN = 2000;

const asked = (view: StageView): StageView => (view.kind === 'revote' ? view.again : view);

/** What is tapped on the board itself in a class without devices, and what of it only this board knows. */
export class BoardHand {
  private readonly hands = new Map<string, { count: number; at: number }>();
  private run = 0;
  private placed: string[] = [];
  private frame?: StageFrame;

  constructor(
    private readonly send: (command: Command) => void,
    private readonly redraw: () => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes the newest frame; at the reveal of an order that was tapped here, that order goes into the record. */
  show(frame: StageFrame): void {
    const before = this.frame?.run;
    this.frame = frame;
    const run = frame.run;
    if (run?.id !== this.run) {
      this.run = run?.id ?? 0;
      this.placed = [];
      this.hands.clear();
    }
    if (run === undefined) return;
    for (const [option, own] of this.hands) {
      if (run.byHand.hands[option] === own.count || this.now() - own.at > TRUST_OWN) this.hands.delete(option);
    }
    const revealedNow = run.phase === 'revealed' && before?.id === run.id && before.phase !== 'revealed';
    if (revealedNow) this.recordOrder(frame, run);
  }

  /** The run as this board shows it, with the hands that were just tapped. */
  drawn(run: StageRun): StageRun {
    if (this.hands.size === 0) return run;
    const hands = { ...run.byHand.hands };
    for (const [option, own] of this.hands) hands[option] = own.count;
    return { ...run, byHand: { ...run.byHand, hands } };
  }

  /** Absent on a stage without host bar and in a class with devices. */
  board(): Board | undefined {
    const frame = this.frame;
    if (frame?.bar === undefined || frame.meeting.devices) return undefined;
    const seen = seenIn(frame);
    return {
      teams: frame.bar.teams,
      placed: this.placed,
      estimate: (share) => this.send({ do: 'estimate', seen, share }),
      teamRight: (team, on) => this.send({ do: 'teamRight', seen, team, on }),
      hands: (option, count) => {
        this.hands.set(option, { count, at: this.now() });
        this.send({ do: 'hands', seen, option, count });
        this.redraw();
      },
      entry: (text, team, ink) =>
        this.send({
          do: 'entry',
          seen,
          text,
          ...(team === undefined ? {} : { team }),
          ...(ink === undefined ? {} : { ink }),
        }),
      removeEntry: (index) => this.send({ do: 'removeEntry', seen, index }),
      place: (item) => {
        this.placed = this.placed.includes(item)
          ? this.placed.filter((other) => other !== item)
          : [...this.placed, item];
        this.redraw();
      },
      startOver: () => {
        this.placed = [];
        this.redraw();
      },
    };
  }

  /** Offered with devices too. */
  hide(): Scene['hide'] {
    const frame = this.frame;
    if (frame?.bar === undefined) return undefined;
    return (text, on) => this.send({ do: 'hide', seen: seenIn(frame), text, on });
  }

  private recordOrder(frame: StageFrame, run: StageRun): void {
    const view = asked(run.view);
    if (view.kind !== 'order' || this.placed.length !== view.items.length) return;
    const room = Math.floor(180 / view.items.length);
    const texts = this.placed.map((id) => view.items.find((item) => item.id === id)?.text.slice(0, room) ?? '');
    if (frame.bar !== undefined) this.send({ do: 'entry', seen: seenIn(frame), text: texts.join(' → ') });
  }
}
