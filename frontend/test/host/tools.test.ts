import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/host/panel.js';
import '../../src/host/remote.js';
import { button, classroom, type Classroom, draw, sceneOf, settled, textOf } from './classroom.js';

const actions = { door: vi.fn(), help: vi.fn(), language: vi.fn() };

const page = (room: Classroom, tag = 'host-panel'): Promise<HTMLElement> =>
  draw(tag, { scene: sceneOf(room), actions });

const click = async (inside: HTMLElement, words: string): Promise<void> => {
  button(inside, words).click();
  await settled(inside);
};

const cardIn = (element: HTMLElement): HTMLElement => {
  const card = element.querySelector<HTMLElement>('.tool-card');
  if (card === null) throw new Error('no tool is open');
  return card;
};

beforeEach(() =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] }),
);
afterEach(() => {
  vi.useRealTimers();
  document.body.textContent = '';
});

describe('the class tools on a host page', () => {
  it.each(['host-panel', 'host-remote'])('are one tap away on %s', async (tag) => {
    const room = classroom('host-talk-shown');
    const element = await page(room, tag);
    for (const words of ['点名', '计时', '抢答', '分组', '考勤']) await click(element, words);
    expect(room.wire.commands.map((command) => command.do)).toEqual(['call', 'tool', 'buzz', 'tool', 'tool']);
  });

  it('say who was called, and call the next', async () => {
    const room = classroom('host-tools-call');
    const element = await page(room);
    expect(textOf(element.querySelector('.tool-said'))).toBe('林知夏');
    await click(element, '再点一个');
    await click(element, '点小组');
    expect(room.wire.commands).toEqual([
      { do: 'call', after: 13, team: false },
      { do: 'call', after: 13, team: true },
    ]);
  });

  it('hold the timer', async () => {
    const room = classroom('host-tools-timer');
    const element = await page(room);
    expect(textOf(element.querySelector('.tool-said b'))).toBe('3:21');
    await click(cardIn(element), '暂停');
    await click(element, '+1 分钟');
    await click(element, '重设');
    expect(room.wire.commands).toEqual([
      { do: 'timerPause', on: true },
      { do: 'timerMore', seconds: 60 },
      { do: 'timerStop' },
    ]);
  });

  it('make groups by lot those of the meeting or of the class', async () => {
    const room = classroom('host-tools-lots');
    const element = await page(room);
    await click(element, '4 组');
    await click(element, '用作本节课小组');
    await click(element, '也设为班级小组');
    expect(room.wire.commands).toEqual([
      { do: 'lots', after: 5, groups: 4 },
      { do: 'keepLots', after: 5, forClass: false },
      { do: 'keepLots', after: 5, forClass: true },
    ]);
  });

  it('note attendance', async () => {
    const room = classroom('host-tools-attendance');
    const element = await page(room);
    await click(element, '病假');
    element.querySelector<HTMLButtonElement>('.roll-names button')?.click();
    expect(room.wire.commands).toEqual([{ do: 'attend', pupil: 's1', mark: 'sick' }]);
  });

  it('are put away on the big screen by the same cross', async () => {
    const room = classroom('host-tools-call');
    const element = await page(room);
    await click(cardIn(element), '关上');
    expect(room.wire.commands).toEqual([{ do: 'tool' }]);
  });

  it('are offered on the remote where another page has opened one', async () => {
    const room = classroom('host-tools-call');
    const element = await page(room, 'host-remote');
    await click(element, '大屏上：点名');
    expect(textOf(element.querySelector('.tool-said'))).toBe('林知夏');
  });

  it('lead back from the buzzer', async () => {
    const room = classroom('host-buzz-beside-open');
    room.frame.controls.next = { does: 'return' };
    const element = await page(room);
    expect(textOf(element.querySelector('button.next'))).toContain('收起抢答');
  });
});
