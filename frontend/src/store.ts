import type {
  ArrivalsFrame,
  CountsFrame,
  DeviceFrame,
  GatheredFrame,
  HistoryFrame,
  HostFrame,
  MineFrame,
  MirrorFrame,
  PeopleFrame,
  ServerFrame,
  StageFrame,
  StudentFrame,
  PairingFrame,
  FoundFrame,
} from './protocol.js';

/** What the connection itself hears. */
const PASSING: ServerFrame['type'][] = ['ack', 'done', 'refused', 'gone', 'beat', 'film'];

/** The newest frame of each type; frames arrive in the order in which the server sent them. */
export class Store {
  stage?: StageFrame;
  mirror?: MirrorFrame;
  host?: HostFrame;
  people?: PeopleFrame;
  counts?: CountsFrame;
  gathered?: GatheredFrame;
  arrivals?: ArrivalsFrame;
  history?: HistoryFrame;
  student?: StudentFrame;
  pairing?: PairingFrame;
  found?: FoundFrame;
  /** The newest pair of the same revision: a device never shows a run without the seat's own part. */
  seat?: { device: DeviceFrame; mine: MineFrame };

  private device?: DeviceFrame;
  private mine?: MineFrame;
  private readonly watchers = new Set<() => void>();

  /** Returns the way to stop watching. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** True where the frame is kept here; ack, done, refused, gone are the connection's, a film is the big pages' own. */
  accept(frame: ServerFrame): boolean {
    if (!this.take(frame)) return false;
    for (const watcher of this.watchers) watcher();
    return true;
  }

  private take(frame: ServerFrame): boolean {
    if (PASSING.includes(frame.type)) return false;
    // The fields bear the frames' names: so said, it is short on a phone.
    Object.assign(this, { [frame.type]: frame });
    this.pair();
    return true;
  }

  private pair(): void {
    const { device, mine } = this;
    if (device === undefined || mine === undefined) return;
    if (device.rev === mine.rev) this.seat = { device, mine };
  }
}
