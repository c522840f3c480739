import { afterEach, describe, expect, it } from 'vitest';
import '../../src/host/screen/screen.js';
import { sample, sampleNames } from '../samples.js';
import { classroom, draw, sceneOf, textOf } from './classroom.js';

const SHOWN_KEYS = '.is-right, .is-other, .right-tag, .key, .votes, .bar, .why';

const screenOf = async (name: string): Promise<HTMLElement> => {
  const room = classroom(name);
  return draw('host-screen', { scene: sceneOf(room) });
};

afterEach(() => (document.body.textContent = ''));

describe('what the class sees, on the panel', () => {
  it.each(sampleNames('host-'))('is drawn for %s', async (name) => {
    const { run, meeting } = sample('host', name);
    const view = run && (run.view.kind === 'revote' ? run.view.again : run.view);
    const heading =
      view === undefined
        ? meeting.title
        : 'ask' in view
          ? view.ask
          : view.kind === 'pledge'
            ? view.heading
            : view.title;
    // The buzzer on the spot asks nothing of its own.
    expect(textOf((await screenOf(name)).querySelector('.q'))).toBe(heading === '' ? '抢答' : heading);
  });

  const hidden = sampleNames('host-').filter((name) => {
    const { run } = sample('host', name);
    return run !== undefined && run.phase !== 'revealed' && run.phase !== 'shown';
  });

  it.each(hidden)('shows nothing of a key or a distribution before the answer is shown: %s', async (name) => {
    expect((await screenOf(name)).querySelectorAll(SHOWN_KEYS)).toHaveLength(0);
  });

  it('marks the right option, its count and the reason once the answer is shown', async () => {
    const screen = await screenOf('host-choice-revealed');
    const right = screen.querySelectorAll('.opt.is-right');
    expect(right).toHaveLength(1);
    expect(textOf(right[0])).toContain('先告诉爸爸妈妈，打电话问老师');
    expect(textOf(right[0])).toContain('33 人');
    expect(textOf(screen.querySelector('.why'))).toContain('真老师不会让你十分钟内扫码交钱');
    expect(textOf(screen.querySelector('.foot'))).toContain('41 人作答，33 人答对');
  });

  it('leaves the options in their places', async () => {
    const places = async (name: string): Promise<string[]> =>
      Array.from((await screenOf(name)).querySelectorAll('.opt-text')).map(textOf);
    expect(await places('host-choice-revealed')).toEqual(await places('host-choice-open'));
  });

  it('calls nothing right in a poll', async () => {
    const screen = await screenOf('host-poll-revealed');
    expect(screen.querySelectorAll('.is-right, .right-tag')).toHaveLength(0);
    expect(textOf(screen.querySelector('.votes'))).toBe('24 人');
  });

  it('says that hands were counted', async () => {
    expect(textOf((await screenOf('host-choice-by-hand-revealed')).querySelector('.foot'))).toContain('举手统计');
  });

  it('puts steps in the right order only when the answer is shown', async () => {
    const items = async (name: string): Promise<string[]> =>
      Array.from((await screenOf(name)).querySelectorAll('.items li')).map(textOf);
    expect((await items('host-order-open'))[0]).toBe('发来假的付款链接');
    expect((await items('host-order-revealed'))[0]).toBe('1低价吸引你');
  });

  it('compares a question asked again with the first time', async () => {
    const screen = await screenOf('host-revote-revealed');
    expect(textOf(screen.querySelector('.opt.is-right .votes'))).toContain('33 → 40 人');
    expect(textOf(screen.querySelector('.why'))).toBe('第一次 33 人答对，这次 40 人；8 人改了答案');
  });

  it('shows the time left while something is open, not after', async () => {
    expect(textOf((await screenOf('host-choice-open')).querySelector('.ring text'))).toBe('12');
    expect(textOf((await screenOf('host-choice-paused')).querySelector('.ring.is-paused text'))).toBe('9');
    expect((await screenOf('host-choice-revealed')).querySelector('.ring')).toBeNull();
  });

  it('says so when the big screen is dark, and makes it light by a tap', async () => {
    const room = classroom('host-choice-blank-screen');
    const screen = await draw('host-screen', { scene: sceneOf(room) });
    screen.querySelector<HTMLButtonElement>('.cover button')?.click();
    expect(room.wire.commands).toEqual([{ do: 'blank', on: false }]);
  });

  it('writes no style attribute, which the content security policy would refuse', async () => {
    const set: string[] = [];
    const original = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (this: Element, name: string, value: string): void {
      if (name === 'style') set.push(value);
      original.call(this, name, value);
    };
    try {
      const screen = await screenOf('host-standings-shown');
      expect(screen.querySelector<HTMLElement>('.bar span')?.style.width).toBe('100%');
      expect(set).toEqual([]);
    } finally {
      Element.prototype.setAttribute = original;
    }
  });
});
