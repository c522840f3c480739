import { render } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { histogram } from '../../src/stage/histogram.js';
import { sample, sampleNames } from '../samples.js';
import { type Classroom, leaveClassroom, openClassroom } from './screen.js';

describe('the stage', () => {
  let room: Classroom;

  beforeEach(async () => {
    room = await openClassroom();
  });
  afterEach(() => leaveClassroom(room));

  it.each(sampleNames('stage-'))('draws %s', async (name) => {
    const frame = await room.show(name);
    const main = room.screen.querySelector('main.step');
    expect(main?.textContent.trim()).not.toBe('');
    const view = frame.run?.view;
    // A buzzer beside the plan asks nothing of its own.
    if (view !== undefined && 'ask' in view) expect(room.text('.ask h1')).toEqual([view.ask || '抢答']);
    expect(room.screen.innerHTML).not.toMatch(/undefined|NaN|\[object/);
  });

  // Style attributes in markup are refused by the content security policy.
  it.each(sampleNames('stage-'))('draws %s in English too, without a word of Chinese of its own', async (name) => {
    await room.show(name, (frame) => {
      frame.meeting.language = 'en';
    });
    const labels = Array.from(room.screen.querySelectorAll('.hostbar, .ring-text, .foot .count, .groups-name'));
    for (const label of labels) {
      const own = label.cloneNode(true) as Element;
      own.querySelectorAll('small').forEach((note) => note.remove());
      expect(own.textContent).not.toMatch(/[\u4e00-\u9fff]/);
    }
    expect(document.documentElement.lang).toBe('en');
  });

  it('shows way in, PIN in two groups of three and everybody who has come', async () => {
    await room.show('stage-lobby');
    await room.receive(sample('arrivals', 'arrivals-some'));
    expect(room.text('.address')).toEqual(['bh.yunxi.example/c/k7m2']);
    expect(room.screen.querySelector('.pin')?.innerHTML.replace(/<!--.*?-->/g, '')).toBe('482<span>917</span>');
    expect(room.screen.querySelector('.qr img')?.getAttribute('src')).toBe('/s/3fJ9kQ2mXw7T/qr.svg');
    expect(room.text('.names li span')).toHaveLength(21);
    expect(room.screen.querySelectorAll('.names .is-empty')).toHaveLength(7);
    expect(room.text('.arrivals-head')[0]).toContain('已到21/ 28 人');
  });

  it('shows no way in to a class without devices, only the title and what to press', async () => {
    await room.show('stage-lobby-board');
    expect(room.screen.querySelector('.way-in')).toBeNull();
    expect(room.text('h1')).toEqual(['免费的鱼钩，我不咬']);
    expect(room.text('.ready-hint')[0]).toContain('按“下一步”开始');
  });

  it('marks a rehearsal', async () => {
    await room.show('stage-lobby');
    expect(room.text('.rehearsal')).toEqual([]);
    await room.show('stage-lobby-rehearsal');
    expect(room.text('.rehearsal')).toEqual(['试讲']);
  });

  it('gives each option letter, shape and its own colours, and nothing of the answer while it is open', async () => {
    await room.show('stage-choice-open');
    expect(room.text('.option .mark text')).toEqual(['A', 'B', 'C', 'D']);
    expect(Array.from(room.screen.querySelectorAll('.option'), (tile) => tile.className.trim())).toEqual([
      'option opt-a',
      'option opt-b',
      'option opt-c',
      'option opt-d',
    ]);
    expect(room.screen.querySelector('.share, .tick, .why')).toBeNull();
    expect(room.screen.querySelector('[role=timer]')?.getAttribute('aria-label')).toBe('还剩 19 秒');
  });

  it('lifts the right tile at the reveal, grows the bars to their shares and says why', async () => {
    await room.show('stage-choice-revealed');
    expect(room.text('.option.is-right .option-text')).toEqual(['不扫码，退出聊天，马上告诉爸爸妈妈']);
    expect(room.screen.querySelectorAll('.option.is-other')).toHaveLength(3);
    expect(room.text('.share b')).toEqual(['3 人', '19 人', '4 人', '2 人']);
    const bars = Array.from(room.screen.querySelectorAll<HTMLElement>('.share-track i'), (bar) => bar.style.width);
    expect(bars).toEqual(['10.7%', '67.9%', '14.3%', '7.1%']);
    expect(room.text('.why')[0]).toContain('“免费”是鱼钩');
    expect(room.text('.ring-text')).toEqual(['19人答对']);
  });

  it('says how many are saved, but only for the run on the screen', async () => {
    await room.show('stage-choice-open');
    await room.receive({ ...sample('counts', 'counts-open'), run: 2 });
    expect(room.text('.count')).toEqual([]);
    await room.receive(sample('counts', 'counts-open'));
    expect(room.text('.count')).toEqual(['23 / 28 已保存']);
    expect(room.screen.querySelectorAll('.dots .is-in')).toHaveLength(23);
    await room.receive(sample('counts', 'counts-all'));
    expect(room.text('.foot .note')).toEqual(['都答完了']);
  });

  it('says that it collects, and that it is paused', async () => {
    await room.show('stage-choice-closed');
    expect(room.text('.foot .note')).toEqual(['正在收齐答案……']);
    await room.show('stage-choice-paused');
    expect(room.text('.foot .note')).toEqual(['已暂停']);
    expect(room.text('.ring-text')).toEqual(['19已暂停']);
  });

  it('puts the steps into the right order at the reveal', async () => {
    await room.show('stage-order-revealed');
    expect(room.text('.item-text')[0]).toBe('停下来，不转账，不点链接');
    expect(room.text('.place-number')).toEqual(['1', '2', '3', '4']);
  });

  it('groups typed answers and marks the right ones', async () => {
    await room.show('stage-blank-revealed');
    expect(room.text('.answer-groups .is-right span')).toEqual(['96110']);
    expect(room.text('.answer-groups li')).toHaveLength(4);
  });

  it('draws the histogram with the right bar in its own colour', async () => {
    await room.show('stage-number-revealed');
    const bars = room.screen.querySelectorAll('.histogram .bar');
    expect(bars).toHaveLength(5);
    expect(room.screen.querySelectorAll('.histogram .bar.is-right')).toHaveLength(1);
    expect(bars[3]?.classList.contains('is-right')).toBe(true);
  });

  it('writes one number under a histogram in which all gave the same', () => {
    const edges = (to: number): (string | null)[] => {
      const drawn = document.createElement('div');
      render(
        histogram({ bars: [{ from: 110, to, count: 4 }], value: 243, tolerance: 0, guesses: [], label: '' }),
        drawn,
      );
      return [...drawn.querySelectorAll('.edge')].map((edge) => edge.textContent);
    };
    expect(edges(110)).toEqual(['110']);
    expect(edges(120)).toEqual(['110', '120']);
  });

  it('sets before and after beside each other when a question was asked again', async () => {
    await room.show('stage-revote-revealed');
    expect(room.text('.option.is-right .share b')).toEqual(['19 人', '25 人']);
    expect(room.text('.compare-changed')).toEqual(['8 人改变了想法']);
    await room.show('stage-revote-number-revealed');
    expect(room.text('.compare-line b')).toEqual(['27 人中 17 人答对', '27 人中 25 人答对']);
  });

  it('lists the teams in their new places and says who rose', async () => {
    await room.show('stage-standings');
    expect(room.text('.team-name')).toEqual(['小溪组', '青松组', '白鸽组', '向日葵组', '星火组', '远山组']);
    expect(room.text('.team-gain')[0]).toBe('+1000');
    expect(room.text('.team-rise').filter((rise) => rise !== '')).toEqual(['1', '1']);
  });

  it('shows all prompts of a case at once', async () => {
    await room.show('stage-case');
    expect(room.text('.prompts li')).toHaveLength(3);
  });

  it('covers everything while it is blank', async () => {
    await room.show('stage-blank');
    expect(room.screen.querySelector('.blanked')).not.toBeNull();
    await room.show('stage-case-board');
    expect(room.screen.querySelector('.blanked')).toBeNull();
  });

  it('keeps the farewell when the server has closed the session behind it', async () => {
    await room.show('stage-ended');
    await room.receive({ type: 'gone', reason: 'closed' });
    expect(room.text('.farewell .prose li')).toHaveLength(5);
  });

  it.each(['replaced', 'removed', 'token', 'expired', 'closed', 'protocol'] as const)(
    'says calmly what happened when it is gone: %s',
    async (reason) => {
      await room.show('stage-choice-open');
      await room.receive({ type: 'gone', reason });
      expect(room.text('.message h1')[0]).not.toBe('');
      expect(room.text('.message').join('')).not.toMatch(/[!！]/);
      expect(room.screen.querySelector('.stage')).toBeNull();
    },
  );

  it('stays readable while it reconnects', async () => {
    await room.show('stage-choice-open');
    room.socket.break();
    await room.screen.updateComplete;
    expect(room.text('.line')[0]).toContain('正在重新连接');
    expect(room.text('.ask h1')).toHaveLength(1);
  });

  it('says so without blinking until the server answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const frame = await room.show('stage-choice-open');
    room.socket.break();
    vi.advanceTimersByTime(500);
    expect(room.sockets).toHaveLength(2);
    await room.screen.updateComplete;
    expect(room.text('.line')).toHaveLength(1);
    room.sockets[1]?.open();
    room.sockets[1]?.receive(frame);
    await room.screen.updateComplete;
    expect(room.text('.line')).toHaveLength(0);
    vi.useRealTimers();
  });

  it('says its run, phase and deadline on its root', async () => {
    const { run } = await room.show('stage-choice-open');
    expect(room.screen.querySelector<HTMLElement>('.stage')?.dataset).toMatchObject({
      run: String(run?.id),
      phase: 'open',
      deadline: String(run?.deadline),
    });
  });
});
