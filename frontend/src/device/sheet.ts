import type { DeviceFrame, MineFrame } from '../protocol.js';

export interface Shown {
  device: DeviceFrame;
  mine?: MineFrame;
}

/** While a question is asked the own part is sent only when it changes. */
const ASKING = ['reading', 'open', 'closed'];

/** Lays what everybody gets and the seat's own part together; a run shows only when both parts of it are there. */
export class Sheet {
  private device: DeviceFrame | undefined;
  private mine: MineFrame | undefined;
  private laid: Shown | undefined;

  get shown(): Shown | undefined {
    return this.laid;
  }

  /** The newest own part, whatever its revision: name, team, points. */
  get own(): MineFrame | undefined {
    return this.mine;
  }

  put(frame: DeviceFrame | MineFrame): void {
    if (frame.type === 'device') this.device = frame;
    else this.mine = frame;
    const { device, mine } = this;
    if (device === undefined) return;
    const run = device.run;
    const fits = run !== undefined && mine?.run === run.id && (mine.rev === device.rev || ASKING.includes(run.phase));
    if (fits) this.laid = { device, mine };
    else if (run === undefined) this.laid = mine?.rev === device.rev ? { device, mine } : { device };
  }
}
