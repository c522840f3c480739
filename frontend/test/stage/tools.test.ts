import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StageFrame } from '../../src/protocol.js';
import { type Classroom, leaveClassroom, openClassroom } from './screen.js';

const quiet = (matches: boolean): void => {
  vi.stubGlobal('matchMedia', () => ({ matches }));
};

describe('the class tools on the stage', () => {
  let room: Classroom;

  beforeEach(async () => {
    quiet(true);
    room = await openClassroom();
  });
  afterEach(() => {
    vi.useRealTimers();
    leaveClassroom(room);
  });

  const tap = (tool: string): Promise<void> => room.click(`.hostbar .is-${tool}`);

  it('are one tap away on the host bar, each', async () => {
    await room.show('stage-talk-board');
    for (const tool of ['call', 'timer', 'buzzer', 'lots', 'attendance']) await tap(tool);
    expect(room.commands()).toEqual([
      { do: 'call', after: 0, team: false },
      { do: 'tool', tool: 'timer' },
      { do: 'buzz', seen: { run: 1, phase: 'shown' } },
      { do: 'tool', tool: 'lots' },
      { do: 'tool', tool: 'attendance' },
    ]);
    await tap('points');
    expect(room.text('.bar-panel h2')).toEqual(['给小组加分']);
  });

  it('are the page itself in a meeting without a plan, and the bar has nothing to move', async () => {
    await room.show('stage-tools-board');
    expect(room.text('.tool-tile b')).toEqual(['点名', '计时', '抢答', '加分', '分组', '考勤']);
    expect(room.text('.hostbar .is-next')).toEqual([]);
    await room.click('.tool-tile.is-attendance');
    expect(room.commands()).toEqual([{ do: 'tool', tool: 'attendance' }]);
  });

  it('can only be looked at where the stage may not command', async () => {
    await room.show('stage-tools-lots', (frame) => delete frame.bar);
    expect(room.text('.lots h3 span')).toHaveLength(6);
    expect(room.screen.querySelector('.tool-over button')).toBeNull();
  });

  it('names what the sender saw, so that two presses call one name', async () => {
    await room.show('stage-tools-call');
    expect(room.text('.call b')).toEqual(['林知夏']);
    await room.click('.tool-keys .tool-main');
    await room.click('.tool-keys .plain');
    expect(room.commands()).toEqual([
      { do: 'call', after: 13, team: false },
      { do: 'call', after: 13, team: true },
    ]);
  });

  it('puts a tool away by the next key before anything moves', async () => {
    await room.show('stage-tools-call');
    await room.press(' ');
    expect(room.commands()).toEqual([{ do: 'tool' }]);
  });

  it('shows what is left of the timer, and its keys', async () => {
    await room.show('stage-tools-timer');
    expect(room.text('.timer b')).toEqual(['3:21']);
    for (const key of ['.tool-main', '.plain', '.plain + .plain']) await room.click(`.tool-keys ${key}`);
    expect(room.commands()).toEqual([
      { do: 'timerPause', on: true },
      { do: 'timerMore', seconds: 60 },
      { do: 'timerStop' },
    ]);
    await room.show('stage-tools-timer-held');
    expect(room.text('.timer')).toEqual(['1:35 已暂停']);
    await room.show('stage-tools-timer-over');
    expect(room.text('.timer')).toEqual(['0:00 时间到']);
    await room.show('stage-tools-timer-up');
    expect(room.text('.timer b')).toEqual(['12:34']);
  });

  it('starts a timer by one of its lengths', async () => {
    await room.show('stage-tools-timer-choice');
    await room.click('.tool-keys .tool-main:nth-of-type(4)');
    expect(room.commands()).toEqual([{ do: 'timer', after: 3, seconds: 300 }]);
  });

  it('keeps a timer in the corner while the class goes on', async () => {
    await room.show('stage-tools-timer-chip');
    expect(room.text('.timer-chip')).toEqual(['3:21']);
    await room.click('.timer-chip');
    expect(room.commands()).toEqual([{ do: 'tool', tool: 'timer' }]);
  });

  it('draws lots and makes them the groups of this meeting', async () => {
    await room.show('stage-tools-lots');
    expect(room.text('.lots > li:first-child h3')).toEqual(['第1组7 人']);
    await room.click('.tool-counts .chip:nth-child(3)');
    await room.click('.tool-keys .tool-main');
    expect(room.commands()).toEqual([
      { do: 'lots', after: 5, groups: 4 },
      { do: 'keepLots', after: 5, forClass: false },
    ]);
    await room.show('stage-tools-lots-kept');
    expect(room.text('.tool-keys')).toEqual(['本节课就按这些小组加分']);
  });

  it('notes with one tap who is away, and with another that they are here', async () => {
    await room.show('stage-tools-attendance');
    expect(room.text('.roll-count b')).toEqual(['实到 37 / 40']);
    const names = '.roll-names li';
    await room.click(`${names}:nth-child(1) button`);
    await room.click(`${names}:nth-child(21) button`);
    await room.click('.roll-marks .chip');
    await room.click(`${names}:nth-child(21) button`);
    expect(room.commands()).toEqual([
      { do: 'attend', pupil: 's1', mark: 'absent' },
      { do: 'attend', pupil: 's21' },
      { do: 'attend', pupil: 's21', mark: 'sick' },
    ]);
  });

  it('says why the groups stay once points were given', async () => {
    await room.show('stage-tools-lots');
    await room.click('.tool-keys .tool-main');
    const sent = room.socket.sentOf('command');
    await room.receive({ type: 'refused', id: sent[sent.length - 1]?.id, reason: 'posted' });
    await new Promise((resolve) => setTimeout(resolve));
    await room.screen.updateComplete;
    expect(room.text('.toast')[0]).toContain('已经加过分了');
  });

  it('leads back from the buzzer to the step under it', async () => {
    await room.show('stage-buzz-beside-open');
    expect(room.text('.ask h1')).toEqual(['抢答']);
    expect(room.text('.hostbar .is-next span')).toEqual(['收起抢答']);
    await room.click('.hostbar .is-next');
    expect(room.commands()).toEqual([{ do: 'next', seen: { run: 32, phase: 'open' } }]);
  });

  describe('with motion', () => {
    const called = (name: string, turn: number) => (frame: StageFrame) => {
      if (frame.tools?.call === undefined) throw new Error('nobody was called');
      frame.tools.turn = turn;
      frame.tools.call.name = name;
    };
    const shown = (): string => room.text('.call b')[0] ?? '';

    it('rolls other names for less than two seconds and ends on the one that was drawn', async () => {
      quiet(false);
      await room.show('stage-talk-board');
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      await room.show('stage-tools-call', called('郎逸凡', 14));
      expect(room.screen.querySelector('.call.is-rolling')).not.toBeNull();
      expect(shown()).not.toBe('郎逸凡');
      await vi.advanceTimersByTimeAsync(1_999);
      await room.screen.updateComplete;
      expect(shown()).toBe('郎逸凡');
      expect(room.screen.querySelector('.call.is-drawn')).not.toBeNull();
    });

    it('shows at once what had been drawn before this page was opened', async () => {
      quiet(false);
      await room.show('stage-tools-call');
      expect(shown()).toBe('林知夏');
    });

    it('rolls nothing where motion is not wanted', async () => {
      await room.show('stage-talk-board');
      await room.show('stage-tools-call', called('郎逸凡', 14));
      expect(shown()).toBe('郎逸凡');
    });
  });
});
