import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServerClock } from '../src/clock.js';
import { type CommandResult, Connection, type Line } from '../src/connection.js';
import { parseFrame } from '../src/parse.js';
import type { AckFrame, AnswerFrame, GoneFrame, ServerFrame } from '../src/protocol.js';
import { FakeSocket } from './fake-socket.js';

const counts = { type: 'counts', run: 3, answered: 1, online: 2, seats: 2 };
const answerTo = (run: number, answerId: string, seq = 1): AnswerFrame => ({
  type: 'answer',
  run,
  seq,
  answerId,
  value: { chosen: ['o1'] },
});

describe('a connection', () => {
  let sockets: FakeSocket[];
  let lines: Line[];
  let gone: GoneFrame['reason'] | undefined;
  let frames: ServerFrame[];
  let acks: AckFrame[];
  let chance: number;
  let connection: Connection;

  const last = (): FakeSocket => sockets[sockets.length - 1] ?? expect.fail('no socket was opened');
  const goOnline = (): void => {
    last().open();
    last().receive(counts);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    sockets = [];
    lines = [];
    frames = [];
    acks = [];
    gone = undefined;
    chance = 1;
    connection = new Connection({
      address: 'ws://school.example/s/k/socket',
      hello: { type: 'hello', role: 'device', token: 'secret' },
      clock: new ServerClock(),
      parse: parseFrame,
      open: (address) => {
        const socket = new FakeSocket(address);
        sockets.push(socket);
        return socket;
      },
      random: () => chance,
    });
    connection.listen({
      frame: (frame) => frames.push(frame),
      line: (line, reason) => {
        lines.push(line);
        gone = reason ?? gone;
      },
      ack: (ack) => acks.push(ack),
    });
    connection.start();
  });

  afterEach(() => {
    connection.stop();
    vi.useRealTimers();
  });

  it('says hello with its token first, and is open with the first frame of the server', () => {
    last().open();
    expect(last().sent).toEqual([{ type: 'hello', role: 'device', token: 'secret' }]);
    expect(lines).toEqual(['connecting']);
    last().receive(counts);
    expect(lines).toEqual(['connecting', 'open']);
    expect(frames).toHaveLength(1);
  });

  it('waits half a second, then twice as long each time, never more than eight seconds', () => {
    for (const wait of [500, 1000, 2000, 4000, 8000, 8000, 8000]) {
      const before = sockets.length;
      last().break();
      vi.advanceTimersByTime(wait - 1);
      expect(sockets).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(sockets).toHaveLength(before + 1);
    }
  });

  it('makes at most half of the wait a matter of chance', () => {
    chance = 0;
    last().break();
    vi.advanceTimersByTime(249);
    expect(sockets).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(sockets).toHaveLength(2);
  });

  it('begins with short waits again once it was open', () => {
    for (let i = 0; i < 4; i += 1) {
      last().break();
      vi.advanceTimersByTime(8000);
    }
    goOnline();
    const before = sockets.length;
    last().break();
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(before + 1);
  });

  it('does not wait when the computer wakes up', () => {
    for (let i = 0; i < 5; i += 1) {
      last().break();
      vi.advanceTimersByTime(8000);
    }
    last().break();
    const before = sockets.length;
    connection.hurry();
    expect(sockets).toHaveLength(before + 1);
    goOnline();
    vi.advanceTimersByTime(9000);
    expect(sockets).toHaveLength(before + 1);
  });

  it('leaves a socket that neither opens nor fails', () => {
    vi.advanceTimersByTime(10_000);
    expect(sockets[0]?.closed).toBe(true);
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(2);
  });

  it('does not listen to a socket it has left', () => {
    const old = last();
    old.break();
    vi.advanceTimersByTime(500);
    old.receive(counts);
    expect(frames).toHaveLength(0);
    expect(lines).not.toContain('open');
  });

  it('reads every line of a message', () => {
    last().open();
    last().receive(`${JSON.stringify(counts)}\n{"type":"beat","now":5}`);
    expect(frames.map((frame) => frame.type)).toEqual(['counts', 'beat']);
  });

  it('passes over a frame it does not understand', () => {
    goOnline();
    last().receive('not json');
    last().receive({ type: 'fireworks' });
    last().receive(counts);
    expect(frames).toHaveLength(2);
    expect(lines).toEqual(['connecting', 'open']);
  });

  it.each(['replaced', 'removed', 'token', 'expired', 'closed'] as const)(
    'never comes back after gone %s',
    (reason) => {
      goOnline();
      last().receive({ type: 'gone', reason });
      last().break();
      vi.advanceTimersByTime(60_000);
      expect(sockets).toHaveLength(1);
      expect(lines[lines.length - 1]).toBe('gone');
      expect(gone).toBe(reason);
    },
  );

  it('sends an answer again, with the same id, until it is acknowledged', () => {
    connection.answer(answerTo(3, 'first'));
    expect(last().sentOf('answer')).toHaveLength(0);
    goOnline();
    expect(
      last()
        .sentOf('answer')
        .map((answer) => answer.answerId),
    ).toEqual(['first']);
    last().break();
    vi.advanceTimersByTime(500);
    goOnline();
    expect(
      last()
        .sentOf('answer')
        .map((answer) => answer.answerId),
    ).toEqual(['first']);
    last().receive({ type: 'ack', run: 3, answerId: 'first', status: 'duplicate', at: 1 });
    expect(acks.map((ack) => ack.status)).toEqual(['duplicate']);
    expect(connection.isUnsent(3)).toBe(false);
    last().break();
    vi.advanceTimersByTime(500);
    goOnline();
    expect(last().sentOf('answer')).toHaveLength(0);
  });

  it('keeps only the newest answer to a run', () => {
    connection.answer(answerTo(3, 'first', 1));
    connection.answer(answerTo(3, 'second', 2));
    connection.answer(answerTo(4, 'other', 1));
    goOnline();
    expect(
      last()
        .sentOf('answer')
        .map((answer) => answer.answerId),
    ).toEqual(['second', 'other']);
  });

  it('does not take the word on an old answer for the word on the new one', () => {
    goOnline();
    connection.answer(answerTo(3, 'first', 1));
    connection.answer(answerTo(3, 'second', 2));
    last().receive({ type: 'ack', run: 3, answerId: 'first', status: 'saved', at: 1 });
    expect(connection.isUnsent(3)).toBe(true);
  });

  it('takes a line without a word on an answer for dead', () => {
    goOnline();
    connection.answer(answerTo(3, 'first'));
    vi.advanceTimersByTime(6000);
    expect(lines[lines.length - 1]).toBe('lost');
    vi.advanceTimersByTime(500);
    goOnline();
    expect(last().sentOf('answer')).toHaveLength(1);
  });

  it('asks for its standing wishes again after it came back', () => {
    goOnline();
    connection.ask('mirror', { type: 'mirror', on: true });
    last().break();
    vi.advanceTimersByTime(500);
    goOnline();
    expect(last().sentOf('mirror')).toEqual([{ type: 'mirror', on: true }]);
  });

  it('tells the sender of a command what became of it, and never sends it twice', async () => {
    goOnline();
    const results: CommandResult[] = [];
    const note = (result: CommandResult): number => results.push(result);
    void connection.command({ do: 'end' }).then(note);
    void connection.command({ do: 'lock', on: true }).then(note);
    void connection.command({ do: 'removeRecent' }).then(note);
    const [first, second] = last().sentOf('command');
    last().receive({ type: 'done', id: first?.id });
    last().receive({ type: 'refused', id: second?.id, reason: 'stale' });
    last().break();
    await vi.advanceTimersByTimeAsync(500);
    expect(results).toEqual([{ result: 'done' }, { result: 'refused', reason: 'stale' }, { result: 'lost' }]);
    goOnline();
    expect(last().sentOf('command')).toHaveLength(0);
  });

  it('gives every command an id of its own', () => {
    goOnline();
    void connection.command({ do: 'end' });
    void connection.command({ do: 'end' });
    const ids = last()
      .sentOf('command')
      .map((frame) => frame.id);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids[1]).not.toBe(ids[0]);
  });

  it('does not send a command on a broken line', async () => {
    const result = await connection.command({ do: 'end' });
    expect(result).toEqual({ result: 'lost' });
    expect(last().sent).toHaveLength(0);
  });

  it('notices silence once the server has begun to beat, and not before', () => {
    goOnline();
    vi.advanceTimersByTime(120_000);
    expect(lines[lines.length - 1]).toBe('open');
    last().receive({ type: 'beat', now: 1 });
    vi.advanceTimersByTime(44_000);
    last().receive({ type: 'beat', now: 2 });
    vi.advanceTimersByTime(44_999);
    expect(lines[lines.length - 1]).toBe('open');
    vi.advanceTimersByTime(1);
    expect(lines[lines.length - 1]).toBe('lost');
  });
});
