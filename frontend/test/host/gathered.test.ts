import { afterEach, describe, expect, it } from 'vitest';
import '../../src/host/panel.js';
import '../../src/host/remote.js';
import type { Scene } from '../../src/host/scene.js';
import { sample } from '../samples.js';
import { button, type Classroom, classroom, draw, sceneOf, settled, textOf } from './classroom.js';

afterEach(() => (document.body.textContent = ''));

const actions = { door: () => undefined, help: () => undefined, language: () => undefined };
const gatheredScene = (room: Classroom, name: string): Scene => ({
  ...sceneOf(room),
  gathered: sample('gathered', name),
});

const list = async (kind: string, name: string): Promise<{ room: Classroom; element: HTMLElement }> => {
  const room = classroom(`host-${kind}-open`);
  return { room, element: await draw('host-gathered', { scene: gatheredScene(room, name) }) };
};

const lines = (inside: Element): string[] => Array.from(inside.querySelectorAll('.got li'), textOf);

describe('what a step has gathered, on the panel', () => {
  it('lists every word with its count, and hides one or shows it again', async () => {
    const { room, element } = await list('cloud', 'gathered-words-host');
    expect(lines(element)).toEqual(['先核实9 隐去', '问家长6 隐去', '哈哈1 展示']);
    button(element, '隐去“问家长”').click();
    button(element, '展示“哈哈”').click();
    const seen = { run: 31, phase: 'open' };
    expect(room.wire.commands).toEqual([
      { do: 'hide', seen, text: '问家长', on: true },
      { do: 'hide', seen, text: '哈哈', on: false },
    ]);
  });

  it('shows a reflection to the class, or no longer', async () => {
    const { room, element } = await list('reflection', 'gathered-sayings-host');
    expect(lines(element)[1]).toContain('周一凡我学会了报警要说清地点。');
    button(element, '展示林知夏写的').click();
    button(element, '展示周一凡写的').click();
    const seen = { run: 34, phase: 'open' };
    expect(room.wire.commands).toEqual([
      { do: 'choose', seen, seat: 's1', on: false },
      { do: 'choose', seen, seat: 's2', on: true },
    ]);
  });

  it('counts signatures and shows them', async () => {
    const { element } = await list('pledge', 'gathered-signatures');
    expect(textOf(element)).toContain('已有 2 人签名');
    expect(element.querySelectorAll('.signed polyline')).toHaveLength(2);
  });

  it('says so while nothing has come', async () => {
    const element = await draw('host-gathered', { scene: sceneOf(classroom('host-cloud-open')) });
    expect(textOf(element)).toBe('还没有收到。一来就显示在这里。');
  });
});

describe('points for whoever was first', () => {
  it.each(['host-panel', 'host-remote'])(
    'are one tap away on %s: the points window opens at that team',
    async (tag) => {
      const room = classroom('host-buzz-open');
      const page = await draw(tag, { scene: gatheredScene(room, 'gathered-presses'), actions });
      page.querySelector<HTMLButtonElement>('.got-open')?.click();
      await settled(page);
      expect(lines(page)[0]).toContain('林知夏');
      // Who is in no team gets none.
      expect(page.querySelectorAll('.got button')).toHaveLength(2);
      button(page, '给小溪组加分').click();
      await settled(page);
      const called = page.querySelector('host-points .team.is-called');
      expect(textOf(called)).toContain('小溪组');
      expect(page.querySelector('host-points .team')).toBe(called);
      page.querySelector<HTMLButtonElement>('host-points .team.is-called')?.click();
      expect(room.wire.commands).toEqual([{ do: 'points', team: 't2', amount: 100, reason: '' }]);
    },
  );
});

describe('a buzzer without devices', () => {
  it('takes the team that was first by a tap, and takes it back', async () => {
    const room = classroom('host-buzz-open');
    room.frame.meeting.devices = false;
    if (room.frame.run) room.frame.run.byHand.entries = [{ team: 't2', text: '小溪组' }];
    const people = await draw('host-people', { scene: sceneOf(room) });
    button(people, '白鸽组').click();
    button(people, '1 小溪组').click();
    const seen = { run: 32, phase: 'open' };
    expect(room.wire.commands).toEqual([
      { do: 'entry', seen, text: '白鸽组', team: 't3' },
      { do: 'removeEntry', seen, index: 0 },
    ]);
  });
});

describe('what the class sees of it, on the panel', () => {
  it('leaves out what is hidden or not chosen', async () => {
    const words = await draw('host-screen', {
      scene: gatheredScene(classroom('host-cloud-open'), 'gathered-words-host'),
    });
    expect(textOf(words.querySelector('.words'))).toBe('先核实 问家长');
    const room = classroom('host-reflection-open');
    const sayings = await draw('host-screen', { scene: gatheredScene(room, 'gathered-sayings-host') });
    expect(textOf(sayings.querySelector('.cards'))).toBe('要钱的消息先停一停，问过家长再说。');
  });

  it('has no station for an answer that nobody will show', async () => {
    const track = await draw('host-phases', { scene: sceneOf(classroom('host-buzz-open')) });
    expect(Array.from(track.querySelectorAll('li'), textOf).map((label) => label.split('，')[0])).toEqual([
      '准备',
      '抢答',
      '停止作答',
    ]);
  });
});
