import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/host/people.js';
import { sample } from '../samples.js';
import { button, classroom, type Classroom, draw, sceneOf, settled, textOf } from './classroom.js';

const SEEN = { run: 4, phase: 'open' };

const people = async (room: Classroom, name: string): Promise<HTMLElement> =>
  draw('host-people', { scene: sceneOf(room, name) });

const click = async (inside: HTMLElement, words: string): Promise<void> => {
  button(inside, words).click();
  await settled(inside);
};

const tile = (inside: HTMLElement, name: string): HTMLElement => {
  const found = Array.from(inside.querySelectorAll<HTMLElement>('.tile')).find((each) => textOf(each) === name);
  if (found === undefined) throw new Error(`${name} is not here`);
  return found;
};

beforeEach(() =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] }),
);
afterEach(() => {
  vi.useRealTimers();
  document.body.textContent = '';
});

describe('who is here', () => {
  it('is told with how many have answered', async () => {
    const element = await people(classroom('host-choice-open'), 'people-open');
    expect(textOf(element.querySelector('.count'))).toBe('31人已答 / 在线 42 · 实到 43');
    expect(element.querySelectorAll('.tile')).toHaveLength(43);
    expect(textOf(element.querySelector('.absent'))).toContain('还没到 2 人：朱梓萱、章乐怡');
  });

  it('has a state for each: answered, not yet, offline', async () => {
    const element = await people(classroom('host-choice-open'), 'people-open');
    expect(tile(element, '陈知远').title).toBe('陈知远 · 已答');
    expect(tile(element, '周安然').title).toBe('周安然 · 还没答');
    expect(tile(element, '华向阳').title).toBe('华向阳 · 掉线');
  });

  it('shows right and wrong only after the answer is shown', async () => {
    const after = await people(classroom('host-choice-revealed'), 'people-revealed');
    expect(tile(after, '陈知远').title).toBe('陈知远 · 答对');
    expect(tile(after, '李沐阳').title).toBe('李沐阳 · 没答对');
    document.body.textContent = '';
    const before = await people(classroom('host-choice-closed'), 'people-revealed');
    expect(before.querySelectorAll('.is-right, .is-wrong')).toHaveLength(0);
    expect(textOf(before)).toContain('谁对谁错，公布答案后显示');
  });

  it('does not take answers to an earlier step for answers to this one', async () => {
    const element = await people(classroom('host-blank-open'), 'people-open');
    expect(textOf(element.querySelector('.count strong'))).toBe('0');
    expect(element.querySelectorAll('.tile.is-answered')).toHaveLength(0);
  });

  it('can be only those who have not answered', async () => {
    const element = await people(classroom('host-choice-open'), 'people-open');
    await click(element, '没答 12');
    expect(element.querySelectorAll('.tile')).toHaveLength(12);
    expect(Array.from(element.querySelectorAll('.tile')).map(textOf)).not.toContain('陈知远');
  });
});

describe('the card of a person', () => {
  const opened = async (room: Classroom): Promise<HTMLElement> => {
    const element = await people(room, 'people-open');
    tile(element, '张小明').click();
    await settled(element);
    return element;
  };

  it('renames', async () => {
    const room = classroom('host-choice-open');
    const element = await opened(room);
    const input = element.querySelector<HTMLInputElement>('host-person input');
    if (input === null) throw new Error('no field');
    input.value = '张晓明';
    input.dispatchEvent(new Event('input'));
    await settled(element);
    await click(element, '改名');
    expect(room.wire.commands).toEqual([{ do: 'renameSeat', seat: 's22', name: '张晓明' }]);
  });

  it('moves to another group, or to none', async () => {
    const room = classroom('host-choice-open');
    const element = await opened(room);
    await click(element, '小溪组');
    await click(element, '不分组');
    await click(element, '向日葵组');
    expect(room.wire.commands).toEqual([
      { do: 'moveSeat', seat: 's22', team: 't2' },
      { do: 'moveSeat', seat: 's22' },
    ]);
  });

  it('removes by one tap, and closes', async () => {
    const room = classroom('host-choice-open');
    const element = await opened(room);
    await click(element, '移出');
    expect(room.wire.commands).toEqual([{ do: 'removeSeat', seat: 's22', ban: false }]);
    expect(element.querySelector('host-person')).toBeNull();
  });

  it('keeps out only by a second tap that is not a double click', async () => {
    const room = classroom('host-choice-open');
    const element = await opened(room);
    await click(element, '移出并不许再来');
    await click(element, '再点一次，不许再来');
    expect(room.wire.commands).toEqual([]);
    vi.advanceTimersByTime(500);
    await click(element, '再点一次，不许再来');
    expect(room.wire.commands).toEqual([{ do: 'removeSeat', seat: 's22', ban: true }]);
  });
});

describe('requests', () => {
  it('are let in or refused', async () => {
    const room = classroom('host-choice-open');
    const element = await people(room, 'people-requests');
    const requests = element.querySelectorAll<HTMLElement>('.request');
    expect(Array.from(requests, (each) => textOf(each.querySelector('p')))).toEqual([
      '张*明想在另一台平板上继续',
      '另一块大屏用开课码请求打开',
    ]);
    requests[0]?.querySelector<HTMLButtonElement>('.yes')?.click();
    if (requests[1]) button(requests[1], '不放行').click();
    expect(room.wire.commands).toEqual([
      { do: 'admit', request: 'r1', yes: true },
      { do: 'admit', request: 'r2', yes: false },
    ]);
  });
});

describe('why a group has its points', () => {
  it('is asked, shown line by line, and undone', async () => {
    const room = classroom('host-choice-open');
    const element = await people(room, 'people-open');
    await click(element, '小组 6');
    await click(element, '青松组');
    expect(room.wire.sent).toEqual([{ type: 'why', team: 't1' }]);
    Object.assign(element, { scene: { ...sceneOf(room, 'people-open'), history: sample('history', 'history-team') } });
    await settled(element);
    expect(textOf(element.querySelector('.history h3'))).toBe('青松组为什么是 3400 分');
    expect(Array.from(element.querySelectorAll('.points'), textOf)).toEqual(['+100', '−200', '+200', '+870', '+2230']);
    expect(element.querySelectorAll('.history li button')).toHaveLength(2);
    await click(element, '撤销');
    expect(room.wire.commands).toEqual([{ do: 'undo', posting: 'p31' }]);
  });

  it('is asked again when the total has changed', async () => {
    const room = classroom('host-choice-open');
    const element = await people(room, 'people-open');
    await click(element, '小组 6');
    await click(element, '青松组');
    const teams = room.frame.teams.map((team) => (team.id === 't1' ? { ...team, total: 3300 } : team));
    Object.assign(element, { scene: sceneOf(room, 'people-open', 'zh', { ...room.frame, teams }) });
    await settled(element);
    expect(room.wire.sent).toHaveLength(2);
  });
});

describe('a class without devices', () => {
  const byHand = async (room: Classroom): Promise<HTMLElement> => people(room, 'people-without-devices');

  it('is estimated by a tap', async () => {
    const room = classroom('host-choice-by-hand-open');
    await click(await byHand(room), '一半左右');
    expect(room.wire.commands).toEqual([{ do: 'estimate', seen: SEEN, share: 'half' }]);
  });

  it('is counted faster than the server answers', async () => {
    const room = classroom('host-choice-by-hand-open');
    const element = await byHand(room);
    button(element, 'B 加 1 人').click();
    await (element.querySelector('host-by-hand') as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    button(element, 'B 加 1 人').click();
    expect(room.wire.commands).toEqual([
      { do: 'hands', seen: SEEN, option: 'o9m', count: 32 },
      { do: 'hands', seen: SEEN, option: 'o9m', count: 33 },
    ]);
  });

  it('gives points to the groups that were right only after the answer is shown', async () => {
    const before = await byHand(classroom('host-choice-by-hand-open'));
    expect(button(before, '小溪组').disabled).toBe(true);
    document.body.textContent = '';
    const room = classroom('host-choice-by-hand-revealed');
    const after = await byHand(room);
    await click(after, '小溪组');
    await click(after, '青松组');
    const seen = { run: 4, phase: 'revealed' };
    expect(room.wire.commands).toEqual([
      { do: 'teamRight', seen, team: 't2', on: true },
      { do: 'teamRight', seen, team: 't1', on: false },
    ]);
  });

  it('has what it said written down, by group, and taken out again', async () => {
    const room = classroom('host-discuss-shown');
    const element = await people(room, 'people-open');
    await click(element, '现场');
    await click(element, '白鸽组');
    const input = element.querySelector<HTMLInputElement>('.entry input');
    if (input === null) throw new Error('no field');
    input.value = ' 先停一停。 ';
    input.dispatchEvent(new Event('input'));
    await settled(element);
    await click(element, '记下');
    await click(element, '删去“我要先问妈妈。”');
    const seen = { run: 9, phase: 'shown' };
    expect(room.wire.commands).toEqual([
      { do: 'entry', seen, text: '先停一停。', team: 't3' },
      { do: 'removeEntry', seen, index: 0 },
    ]);
  });
});
