import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/host/panel.js';
import '../../src/host/remote.js';
import { button, classroom, type Classroom, draw, sceneOf, settled, textOf } from './classroom.js';

const actions = { door: vi.fn(), help: vi.fn(), language: vi.fn() };
const OPEN = { run: 4, phase: 'open' };

const panel = async (room: Classroom, tag = 'host-panel'): Promise<HTMLElement> =>
  draw(tag, { scene: sceneOf(room, 'people-open'), actions });

const click = async (inside: HTMLElement, words: string): Promise<void> => {
  button(inside, words).click();
  await settled(inside);
};

beforeEach(() =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] }),
);
afterEach(() => {
  vi.useRealTimers();
  document.body.textContent = '';
});

describe('the keys under the picture', () => {
  it('send what was seen', async () => {
    const room = classroom('host-choice-open');
    const element = await panel(room);
    await click(element, '上一步');
    await click(element, '暂停');
    await click(element, '加 30 秒');
    await click(element, '公布答案');
    await click(element, '跳过');
    expect(room.wire.commands).toEqual([
      { do: 'back', seen: OPEN },
      { do: 'pause', seen: OPEN },
      { do: 'addTime', seen: OPEN, seconds: 30 },
      { do: 'reveal', seen: OPEN },
      { do: 'skip', seen: OPEN },
    ]);
  });

  it('go on after a pause', async () => {
    const room = classroom('host-choice-paused');
    await click(await panel(room), '继续');
    expect(room.wire.commands).toEqual([{ do: 'resume', seen: OPEN }]);
  });

  it('reopen and ask again where the server says so', async () => {
    const room = classroom('host-choice-closed');
    const element = await panel(room);
    await click(element, '再开 30 秒');
    await click(element, '再答一次');
    const seen = { run: 4, phase: 'closed' };
    expect(room.wire.commands).toEqual([
      { do: 'reopen', seen, seconds: 30 },
      { do: 'again', seen },
    ]);
  });

  it('say why they cannot be used now', async () => {
    const element = await panel(classroom('host-choice-open'));
    const again = button(element, '再答一次');
    expect(again.disabled).toBe(true);
    expect(again.title).toBe('停止作答以后可以');
    expect(button(element, '跳过').disabled).toBe(false);
  });
});

describe('the plan', () => {
  it('marks what is done and what is now, with real and planned minutes', async () => {
    const element = await panel(classroom('host-choice-open'));
    const steps = Array.from(element.querySelectorAll('.steps li'));
    expect(steps.filter((step) => step.className === 'done')).toHaveLength(3);
    expect(textOf(element.querySelector('.steps .now'))).toContain('“老师”在群里收费');
    expect(textOf(steps[0])).toContain('6 / 6 分');
    expect(textOf(steps[12])).toContain('2 分');
  });

  it('is jumped in by two taps', async () => {
    const room = classroom('host-choice-open');
    const element = await panel(room);
    element.querySelectorAll<HTMLButtonElement>('.steps .step')[8]?.click();
    await settled(element);
    expect(room.wire.commands).toEqual([]);
    await click(element, '跳到这里');
    expect(room.wire.commands).toEqual([{ do: 'goTo', seen: OPEN, step: 8 }]);
  });

  it('shows the notes, and before the meeting what to prepare', async () => {
    expect(textOf((await panel(classroom('host-choice-open'))).querySelector('.say'))).toContain('先请一位同学读题。');
    document.body.textContent = '';
    expect(textOf((await panel(classroom('host-lobby'))).querySelector('.say'))).toContain('每组一张白纸、一支粗笔');
  });
});

const fill = async (inside: HTMLElement, number: string): Promise<void> => {
  const field = inside.querySelector<HTMLInputElement>('input[type=number]');
  if (field === null) throw new Error('no field for a number');
  field.value = number;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(inside);
};

describe('points for a group', () => {
  it('are one tap, with amount and reason as last chosen', async () => {
    const room = classroom('host-choice-open');
    const element = await panel(room);
    await click(element, '加分');
    await click(element, '白鸽组 +100 分');
    await click(element, '+200');
    await click(element, '帮助同学');
    await click(element, '红枫组 +200 分');
    expect(room.wire.commands).toEqual([
      { do: 'points', team: 't3', amount: 100, reason: '' },
      { do: 'points', team: 't6', amount: 200, reason: '帮助同学' },
    ]);
  });

  it('are taken away only after a tap that opens it, and not twice by habit', async () => {
    const room = classroom('host-choice-open');
    const element = await panel(room);
    await click(element, '加分');
    expect(() => button(element, '−100')).toThrow();
    await click(element, '扣分');
    await click(element, '−100');
    await click(element, '青松组 −100 分');
    expect(room.wire.commands).toEqual([{ do: 'points', team: 't1', amount: -100, reason: '' }]);
    expect(() => button(element, '−100')).toThrow();
    expect(button(element, '青松组 +100 分').disabled).toBe(false);
  });

  it.each([
    ['37', 37, '+37'],
    ['-250', -250, '−250'],
    ['10000', 10_000, '+10000'],
  ])('may be any whole number: %s', async (typed, amount, told) => {
    const room = classroom('host-choice-open');
    const element = await panel(room);
    await click(element, '加分');
    await fill(element, typed);
    await click(element, `青松组 ${told} 分`);
    expect(room.wire.commands).toEqual([{ do: 'points', team: 't1', amount, reason: '' }]);
    expect(amount < 0).toBe(element.querySelector<HTMLInputElement>('input[type=number]')?.value === '');
  });

  it.each(['0', '10001', '-10001', '1.5'])('are not given while the number is %s', async (typed) => {
    const room = classroom('host-choice-open');
    const element = await panel(room);
    await click(element, '加分');
    await fill(element, typed);
    expect(textOf(element.querySelector('.picker'))).toContain('−10000 到 10000');
    expect(Array.from(element.querySelectorAll<HTMLButtonElement>('.team'), (team) => team.disabled)).not.toContain(
      false,
    );
    await click(element, '+200');
    await click(element, '青松组 +200 分');
    expect(room.wire.commands).toEqual([{ do: 'points', team: 't1', amount: 200, reason: '' }]);
  });

  it('have an undo of the last where they were given', async () => {
    const room = classroom('host-choice-open');
    const element = await panel(room);
    await click(element, '加分');
    expect(textOf(element.querySelector('.picker .last'))).toContain('青松组 +100，合作得好');
    await click(element, '撤销');
    expect(room.wire.commands).toEqual([{ do: 'undo', posting: 'p31' }]);
  });
});

describe('the doors', () => {
  it('turn devices off and lock the way in by a tap', async () => {
    const room = classroom('host-choice-open');
    const element = await panel(room);
    await click(element, '不用学生端');
    await click(element, '不再加入');
    expect(room.wire.commands).toEqual([
      { do: 'devices', on: false },
      { do: 'lock', on: true },
    ]);
  });

  it('end the meeting and remove newcomers by a second tap, without a dialog', async () => {
    const room = classroom('host-choice-open');
    const element = await panel(room);
    await click(element, '下课');
    await click(element, '移出刚加入的');
    expect(room.wire.commands).toEqual([]);
    vi.advanceTimersByTime(500);
    await click(element, '再点，移出 30 秒内的');
    await click(element, '再点一次，下课');
    expect(room.wire.commands).toEqual([{ do: 'removeRecent' }, { do: 'end' }]);
  });

  it('forget the first tap after four seconds', async () => {
    const room = classroom('host-choice-open');
    const element = await panel(room);
    await click(element, '下课');
    vi.advanceTimersByTime(4000);
    await settled(element);
    expect(() => button(element, '再点一次，下课')).toThrow();
    await click(element, '下课');
    expect(room.wire.commands).toEqual([]);
  });
});

describe('the remote', () => {
  it('has next, back, time, pause, the class tools, points and more', async () => {
    const room = classroom('host-choice-open');
    const element = await panel(room, 'host-remote');
    expect(Array.from(element.querySelectorAll('button'), textOf)).toEqual([
      '字大些',
      '点名',
      '计时',
      '抢答',
      '分组',
      '考勤',
      '加 30 秒',
      '暂停',
      '加分',
      '更多',
      '上一步',
      '停止作答然后公布答案 · 空格键',
    ]);
    await click(element, '停止作答');
    expect(room.wire.commands).toEqual([{ do: 'next', seen: OPEN }]);
  });

  it('reaches everything else one tap further', async () => {
    const room = classroom('host-choice-open');
    const element = await panel(room, 'host-remote');
    await click(element, '更多');
    await click(element, '跳过');
    expect(room.wire.commands).toEqual([{ do: 'skip', seen: OPEN }]);
    await click(element, '更多');
    await click(element, '参与者');
    expect(element.querySelectorAll('.tile')).toHaveLength(43);
  });
});
