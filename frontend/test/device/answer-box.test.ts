import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServerClock } from '../../src/clock.js';
import { Connection } from '../../src/connection.js';
import { AnswerBox } from '../../src/device/answer-box.js';
import { answerDrawer } from '../../src/device/answer-drawer.js';
import { parsePupilFrame } from '../../src/parse-pupil.js';
import type { AckFrame, AnswerFrame } from '../../src/protocol.js';
import { FakeSocket } from './fake-socket.js';
import { sample as frame } from '../samples.js';

const RUN = 3;
const beat = { type: 'beat', now: 1 };

describe('an answer on its way to the server', () => {
  let sockets: FakeSocket[];
  let connection: Connection;
  let box: AnswerBox;
  let ids: number;
  let seat: string;
  let seats = 0;

  const socket = (): FakeSocket => {
    const newest = sockets[sockets.length - 1];
    if (newest === undefined) throw new Error('no socket yet');
    return newest;
  };
  const begin = (token: string): void => {
    connection = new Connection({
      address: 'ws://school/s/8f3kq2/socket',
      hello: { type: 'hello', role: 'device', token },
      clock: new ServerClock(),
      parse: parsePupilFrame,
      open: () => {
        sockets.push(new FakeSocket());
        return socket();
      },
    });
    box = new AnswerBox({
      send: (frame) => connection.answer(frame),
      newId: () => `id-${++ids}`,
      changed: () => undefined,
      drawer: answerDrawer('8f3kq2', token),
    });
    connection.listen({ line: (line) => box.line(line === 'open'), ack: (ack) => box.acked(ack) });
    connection.start();
  };
  const connect = (): void => {
    socket().opens();
    socket().says(beat);
  };
  const comesBack = (): void => {
    socket().breaks();
    vi.advanceTimersByTime(8000);
    connect();
  };
  const ack = (answerId: string, status: AckFrame['status'], reason?: string): void =>
    socket().says({ type: 'ack', run: RUN, answerId, status, at: 1000, ...(reason === undefined ? {} : { reason }) });
  const last = (): AnswerFrame | undefined => socket().answers[socket().answers.length - 1];

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    sockets = [];
    ids = 0;
    seat = `seat ${++seats}`;
    begin(seat);
    connect();
  });

  afterEach(() => {
    connection.stop();
    vi.useRealTimers();
  });

  it('is saved only when the server has said so, at the server’s time', () => {
    box.give(RUN, { chosen: ['b'] });
    expect(box.saving(RUN)).toEqual({ state: 'saving' });
    expect(last()).toEqual({ type: 'answer', run: RUN, seq: 1, answerId: 'id-1', value: { chosen: ['b'] } });
    ack('id-1', 'saved');
    expect(box.saving(RUN)).toEqual({ state: 'saved', at: 1000 });
  });

  it('counts on from the seat’s last saved answer', () => {
    box.mine(frame('mine', 'mine-choice-open-saved'));
    box.give(RUN, { chosen: ['a'] });
    expect(last()?.seq).toBe(3);
  });

  it('is kept while the line is cut and sent under the same id as soon as it stands', () => {
    socket().breaks();
    box.give(RUN, { chosen: ['b'] });
    expect(box.saving(RUN)).toEqual({ state: 'kept' });
    vi.advanceTimersByTime(8000);
    socket().opens();
    expect(socket().answers).toEqual([]);
    socket().says(beat);
    expect(socket().answers.map((frame) => frame.answerId)).toEqual(['id-1']);
    expect(box.saving(RUN)).toEqual({ state: 'saving' });
  });

  it('is sent again after each reconnection until its ack, and never after', () => {
    box.give(RUN, { chosen: ['b'] });
    comesBack();
    comesBack();
    expect(socket().answers.map((frame) => frame.answerId)).toEqual(['id-1']);
    ack('id-1', 'duplicate');
    expect(box.saving(RUN)).toEqual({ state: 'saved', at: 1000 });
    comesBack();
    expect(socket().answers).toEqual([]);
  });

  it('gives up a line on which no word comes and sends on the next one', () => {
    box.give(RUN, { chosen: ['b'] });
    expect(sockets).toHaveLength(1);
    vi.advanceTimersByTime(6000 + 8000);
    expect(sockets.length).toBeGreaterThan(1);
    connect();
    expect(last()?.answerId).toBe('id-1');
  });

  it('replaces an older unsent answer to the same run, whose late ack says nothing', () => {
    box.give(RUN, { chosen: ['a'] });
    box.give(RUN, { chosen: ['b'] });
    expect(last()).toMatchObject({ seq: 2, answerId: 'id-2' });
    ack('id-1', 'saved');
    expect(box.saving(RUN)).toEqual({ state: 'saving' });
    comesBack();
    expect(socket().answers.map((frame) => frame.answerId)).toEqual(['id-2']);
    ack('id-2', 'saved');
    expect(box.value(RUN)).toEqual({ chosen: ['b'] });
    expect(box.saving(RUN)).toEqual({ state: 'saved', at: 1000 });
  });

  it('takes a new number once where the server knows a later one', () => {
    box.give(RUN, { chosen: ['b'] });
    box.mine({ ...frame('mine', 'mine-choice-open-saved') });
    ack('id-1', 'rejected', 'seq');
    expect(last()).toEqual({ type: 'answer', run: RUN, seq: 3, answerId: 'id-2', value: { chosen: ['b'] } });
    expect(box.saving(RUN)).toEqual({ state: 'saving' });
    ack('id-2', 'rejected', 'seq');
    expect(socket().answers).toHaveLength(2);
    expect(box.saving(RUN)).toEqual({ state: 'refused' });
    expect(box.value(RUN)).toEqual({ chosen: ['o3xq'] });
  });

  it('that came too late leaves the one saved before it', () => {
    box.give(RUN, { chosen: ['a'] });
    ack('id-1', 'saved');
    box.give(RUN, { chosen: ['b'] });
    ack('id-2', 'late');
    expect(box.saving(RUN)).toEqual({ state: 'late', before: true });
    expect(box.value(RUN)).toEqual({ chosen: ['a'] });
  });

  it('that came too late without any before it leaves none', () => {
    box.give(RUN, { chosen: ['a'] });
    ack('id-1', 'late');
    expect(box.saving(RUN)).toEqual({ state: 'late', before: false });
    expect(box.value(RUN)).toBeUndefined();
  });

  it('counts although only its ack was lost and the run has closed since', () => {
    box.give(RUN, { chosen: ['b'] });
    comesBack();
    box.mine({ ...frame('mine', 'mine-choice-open'), answer: { seq: 1, at: 900, value: { chosen: ['b'] } } });
    ack('id-1', 'late');
    expect(box.saving(RUN)).toEqual({ state: 'saved', at: 900 });
  });

  it('is not pushed back by a frame that was on its way while it was saved', () => {
    const before = frame('mine', 'mine-choice-open-saved');
    box.mine(before);
    box.give(RUN, { chosen: ['o7k2'] });
    ack('id-1', 'saved');
    box.mine(before);
    expect(box.value(RUN)).toEqual({ chosen: ['o7k2'] });
  });

  it('outlives a reload of the page', () => {
    socket().breaks();
    box.give(RUN, { chosen: ['b'] });
    connection.stop();
    begin(seat);
    expect(box.value(RUN)).toEqual({ chosen: ['b'] });
    connect();
    expect(socket().answers.map((frame) => frame.answerId)).toEqual(['id-1']);
    ack('id-1', 'saved');
    connection.stop();
    begin(seat);
    connect();
    expect(socket().answers).toEqual([]);
  });

  it('of another seat on the same phone is never sent', () => {
    socket().breaks();
    box.give(RUN, { chosen: ['b'] });
    connection.stop();
    begin('another seat');
    connect();
    expect(socket().answers).toEqual([]);
    expect(box.value(RUN)).toBeUndefined();
  });
});
