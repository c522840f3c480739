import type { ServerClock } from './clock.js';
import { newId } from './ids.js';
import type { AckFrame, AnswerFrame, ClientFrame, Command, GoneFrame, HelloFrame, ServerFrame } from './protocol.js';

/** The part of a WebSocket that is used here. */
export interface Socket {
  send(data: string): void;
  close(): void;
  onopen: ((event: Event) => unknown) | null;
  onmessage: ((event: MessageEvent) => unknown) | null;
  onclose: ((event: CloseEvent) => unknown) | null;
}

export interface Timers {
  set(action: () => void, milliseconds: number): number;
  clear(timer: number | undefined): void;
}

/** `lost`: it tries again by itself. `gone`: the server has said goodbye, nothing is tried any more. */
export type Line = 'connecting' | 'open' | 'lost' | 'gone';

export interface Listener {
  frame?: (frame: ServerFrame) => void;
  line?: (line: Line, gone?: GoneFrame['reason']) => void;
  /** The word on an answer that was sent, or will be sent again, under its id. */
  ack?: (ack: AckFrame) => void;
}

/** `lost`: the connection broke before the server's word; nobody knows whether the command arrived. */
export type CommandResult = { result: 'done' } | { result: 'refused'; reason: string } | { result: 'lost' };

export interface ConnectionParts {
  address: string;
  hello: HelloFrame;
  clock: ServerClock;
  /** Reads what this page may hear; throws where a line is none of it. */
  parse: (line: string) => ServerFrame;
  open?: (address: string) => Socket;
  timers?: Timers;
  random?: () => number;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;
/** No word on an answer or command for so long: the line is dead although nobody closed it. */
const WORD_WITHIN = 6000;
/** The server beats every 20 s. */
const BEAT_WITHIN = 45_000;
/** A socket that neither opens nor fails. */
const OPEN_WITHIN = 10_000;

const windowTimers: Timers = {
  set: (action, milliseconds) => window.setTimeout(action, milliseconds),
  clear: (timer) => window.clearTimeout(timer),
};

/** The one socket of a page: connects, comes back by itself, and sends again what the server has not acknowledged. */
export class Connection {
  private readonly open: (address: string) => Socket;
  private readonly timers: Timers;
  private readonly random: () => number;
  private readonly listeners = new Set<Listener>();
  private readonly answers = new Map<number, AnswerFrame>();
  private readonly commands = new Map<string, (result: CommandResult) => void>();
  private readonly requests = new Map<string, ClientFrame>();
  private socket?: Socket;
  private line: Line = 'connecting';
  private tries = 0;
  private retry?: number;
  private silence?: number;
  private word?: number;
  private beats = false;

  constructor(private readonly parts: ConnectionParts) {
    this.open = parts.open ?? ((address) => new WebSocket(address));
    this.timers = parts.timers ?? windowTimers;
    this.random = parts.random ?? Math.random;
  }

  /** Returns the way to stop listening. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  start(): void {
    this.connect();
  }

  stop(): void {
    this.end('gone');
  }

  /** Tries at once instead of waiting: the computer woke up or is online again. */
  hurry(): void {
    if (this.line === 'lost') this.connect();
  }

  /** Kept until the server acknowledges it; a newer answer to the same run takes its place. */
  answer(frame: AnswerFrame): void {
    this.answers.set(frame.run, frame);
    this.transmit(frame);
  }

  isUnsent(run: number): boolean {
    return this.answers.has(run);
  }

  /** A standing wish (such as the text mirror), told again after each reconnection. */
  ask(name: string, frame: ClientFrame): void {
    this.requests.set(name, frame);
    this.transmit(frame);
  }

  /** A command is never sent twice: on a broken line it is `lost`, and its sender looks at the screen. */
  command(command: Command): Promise<CommandResult> {
    if (this.line !== 'open') return Promise.resolve({ result: 'lost' });
    return new Promise((settle) => {
      const id = newId();
      this.commands.set(id, settle);
      this.transmit({ type: 'command', id, command });
    });
  }

  /** Sends a question that needs no word back, such as `why`; false where the line is broken. */
  send(frame: ClientFrame): boolean {
    if (this.line !== 'open') return false;
    this.socket?.send(JSON.stringify(frame));
    return true;
  }

  private transmit(frame: ClientFrame): void {
    if (this.send(frame) && (frame.type === 'answer' || frame.type === 'command')) this.expectWord();
  }

  private connect(): void {
    this.timers.clear(this.retry);
    this.tell('connecting');
    let socket: Socket;
    try {
      socket = this.open(this.parts.address);
    } catch {
      this.lose();
      return;
    }
    this.socket = socket;
    this.beats = false;
    socket.onopen = () => {
      if (socket === this.socket) socket.send(JSON.stringify(this.parts.hello));
    };
    socket.onmessage = (event) => {
      // What leaves the server together comes in one message, a frame on each line.
      for (const line of String(event.data).split('\n')) if (socket === this.socket) this.receive(line);
    };
    socket.onclose = () => {
      if (socket === this.socket) this.lose();
    };
    this.timers.clear(this.silence);
    this.silence = this.timers.set(() => this.lose(), OPEN_WITHIN);
  }

  private receive(line: string): void {
    let frame: ServerFrame;
    try {
      frame = this.parts.parse(line);
    } catch {
      // A frame this page does not understand, perhaps of a newer server, must not take the page down.
      return;
    }
    if (frame.type === 'gone') {
      this.end('gone', frame.reason);
      return;
    }
    if (this.line !== 'open') this.resume();
    if ('now' in frame) this.parts.clock.hear(frame.now);
    if (frame.type === 'beat') this.beats = true;
    this.timers.clear(this.silence);
    if (this.beats) this.silence = this.timers.set(() => this.lose(), BEAT_WITHIN);
    if (frame.type === 'ack') this.acknowledge(frame);
    if (frame.type === 'done') this.settle(frame.id, { result: 'done' });
    if (frame.type === 'refused') this.settle(frame.id, { result: 'refused', reason: frame.reason });
    for (const listener of this.listeners) listener.frame?.(frame);
  }

  private resume(): void {
    this.tries = 0;
    this.parts.clock.reset();
    this.tell('open');
    for (const request of this.requests.values()) this.transmit(request);
    for (const answer of this.answers.values()) this.transmit(answer);
  }

  private acknowledge(ack: AckFrame): void {
    if (this.answers.get(ack.run)?.answerId === ack.answerId) this.answers.delete(ack.run);
    this.expectWord();
    for (const listener of this.listeners) listener.ack?.(ack);
  }

  private settle(id: string, result: CommandResult): void {
    const settle = this.commands.get(id);
    this.commands.delete(id);
    this.expectWord();
    settle?.(result);
  }

  private expectWord(): void {
    this.timers.clear(this.word);
    if (this.answers.size + this.commands.size > 0) this.word = this.timers.set(() => this.lose(), WORD_WITHIN);
  }

  private lose(): void {
    if (this.line === 'gone') return;
    this.drop();
    // Half of the wait is chance, so that a class does not come back in one moment.
    const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.tries);
    this.tries = Math.min(this.tries + 1, 8);
    this.tell('lost');
    this.retry = this.timers.set(() => this.connect(), longest * (0.5 + this.random() / 2));
  }

  private end(line: 'gone', reason?: GoneFrame['reason']): void {
    this.drop();
    this.timers.clear(this.retry);
    this.tell(line, reason);
  }

  private drop(): void {
    this.timers.clear(this.silence);
    this.timers.clear(this.word);
    const socket = this.socket;
    this.socket = undefined;
    socket?.close();
    const open = [...this.commands.values()];
    this.commands.clear();
    for (const settle of open) settle({ result: 'lost' });
  }

  private tell(line: Line, reason?: GoneFrame['reason']): void {
    this.line = line;
    for (const listener of this.listeners) listener.line?.(line, reason);
  }
}
