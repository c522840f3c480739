import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StageFrame } from '../../src/protocol.js';
import { pagesOf } from '../../src/stage/reflection.js';
import { sample } from '../samples.js';
import { type Classroom, leaveClassroom, openClassroom } from './screen.js';

let room: Classroom;

beforeEach(async () => {
  room = await openClassroom();
});
afterEach(() => leaveClassroom(room));

const led = (frame: StageFrame): void => {
  frame.bar = sample('stage', 'stage-cloud-board-open').bar;
};
const pick = async (text: string): Promise<void> => {
  const word = Array.from(room.screen.querySelectorAll<HTMLElement>('button.cloud-word')).find(
    (each) => each.textContent.trim() === text,
  );
  word?.click();
  await settle();
};
const settle = async (): Promise<void> => {
  await room.screen.updateComplete;
  await new Promise((done) => window.requestAnimationFrame(done));
};

describe('a word cloud on the stage', () => {
  const seen = { run: 31, phase: 'open' };

  it('shows what came in, the most frequent largest, and nothing of another run', async () => {
    await room.show('stage-cloud-open');
    expect(room.text('.cloud-empty')).toEqual(['大家写的词会出现在这里']);
    await room.receive({ ...sample('gathered', 'gathered-words'), run: 30 });
    expect(room.text('.cloud-word')).toEqual([]);
    await room.receive(sample('gathered', 'gathered-words'));
    const sizes = new Map(
      Array.from(room.screen.querySelectorAll<HTMLElement>('.cloud-word'), (word) => [
        word.textContent.trim(),
        Number.parseFloat(word.style.fontSize),
      ]),
    );
    expect(sizes.size).toBe(5);
    expect(Math.max(...sizes.values())).toBe(sizes.get('先核实'));
    expect(sizes.get('问家长')).toBeGreaterThan(sizes.get('保密验证码') ?? 99);
    expect(room.screen.querySelector('.cloud-empty, button.cloud-word')).toBeNull();
  });

  it('shows in the preview what the desk sends along, and none of it for the next step', async () => {
    const frame = sample('stage', 'stage-cloud-open');
    room.screen.show(frame, sample('gathered', 'gathered-words'));
    await settle();
    expect(room.text('.cloud-word')).toHaveLength(5);
    room.screen.show({ ...frame }, { type: 'gathered', run: 0 });
    await settle();
    expect(room.text('.cloud-word')).toEqual([]);
  });

  it('hides a word with two taps on a stage that leads, and puts it back', async () => {
    await room.show('stage-cloud-open', led);
    await room.receive(sample('gathered', 'gathered-words'));
    await pick('停一停');
    expect(room.commands()).toEqual([]);
    await room.click('.cloud-tray button:nth-of-type(1)');
    const words = sample('gathered', 'gathered-words');
    await room.receive({ ...words, words: words.words?.filter(({ text }) => text !== '停一停') });
    expect(room.text('.cloud-tray span')[0]).toBe('“停一停”已隐去');
    await room.click('.cloud-tray button');
    expect(room.screen.querySelector('.cloud-tray')).toBeNull();
    expect(room.commands()).toEqual([
      { do: 'hide', seen, text: '停一停', on: true },
      { do: 'hide', seen, text: '停一停', on: false },
    ]);
  });

  it('keeps a word that was tapped by mistake', async () => {
    await room.show('stage-cloud-open', led);
    await room.receive(sample('gathered', 'gathered-words'));
    await pick('停一停');
    await room.click('.cloud-tray button:nth-of-type(2)');
    expect(room.screen.querySelector('.cloud-tray')).toBeNull();
    expect(room.commands()).toEqual([]);
  });

  it('takes what is called out in a class without devices', async () => {
    await room.show('stage-cloud-board-open');
    const field = room.screen.querySelector<HTMLInputElement>('.write input');
    if (field) field.value = ' 陷阱 ';
    expect(field?.maxLength).toBe(20);
    await room.click('.write button');
    expect(room.commands()).toEqual([{ do: 'entry', seen, text: '陷阱' }]);
  });
});

describe('the buzzer on the stage', () => {
  it('says ready, go, and that nobody was there', async () => {
    await room.show('stage-buzz-open', (frame) => {
      if (frame.run) frame.run.phase = 'reading';
    });
    expect(room.text('.buzz-call')).toEqual(['预备……']);
    await room.show('stage-buzz-open');
    expect(room.text('.buzz-call')).toEqual(['抢！']);
    await room.show('stage-buzz-closed');
    expect(room.text('.buzz-call')).toEqual(['这次没有人抢答']);
  });

  it('shows the first large with its group, the others with their distance', async () => {
    await room.show('stage-buzz-open', led);
    await room.receive(sample('gathered', 'gathered-presses'));
    expect(room.text('.buzz-first b')).toEqual(['林知夏']);
    expect(room.text('.buzz-first small')).toEqual(['小溪组']);
    expect(room.screen.querySelector<HTMLElement>('.buzz-first .team-dot')?.style.backgroundColor).toBe(
      'rgb(15, 118, 110)',
    );
    expect(room.text('.buzz-others li')).toEqual(['2周一凡青松组 +0.12 秒', '3陈小满 +0.48 秒']);
    expect(room.screen.querySelector('.buzz-call')).toBeNull();
  });

  it('takes the group that was first by a tap, and takes it back', async () => {
    const seen = { run: 32, phase: 'open' };
    await room.show('stage-buzz-board-open');
    await room.click('.buzz-groups li:nth-child(3) button');
    await room.show('stage-buzz-board-open', (frame) => {
      if (frame.run) frame.run.byHand.entries = [{ team: 't3', text: '白鸽组' }];
    });
    expect(room.text('.buzz-first b')).toEqual(['白鸽组']);
    expect(room.screen.querySelector<HTMLButtonElement>('.buzz-groups li:nth-child(3) button')?.disabled).toBe(true);
    await room.click('.buzz-groups p button');
    expect(room.commands()).toEqual([
      { do: 'entry', seen, text: '白鸽组', team: 't3' },
      { do: 'removeEntry', seen, index: 0 },
    ]);
  });
});

describe('a pledge on the stage', () => {
  const seen = { run: 33, phase: 'open' };

  it('shows the promise and the wall of names and drawings', async () => {
    await room.show('stage-pledge-open');
    expect(room.text('.pledge-wall h2')).toEqual(['等你来签名']);
    await room.receive(sample('gathered', 'gathered-signatures'));
    expect(room.text('.title h1')).toEqual(['防诈骗承诺书']);
    expect(room.text('.prose li')).toEqual(['不把验证码告诉别人', '要钱的消息先问家长']);
    expect(room.text('.pledge-wall h2')).toEqual(['已有 2 人签名']);
    expect(room.text('.wall li')[0]).toBe('林知夏');
    const lines = Array.from(room.screen.querySelectorAll('.wall polyline'), (line) => line.getAttribute('points'));
    expect(lines).toEqual(['20,80 60,40 100,90', '120,60 180,60']);
    expect(room.screen.querySelector('.sign-go')).toBeNull();
  });

  it('lets pupils sign at the board, one after another, and takes the last one back', async () => {
    await room.show('stage-pledge-board-open');
    await room.click('.sign-call .plain');
    await room.click('.sign-call .sign-go');
    expect(room.screen.querySelector<HTMLButtonElement>('.sign-pad .sign-go')?.disabled).toBe(true);
    vi.spyOn(SVGElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 150));
    const draw = (target: EventTarget, type: string, x: number, y: number): boolean =>
      target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true }));
    draw(room.screen.querySelector('.ink-pad') ?? window, 'mousedown', 10, 20);
    draw(window, 'mousemove', 30, 40);
    draw(window, 'mouseup', 30, 40);
    await settle();
    await room.click('.sign-pad .sign-go');
    expect(room.commands()).toEqual([
      { do: 'removeEntry', seen, index: 0 },
      { do: 'entry', seen, text: '', ink: '10,20 30,40' },
    ]);
    expect(room.screen.querySelector('.sign-pad polyline')).toBeNull();
    await room.click('.sign-keys .plain');
    expect(room.screen.querySelector('.sign-pad')).toBeNull();
  });
});

describe('reflections on the stage', () => {
  it('says how many have written, then shows what was chosen', async () => {
    await room.show('stage-reflection-open');
    await room.receive({ ...sample('counts', 'counts-open'), run: 34 });
    expect(room.text('.sayings-none')).toEqual(['已经有 23 人写好了']);
    expect(room.text('.foot .count')).toEqual(['23 / 28 已写']);
    await room.receive(sample('gathered', 'gathered-sayings'));
    expect(room.text('.saying')).toEqual(['要钱的消息先停一停，问过家长再说。']);
  });

  it('takes a line of a chosen pupil at the board, and removes it', async () => {
    const seen = { run: 34, phase: 'open' };
    await room.show('stage-reflection-board-open', (frame) => {
      if (frame.run) frame.run.byHand.entries = [{ text: '先停一停' }];
    });
    expect(room.text('.saying p')).toEqual(['先停一停']);
    await room.click('.saying button');
    const field = room.screen.querySelector<HTMLInputElement>('.write input');
    if (field) field.value = '问家长';
    await room.click('.write button');
    expect(room.commands()).toEqual([
      { do: 'removeEntry', seen, index: 0 },
      { do: 'entry', seen, text: '问家长' },
    ]);
  });

  it('deals four short texts to a page, and gives longer ones more room', () => {
    const card = (length: number): { text: string } => ({ text: '字'.repeat(length) });
    const sizes = (...lengths: number[]): number[] => pagesOf(lengths.map(card)).map((page) => page.length);
    expect(sizes(10, 20, 30, 40, 50)).toEqual([4, 1]);
    expect(sizes(100, 10, 10, 10)).toEqual([3, 1]);
    expect(sizes(10, 400, 10)).toEqual([1, 1, 1]);
  });
});

describe('the prompts of a case', () => {
  it('come one by one, and the next button says so', async () => {
    const prompted = (prompts: string[]) => (frame: StageFrame) => {
      led(frame);
      if (frame.bar) frame.bar.controls.next = { does: 'prompt' };
      if (frame.run?.view.kind === 'case') frame.run.view.prompts = prompts;
    };
    await room.show('stage-case-story', prompted([]));
    expect(room.screen.querySelector('.prompts')).toBeNull();
    expect(room.text('.hostbar .is-next span')).toEqual(['下一个问题']);
    await room.press(' ');
    expect(room.commands()).toEqual([{ do: 'next', seen: { run: 2, phase: 'shown' } }]);
    await room.show('stage-case-story', prompted(['为什么先打电话？']));
    const first = room.screen.querySelector('.prompts li');
    await room.show('stage-case-story', prompted(['为什么先打电话？', '你会怎么做？']));
    expect(room.text('.prompts li span')).toEqual(['为什么先打电话？', '你会怎么做？']);
    // What stood there stays as it is: only the new one moves in.
    expect(room.screen.querySelector('.prompts li')).toBe(first);
  });
});
