import type { ServerClock } from '../clock.js';
import type { ToolKey } from '../i18n/tools.js';
import type { Absence, Command, StageFrame, ToolName, Tools } from '../protocol.js';
import { seenIn } from '../seen.js';
import { turnOf } from '../tools.js';

export interface ToolHandParts {
  send: (command: Command) => void;
  /** Opens or closes the panel of points, which belongs to this stage alone. */
  points: () => void;
  ring: () => void;
}

/** What this stage does with the class tools: its taps become commands, and it rings when a timer ends. */
export class ToolHand {
  private frame?: StageFrame;
  private first?: number;
  private bell?: number;
  private rings?: number;

  constructor(
    private readonly parts: ToolHandParts,
    private readonly clock: ServerClock,
  ) {}

  show(frame: StageFrame): void {
    this.frame = frame;
    this.first = this.first ?? turnOf(frame.tools);
    this.setBell(frame.tools);
  }

  stop(): void {
    window.clearTimeout(this.bell);
  }

  tools(): Tools | undefined {
    return this.frame?.tools;
  }

  /** Whether the draw happened while this stage looked on: a reload shows what was drawn without drawing it again. */
  isFresh(): boolean {
    return turnOf(this.frame?.tools) !== this.first;
  }

  /** Whether this stage may command. */
  leads(): boolean {
    return this.frame?.bar !== undefined;
  }

  /** One tap on the host bar or on a tile: the tool is there, and a call is made. */
  tap(tool: ToolKey): void {
    const { frame } = this;
    if (frame === undefined || !this.leads()) return;
    if (tool === 'points') this.parts.points();
    else if (tool === 'call') this.call(false);
    else if (tool === 'buzzer') this.parts.send({ do: 'buzz', seen: seenIn(frame) });
    else this.open(frame.tools?.open === tool ? undefined : tool);
  }

  close(): void {
    if (this.frame?.tools?.open !== undefined && this.leads()) this.open(undefined);
  }

  call(team: boolean): void {
    this.parts.send({ do: 'call', after: turnOf(this.tools()), team });
  }

  start(seconds: number): void {
    this.parts.send({ do: 'timer', after: turnOf(this.tools()), seconds });
  }

  more(seconds: number): void {
    this.parts.send({ do: 'timerMore', seconds });
  }

  hold(on: boolean): void {
    this.parts.send({ do: 'timerPause', on });
  }

  reset(): void {
    this.parts.send({ do: 'timerStop' });
  }

  draw(groups: number): void {
    this.parts.send({ do: 'lots', after: turnOf(this.tools()), groups });
  }

  keep(): void {
    this.parts.send({ do: 'keepLots', after: turnOf(this.tools()), forClass: false });
  }

  attend(pupil: string, mark: Absence | undefined): void {
    this.parts.send({ do: 'attend', pupil, ...(mark === undefined ? {} : { mark }) });
  }

  private open(tool: ToolName | undefined): void {
    this.parts.send({ do: 'tool', ...(tool === undefined ? {} : { tool }) });
  }

  /** Rings once for each end; not for one that had passed before this page was opened. */
  private setBell(tools: Tools | undefined): void {
    const timer = tools?.timer;
    const end = timer === undefined || timer.up ? undefined : timer.at;
    if (end === this.rings) return;
    window.clearTimeout(this.bell);
    this.rings = end;
    const wait = end === undefined ? -1 : end - this.clock.now();
    if (wait > 0) this.bell = window.setTimeout(() => this.parts.ring(), wait);
  }
}
