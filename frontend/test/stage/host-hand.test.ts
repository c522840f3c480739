import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sample } from '../samples.js';
import { type Classroom, leaveClassroom, openClassroom } from './screen.js';

const seen = { run: 3, phase: 'open' };

describe('the host at the stage', () => {
  let room: Classroom;
  let time: number;

  beforeEach(async () => {
    time = 10_000;
    vi.spyOn(performance, 'now').mockImplementation(() => time);
    room = await openClassroom();
  });
  afterEach(() => leaveClassroom(room));

  const word = async (result: object): Promise<void> => {
    const sent = room.socket.sentOf('command');
    await room.receive({ ...result, id: sent[sent.length - 1]?.id });
    await new Promise((resolve) => setTimeout(resolve));
    await room.screen.updateComplete;
  };

  it.each([' ', 'ArrowRight', 'PageDown', 'Enter'])(
    'goes on with the key "%s" and says what was on the screen',
    async (key) => {
      await room.show('stage-choice-open');
      await room.press(key);
      expect(room.commands()).toEqual([{ do: 'next', seen }]);
    },
  );

  it('goes back, shows the answer and blanks by key', async () => {
    await room.show('stage-choice-open');
    await room.press('PageUp');
    await room.press('a');
    await room.press('.');
    expect(room.commands()).toEqual([
      { do: 'back', seen },
      { do: 'reveal', seen },
      { do: 'blank', on: true },
    ]);
  });

  it('moves one step when a clicker bounces, and the next when a new frame has come', async () => {
    await room.show('stage-choice-open');
    await room.press('PageDown');
    time += 399;
    await room.press('PageDown');
    expect(room.commands()).toHaveLength(1);
    await room.show('stage-choice-closed');
    await room.press('PageDown');
    expect(room.commands()).toEqual([
      { do: 'next', seen },
      { do: 'next', seen: { run: 3, phase: 'closed' } },
    ]);
  });

  it('takes a second press after a while as meant, although no frame came', async () => {
    await room.show('stage-choice-open');
    await room.press('PageDown');
    time += 400;
    await room.press('PageDown');
    expect(room.commands()).toHaveLength(2);
  });

  it('says in the lobby that it saw the lobby', async () => {
    await room.show('stage-lobby-rehearsal');
    await room.press(' ');
    expect(room.commands()).toEqual([{ do: 'next', seen: { run: 0, phase: 'lobby' } }]);
  });

  it('commands nothing on a stage without host bar', async () => {
    await room.show('stage-choice-reading');
    for (const key of [' ', 'PageUp', 'a', 'b']) await room.press(key);
    expect(room.commands()).toEqual([]);
    expect(room.screen.querySelector('.hostbar, .host-hint')).toBeNull();
  });

  it('first lights the blank screen up again', async () => {
    await room.show('stage-blank');
    await room.press(' ');
    expect(room.commands()).toEqual([{ do: 'blank', on: false }]);
  });

  it('names on its next button what happens', async () => {
    await room.show('stage-choice-open');
    expect(room.text('.hostbar .is-next span')).toEqual(['停止作答']);
    await room.show('stage-choice-closed');
    expect(room.text('.hostbar .is-next span')).toEqual(['公布答案']);
    await room.show('stage-choice-revealed');
    expect(room.text('.hostbar .is-next')).toEqual(['下一步接到电话怎么办']);
    await room.show('stage-choice-all-answered');
    expect(room.text('.hostbar .is-next small')).toEqual(['都答完了']);
  });

  it('keeps every button in its place and fades what cannot be used', async () => {
    const places = async (name: string): Promise<string[]> => {
      await room.show(name);
      return Array.from(
        room.screen.querySelectorAll('.hostbar button'),
        (button) => button.getAttribute('aria-disabled') ?? '',
      );
    };
    const always = Array.from({ length: 8 }, () => 'false');
    expect(await places('stage-choice-open')).toEqual(['false', 'false', 'false', 'false', ...always]);
    expect(await places('stage-choice-revealed')).toEqual(['false', 'false', 'true', 'true', ...always]);
  });

  it('gives half a minute more', async () => {
    await room.show('stage-choice-open');
    await room.click('.hostbar button:nth-of-type(4)');
    expect(room.commands()).toEqual([{ do: 'addTime', seen, seconds: 30 }]);
  });

  it('gives points with one tap on a group, and takes the last back', async () => {
    await room.show('stage-case-board');
    await room.click('.hostbar .is-points');
    await room.click('.points-teams li:nth-child(3) button');
    await room.click('.is-reasons .chip:nth-child(2)');
    await room.click('.points-teams li:nth-child(1) button');
    expect(room.text('.points-last b')).toEqual(['青松组 +100']);
    await room.click('.points-last button');
    expect(room.commands()).toEqual([
      { do: 'points', team: 't3', amount: 100, reason: '课堂加分' },
      { do: 'points', team: 't1', amount: 100, reason: '合作默契' },
      { do: 'undo', posting: 'p9' },
    ]);
  });

  it('asks once before the end', async () => {
    await room.show('stage-case-board');
    await room.click('.hostbar button:last-of-type');
    expect(room.commands()).toEqual([]);
    await room.click('.ending .is-end');
    expect(room.commands()).toEqual([{ do: 'end' }]);
    expect(room.screen.querySelector('.ending')).toBeNull();
  });

  it('asks also when the next press would end the meeting', async () => {
    await room.show('stage-revote-revealed', (frame) => {
      frame.bar = sample('stage', 'stage-case-board').bar;
      if (frame.bar) frame.bar.controls.next = { does: 'end' };
    });
    await room.press('PageDown');
    expect(room.commands()).toEqual([]);
    expect(room.text('.ending h2')).toEqual(['结束这节班会？']);
    time += 500;
    await room.press('PageDown');
    expect(room.commands()).toEqual([{ do: 'end' }]);
  });

  it('says nothing about a stale command, and something about the others', async () => {
    await room.show('stage-choice-open');
    await room.press('PageDown');
    await word({ type: 'refused', reason: 'stale' });
    expect(room.text('.toast')).toEqual([]);
    await room.press('PageUp');
    await word({ type: 'refused', reason: 'not_now' });
    expect(room.text('.toast')).toEqual(['现在还不能这样做。']);
  });

  it('comes to the corner that was touched, and goes after six seconds without use', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await room.show('stage-choice-open');
    expect(room.screen.querySelector('.hostbar.is-right')).not.toBeNull();
    vi.advanceTimersByTime(6000);
    await room.screen.updateComplete;
    expect(room.screen.querySelector('.hostbar')).toBeNull();
    expect(room.screen.querySelectorAll('.host-hint')).toHaveLength(2);
    const touch = (clientX: number, clientY: number): boolean =>
      document.body.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }));
    touch(20, window.innerHeight / 2);
    await room.screen.updateComplete;
    expect(room.screen.querySelector('.hostbar')).toBeNull();
    touch(20, window.innerHeight - 10);
    await room.screen.updateComplete;
    expect(room.screen.querySelector('.hostbar.is-left')).not.toBeNull();
    vi.advanceTimersByTime(4000);
    await room.press('b');
    vi.advanceTimersByTime(4000);
    await room.screen.updateComplete;
    expect(room.screen.querySelector('.hostbar')).not.toBeNull();
    vi.useRealTimers();
  });

  it('explains its keys, and switches the sound', async () => {
    await room.show('stage-choice-open');
    await room.press('?');
    expect(room.text('.help dd')).toContain('公布答案');
    await room.press('Escape');
    expect(room.screen.querySelector('.help')).toBeNull();
    await room.press('m');
    expect(room.text('.toast')).toEqual(['提示音已打开']);
    await room.press('m');
    expect(room.text('.toast')).toEqual(['提示音已关闭']);
  });
});

describe('a class without devices', () => {
  let room: Classroom;

  beforeEach(async () => {
    room = await openClassroom();
  });
  afterEach(() => leaveClassroom(room));

  const revealed = { run: 3, phase: 'revealed' };

  it('says with one tap how many were right', async () => {
    await room.show('stage-choice-board-revealed');
    expect(room.text('.estimate [aria-pressed=true]')).toEqual(['大多数答对']);
    await room.click('.estimate button:nth-child(2)');
    expect(room.commands()).toEqual([{ do: 'estimate', seen: revealed, share: 'half' }]);
  });

  it('taps the groups that were right, and takes one back', async () => {
    await room.show('stage-choice-board-revealed');
    await room.click('.group:nth-of-type(2)');
    await room.click('.group:nth-of-type(1)');
    expect(room.commands()).toEqual([
      { do: 'teamRight', seen: revealed, team: 't2', on: true },
      { do: 'teamRight', seen: revealed, team: 't1', on: false },
    ]);
  });

  it('counts hands for the right option and shows each tap at once', async () => {
    await room.show('stage-choice-board-revealed');
    await room.click('.hands button:nth-of-type(2)');
    await room.click('.hands button:nth-of-type(3)');
    expect(room.text('.hands output')).toEqual(['37']);
    expect(room.commands()).toEqual([
      { do: 'hands', seen: revealed, option: 'o2', count: 32 },
      { do: 'hands', seen: revealed, option: 'o2', count: 37 },
    ]);
  });

  it('counts the hands of a poll before it is shown', async () => {
    await room.show('stage-poll-board-open');
    expect(room.text('.hands output')).toEqual(['18', '0', '6', '0', '0']);
    await room.click('.option:nth-child(2) .hands button:nth-of-type(1)');
    await room.click('.option:nth-child(2) .hands button:nth-of-type(2)');
    expect(room.commands()).toEqual([
      { do: 'hands', seen: { run: 10, phase: 'open' }, option: 'o2', count: 0 },
      { do: 'hands', seen: { run: 10, phase: 'open' }, option: 'o2', count: 1 },
    ]);
    await room.show('stage-poll-board-revealed');
    expect(room.screen.querySelector('.hands')).toBeNull();
    expect(room.text('.share b')).toEqual(['18 人', '7 人', '9 人', '4 人', '2 人']);
  });

  it('puts steps in order at the board, compares them at the reveal and keeps them for the record', async () => {
    await room.show('stage-order-board-open');
    for (const place of [2, 3, 4, 1]) await room.click(`.item:nth-child(${place}) button`);
    expect(room.text('.place-number')).toEqual(['4', '1', '2', '3']);
    await room.click('.item:nth-child(1) button');
    expect(room.text('.place-number')).toEqual(['', '1', '2', '3']);
    await room.click('.item:nth-child(1) button');
    await room.show('stage-order-board-revealed');
    expect(room.screen.querySelectorAll('.was.is-right')).toHaveLength(2);
    expect(room.text('.was')).toEqual(['', '3', '2', '']);
    expect(room.commands()).toEqual([
      {
        do: 'entry',
        seen: { run: 7, phase: 'revealed' },
        text: '停下来，不转账，不点链接 → 告诉爸爸妈妈或老师 → 挂断电话，不再和他说话 → 打 96110 问一问，是不是真的',
      },
    ]);
  });

  it('writes what somebody says, and takes a line away', async () => {
    await room.show('stage-blank-board-open');
    const field = room.screen.querySelector<HTMLInputElement>('.write input');
    if (field) field.value = ' 96110 ';
    await room.click('.write button');
    await room.click('.written li:nth-child(1) button');
    const at = { run: 8, phase: 'open' };
    expect(room.commands()).toEqual([
      { do: 'entry', seen: at, text: '96110' },
      { do: 'removeEntry', seen: at, index: 0 },
    ]);
    expect(field?.value).toBe('');
  });

  it('does not move on while somebody writes', async () => {
    await room.show('stage-blank-board-open');
    const field = room.screen.querySelector('.write input');
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }));
    expect(room.commands()).toEqual([]);
  });

  it('takes a guess from the pad on the board', async () => {
    await room.show('stage-number-board-open');
    for (const key of [1, 2, 10, 8]) await room.click(`.pad-keys button:nth-child(${key})`);
    expect(room.text('.pad-shown output')).toEqual(['12.8']);
    await room.click('.pad-write');
    expect(room.commands()).toEqual([{ do: 'entry', seen: { run: 9, phase: 'open' }, text: '12.8' }]);
  });

  it('writes one line for each group of a discussion', async () => {
    await room.show('stage-discuss-board');
    expect(room.text('.line-text')).toEqual(['我不扫，我要先问妈妈。', '你要是真的朋友，就不会催我。']);
    const field = room.screen.querySelector<HTMLInputElement>('.line:nth-child(2) input');
    if (field) field.value = '我要告诉老师。';
    await room.click('.line:nth-child(2) .write button');
    expect(room.commands()).toEqual([
      { do: 'entry', seen: { run: 11, phase: 'shown' }, text: '我要告诉老师。', team: 't2' },
    ]);
  });

  it('offers none of this to a class with devices', async () => {
    await room.show('stage-choice-revealed');
    expect(room.screen.querySelector('.estimate, .groups, .hands')).toBeNull();
  });
});
