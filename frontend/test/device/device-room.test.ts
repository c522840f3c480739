import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/device/device-room.js';
import type { DeviceRoom } from '../../src/device/device-room.js';
import { sample as frame, sampleNames } from '../samples.js';
import { FakeSocket, sample } from './fake-socket.js';

vi.mock('../../src/i18n/index.js', async (original) => ({
  ...(await original<typeof import('../../src/i18n/index.js')>()),
  browserLanguage: () => 'zh',
}));

let room: DeviceRoom;
let socket: FakeSocket;
let lost: boolean[];
let seats = 0;

const enter = async (): Promise<void> => {
  room = document.createElement('device-room');
  room.seat = { key: '8f3kq2', token: `seat ${++seats}`, name: '' };
  room.lost = (again) => lost.push(again);
  room.socket = () => (socket = new FakeSocket());
  document.body.append(room);
  socket.opens();
  await room.updateComplete;
};

const show = async (device: string, mine = device): Promise<void> => {
  socket.says(sample(`device-${device}`), sample(`mine-${mine}`));
  await settle();
};

const settle = async (): Promise<void> => {
  await room.updateComplete;
  await new Promise((done) => setTimeout(done));
};

const all = (selector: string): HTMLElement[] => Array.from(room.querySelectorAll<HTMLElement>(selector));
const one = (selector: string): HTMLElement => {
  const found = room.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`${selector} is not there`);
  return found;
};
const words = (selector = 'main'): string => one(selector).textContent.replace(/\s+/g, ' ').trim();
const press = (key: string): boolean => window.dispatchEvent(new KeyboardEvent('keydown', { key }));
const type = async (text: string): Promise<void> => {
  const field = one('input') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};
const acked = async (status: string): Promise<void> => {
  const answer = socket.answers[socket.answers.length - 1];
  socket.says({
    type: 'ack',
    run: answer?.run,
    answerId: answer?.answerId,
    status,
    at: new Date(2026, 8, 1, 14, 3, 7).getTime(),
  });
  await settle();
};

beforeEach(async () => {
  localStorage.clear();
  lost = [];
  await enter();
});

afterEach(() => room.remove());

describe('a seat', () => {
  it('says hello with its token, first and alone', () => {
    expect(socket.sent).toEqual([{ type: 'hello', role: 'device', token: `seat ${seats}` }]);
  });

  it('waits and says what comes next', async () => {
    await show('lobby');
    expect(words()).toContain('班会马上开始');
    expect(words()).toContain('接下来：小雨的“礼物”');
    expect(words('header')).toContain('林知夏');
  });

  it('shows no run before its own part is there', async () => {
    socket.says(sample('device-choice-open'));
    await settle();
    expect(all('.option')).toHaveLength(0);
    socket.says(sample('mine-choice-open'));
    await settle();
    expect(all('.option')).toHaveLength(4);
  });

  it('says its run, phase and deadline on its root', async () => {
    const { run } = frame('device', 'device-choice-open');
    await show('choice-open');
    expect(room.dataset).toMatchObject({ run: String(run?.id), phase: 'open', deadline: String(run?.deadline) });
    await show('lobby');
    expect(room.dataset.phase).toBe('lobby');
    expect(room.dataset.deadline).toBeUndefined();
  });

  it('is sent to the big screen where the class goes on without devices', async () => {
    await show('without-devices', 'lobby');
    expect(words()).toContain('现在看大屏');
  });
});

describe('a question with one answer', () => {
  it('shows its options in this seat’s order, with letters', async () => {
    await show('choice-open');
    expect(all('.option text').map((letter) => letter.textContent)).toEqual(['C', 'A', 'B', 'D']);
  });

  it('only announces itself when it is ready', async () => {
    await show('choice-ready');
    expect(words()).toContain('遇到这个码，怎么办？');
    expect(words()).not.toContain('陌生人');
  });

  it('can be read before it can be answered', async () => {
    await show('choice-reading');
    expect(words('.ask')).toContain('陌生人');
    expect(words('.status')).toContain('马上开始');
    all('.option').forEach((option) => option.click());
    press('a');
    expect(socket.answers).toEqual([]);
  });

  it('is saved by one tap, and says so only after the server’s word', async () => {
    await show('choice-open');
    one('.option.opt-b').click();
    await settle();
    expect(socket.answers).toMatchObject([{ run: 3, seq: 1, value: { chosen: ['o3xq'] } }]);
    expect(words('.status')).toBe('正在保存……');
    expect(one('.opt-b').getAttribute('aria-pressed')).toBe('true');
    await acked('saved');
    expect(words('.status')).toBe('已保存 ✓ 14:03:07时间到之前可以改');
    one('.option.opt-a').click();
    await settle();
    expect(socket.answers[1]).toMatchObject({ seq: 2, value: { chosen: ['o7k2'] } });
  });

  it('is answered by letters and by places on a keyboard', async () => {
    await show('choice-open');
    press('b');
    press('1');
    await settle();
    expect(socket.answers.map((answer) => answer.value)).toEqual([{ chosen: ['o3xq'] }, { chosen: ['o9bd'] }]);
  });

  it('stays decided where answers cannot be changed', async () => {
    await show('choice-final-open');
    expect(words('.status')).toContain('不能再改');
    press('b');
    press('a');
    await settle();
    expect(socket.answers).toHaveLength(1);
    expect(all('.option').every((option) => (option as HTMLButtonElement).disabled)).toBe(true);
  });

  it('notes an answer while the line is cut, under a quiet bar', async () => {
    await show('choice-open');
    socket.breaks();
    await settle();
    one('.option.opt-b').click();
    await settle();
    expect(words('.bar')).toContain('正在重新连接');
    expect(words('.status')).toBe('已记下，连上就发');
  });

  it('says kindly that an answer came too late', async () => {
    await show('choice-open', 'choice-open-saved');
    one('.option.opt-a').click();
    await acked('late');
    expect(words('.status')).toContain('来晚了一点');
    expect(words('.status')).toContain('前面保存的答案还在');
    expect(one('.opt-b').getAttribute('aria-pressed')).toBe('true');
  });

  it('rests when time is up', async () => {
    await show('choice-closed');
    expect(words('.status')).toContain('时间到');
    one('.option.opt-a').click();
    expect(socket.answers).toEqual([]);
  });

  it('tells what the host’s pause leaves', async () => {
    await show('choice-paused');
    expect(words('.clock')).toBe('老师暂停了，还剩 19 秒');
  });

  it.each([
    ['choice-revealed', '答对了', '+1000'],
    ['choice-revealed-wrong', '这次没答对', '第 3 位'],
    ['choice-revealed-unanswered', '这次没有作答', '正确答案：B'],
  ])('is explained after the reveal: %s', async (mine, heading, also) => {
    await show('choice-revealed', mine);
    expect(words('h1')).toBe(heading);
    expect(words()).toContain(also);
    expect(words('.why')).toContain('“免费”是鱼钩');
  });
});

describe('the other kinds', () => {
  it('several options are marked, then saved', async () => {
    await show('choice-multiple-open');
    one('.opt-a').click();
    await settle();
    one('.opt-d').click();
    await settle();
    expect(socket.answers).toEqual([]);
    one('.bottom .button').click();
    expect(socket.answers).toMatchObject([{ run: 6, value: { chosen: ['m4', 'm6'] } }]);
  });

  it('a poll is saved by one tap and shows no right or wrong', async () => {
    await show('poll-open');
    one('.opt-b').click();
    expect(socket.answers).toMatchObject([{ value: { chosen: ['v2'] } }]);
    await show('poll-revealed');
    expect(words('h1')).toBe('看看大家怎么想');
    expect(words()).not.toMatch(/答对|正确/);
  });

  it('an order is moved by buttons and keys, then saved', async () => {
    await show('order-open');
    const texts = (): string[] => all('.rows span').map((row) => row.textContent);
    expect(texts()[0]).toBe('把你拉黑');
    one('.rows li:nth-child(1) .is-down').click();
    await settle();
    expect(texts().slice(0, 2)).toEqual(['请你离开平台私聊', '把你拉黑']);
    expect(document.activeElement).toBe(one('.rows li:nth-child(2) .is-down'));
    one('.rows li:nth-child(3) .hold').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    await settle();
    one('.bottom .button').click();
    expect(socket.answers).toMatchObject([{ run: 13, value: { order: ['s2', 's1', 's5', 's4', 's3'] } }]);
  });

  it('an order is dragged by touch', async () => {
    await show('order-open');
    all('.rows li').forEach((row, index) => {
      row.getBoundingClientRect = () => ({ top: index * 60, height: 60 }) as DOMRect;
    });
    const touch = (name: string, y: number): void => {
      const event = new Event(name, { cancelable: true });
      Object.assign(event, { touches: [{ clientY: y }] });
      one('.rows li:nth-child(1) .hold').dispatchEvent(event);
    };
    touch('touchstart', 30);
    touch('touchmove', 155);
    touch('touchend', 155);
    await settle();
    expect(all('.rows span').map((row) => row.textContent)[2]).toBe('把你拉黑');
  });

  it('a short text is saved as it was typed', async () => {
    await show('blank-open');
    await type(' 96110 ');
    one('.bottom .button').click();
    expect(socket.answers).toMatchObject([{ run: 14, value: { text: '96110' } }]);
  });

  it('a number is asked for again where it is none', async () => {
    await show('number-open');
    expect(one('input').getAttribute('inputmode')).toBe('decimal');
    await type('很多');
    expect(words('.error')).toContain('数字');
    expect(all('.bottom .button')).toHaveLength(0);
    await type('７９８');
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(socket.answers).toMatchObject([{ run: 15, value: { number: 798 } }]);
  });

  it('typing letters answers no question', async () => {
    await show('choice-open');
    const field = document.createElement('input');
    room.append(field);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }));
    expect(socket.answers).toEqual([]);
  });

  it('a question asked again says so', async () => {
    await show('revote-open');
    expect(words('.ask')).toContain('再答一次');
    press('b');
    expect(socket.answers).toMatchObject([{ run: 16 }]);
  });

  it.each(['talk', 'case', 'discuss', 'pause'])('%s is told', async (kind) => {
    await show(`${kind}-shown`);
    const { run } = frame('device', `device-${kind}-shown`);
    expect(words('h1')).toBe(run?.view.title);
    const lines = run !== undefined && 'lines' in run.view ? run.view.lines : [];
    expect(all('.lines li').map((line) => line.textContent)).toEqual(lines);
    expect(all('.option, input')).toHaveLength(0);
  });

  it('the standings tell own points and the own team’s place, and nothing else', async () => {
    await show('standings-shown');
    expect(words('.sums').replace(/ /g, '')).toBe('我的积分4300小溪组第2位');
  });
});

describe('secrecy', () => {
  const before = sampleNames().filter((name) => /^mine-.*-(?:ready|reading|open|closed|paused|collecting)/.test(name));

  it.each(before)('%s holds neither result nor key', (name) => {
    expect(Object.keys(frame('mine', name))).not.toContain('result');
  });

  it('a result that came too soon would not be shown either', async () => {
    const revealed = frame('mine', 'mine-choice-revealed');
    socket.says(sample('device-choice-open'), { ...revealed, rev: 9 });
    await settle();
    expect(room.textContent).not.toContain('鱼钩。');
    expect(room.textContent).not.toContain('正确');
    expect(room.textContent).not.toContain('3000');
  });
});

describe('the end', () => {
  const leave = async (reason: string): Promise<void> => {
    await show('choice-open');
    socket.says({ type: 'gone', reason });
    await settle();
  };

  it('a page opened elsewhere can be taken back', async () => {
    await leave('replaced');
    expect(words()).toContain('在另一个页面打开了');
    const before = socket;
    one('.bottom .button').click();
    expect(socket).not.toBe(before);
    socket.opens();
    expect(socket.sent[0]).toMatchObject({ type: 'hello' });
    await show('choice-open');
    expect(all('.option')).toHaveLength(4);
  });

  it('a token that is not known leads back to the door', async () => {
    await leave('token');
    expect(lost).toEqual([]);
    one('.bottom .button').click();
    expect(lost).toEqual([true]);
  });

  it.each([
    ['removed', '老师请你先离开这节班会'],
    ['expired', '这一页已经过了时间'],
    ['closed', '谢谢你，班会结束了'],
  ])('%s forgets the token and says what to do', async (reason, heading) => {
    await leave(reason);
    expect(words('h1')).toBe(heading);
    expect(lost).toEqual([false]);
  });

  it('a closed meeting says thanks with own points', async () => {
    await show('ended');
    expect(words()).toContain('谢谢你，班会结束了');
    expect(words('.sums')).toContain('6400');
  });
});

describe('the text mirror', () => {
  const mirrored = sampleNames().filter((name) => name.startsWith('mirror-') && name !== 'mirror-request');
  const open = async (name: string): Promise<void> => {
    await show('choice-open');
    one('.top button[aria-pressed]').click();
    socket.says(sample(name));
    await settle();
  };

  it('is asked for and given up again', async () => {
    await open('mirror-choice-open');
    one('.bottom .button').click();
    await settle();
    expect(socket.sent.filter((frame) => frame.type === 'mirror')).toEqual([
      sample('mirror-request'),
      { type: 'mirror', on: false },
    ]);
    expect(all('.option')).toHaveLength(4);
  });

  it.each(mirrored)('%s is told in words', async (name) => {
    await open(name);
    const { run } = frame('mirror', name);
    expect(words('.mirror').length).toBeGreaterThan(10);
    if (run !== undefined) expect(words('.mirror h2')).toBe(run.view.title);
    expect(words('.mirror')).not.toMatch(/undefined|\[object|\{\w+\}/);
  });

  it('tells how the class chose, and pictures by their words', async () => {
    await open('mirror-choice-revealed');
    expect(words('.mirror')).toContain('B：21 人');
    await show('talk-shown');
    socket.says(sample('mirror-talk-shown'));
    await settle();
    expect(words('.mirror')).toContain('图片：一只鱼钩');
    expect(all('.mirror ul li')[0]?.textContent).toBe('先停一停');
  });

  it('takes no answers from the keyboard', async () => {
    await open('mirror-choice-open');
    press('b');
    expect(socket.answers).toEqual([]);
  });
});

describe('the preview in the desk', () => {
  it('shows a frame, opens no socket and says that nothing is saved', async () => {
    room.remove();
    room = document.createElement('device-room');
    room.preview = { device: frame('device', 'device-choice-open'), mine: frame('mine', 'mine-choice-open') };
    room.socket = () => {
      throw new Error('a socket was opened');
    };
    document.body.append(room);
    await settle();
    one('.opt-b').click();
    expect(all('.option')).toHaveLength(4);
    expect(words('.status')).toBe('这是预览，不会保存');
  });
});
