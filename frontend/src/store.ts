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
} from './protocol.js';

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
    switch (frame.type) {
      case 'stage':
        this.stage = frame;
        return true;
      case 'mirror':
        this.mirror = frame;
        return true;
      case 'host':
        this.host = frame;
        return true;
      case 'people':
        this.people = frame;
        return true;
      case 'counts':
        this.counts = frame;
        return true;
      case 'gathered':
        this.gathered = frame;
        return true;
      case 'arrivals':
        this.arrivals = frame;
        return true;
      case 'history':
        this.history = frame;
        return true;
      case 'device':
        this.device = frame;
        this.pair();
        return true;
      case 'mine':
        this.mine = frame;
        this.pair();
        return true;
      case 'film':
      case 'ack':
      case 'done':
      case 'refused':
      case 'gone':
      case 'beat':
        return false;
    }
  }

  private pair(): void {
    const { device, mine } = this;
    if (device === undefined || mine === undefined) return;
    if (device.rev === mine.rev) this.seat = { device, mine };
  }
}
