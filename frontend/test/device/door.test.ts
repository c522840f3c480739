import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BanhuiDevice } from '../../src/device/banhui-device.js';
import '../../src/device/banhui-device.js';
import { forgetToken, keepToken, keptToken } from '../../src/kept.js';
import { sample } from './fake-socket.js';

vi.mock('../../src/i18n/index.js', async (original) => ({
  ...(await original<typeof import('../../src/i18n/index.js')>()),
  browserLanguage: () => 'zh',
}));

interface Asked {
  path: string;
  body?: unknown;
}
type Answer = [status: number, body: object];

const KEY = '8f3kq2';
const sockets: string[] = [];

let page: BanhuiDevice;
let asked: Asked[];
let answers: Record<string, Answer[]>;

/** The last answer of a path stays. */
const answer = (path: string, ...given: Answer[]): void => {
  answers[path] = given;
};

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 6; turn++) {
    await vi.advanceTimersByTimeAsync(0);
    await page.updateComplete;
  }
};

const open = async (path: string): Promise<void> => {
  history.replaceState(null, '', path);
  page = document.createElement('banhui-device');
  document.body.append(page);
  await settle();
};

const all = (selector: string): HTMLElement[] => Array.from(page.querySelectorAll<HTMLElement>(selector));
const words = (): string => page.textContent.replace(/\s+/g, ' ');
const tap = async (text: string): Promise<void> => {
  const button = all('button, a').find((found) => found.textContent.trim() === text);
  if (button === undefined) throw new Error(`no button ${text} in: ${words()}`);
  button.click();
  await settle();
};
const dial = async (digits: string): Promise<void> => {
  for (const digit of digits) await tap(digit);
};
const type = async (text: string): Promise<void> => {
  const field = page.querySelector('input');
  if (field === null) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};
const bodies = (path: string): unknown[] => asked.filter((request) => request.path === path).map(({ body }) => body);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  forgetToken('device', KEY);
  asked = [];
  answers = {};
  sockets.length = 0;
  vi.stubGlobal('fetch', (path: string, init?: { body?: string }) => {
    asked.push(init?.body === undefined ? { path } : { path, body: JSON.parse(init.body) as unknown });
    const waiting = answers[path] ?? [];
    const next = waiting.length > 1 ? waiting.shift() : waiting[0];
    if (next === undefined) return Promise.reject(new TypeError('network'));
    const [status, body] = next;
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
  vi.stubGlobal(
    'WebSocket',
    class {
      constructor(address: string) {
        sockets.push(address);
      }
      close(): void {
        return;
      }
    },
  );
});

afterEach(() => {
  page.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the front door', () => {
  it('leads to the meeting of the class PIN', async () => {
    answer('/join/pin', [200, sample('join-info')]);
    answer(`/s/${KEY}/info`, [200, sample('join-info')]);
    await open('/');
    await dial('482916');
    expect(bodies('/join/pin')).toEqual([sample('join-pin')]);
    expect(location.pathname).toBe(`/s/${KEY}`);
    expect(words()).toContain('给自己起个名字');
  });

  it('takes a PIN from a keyboard, full-width digits too', async () => {
    answer('/join/pin', [404, sample('join-problem-unknown')]);
    await open('/');
    await type('４８２ 916x');
    expect(bodies('/join/pin')).toEqual([{ pin: '482916' }]);
    expect(words()).toContain('没有找到这个课堂码');
  });

  it('says that nothing is lost where there were too many tries or no network', async () => {
    answer('/join/pin', [429, sample('join-problem-tries')]);
    await open('/');
    await dial('111111');
    expect(words()).toContain('请等一分钟再试。什么都没有丢。');
    answer('/join/pin');
    await tap('进入班会');
    expect(words()).toContain('网络不通');
  });

  it('shows the teacher the big screen and the desk', async () => {
    await open('/');
    expect(all('a').map((link) => [link.textContent.trim(), link.getAttribute('href')])).toEqual([
      ['大屏上课', '/stage'],
      ['老师备课台', '/app'],
    ]);
  });
});

describe('the door of a meeting', () => {
  it('is passed at once with the token of an earlier visit', async () => {
    keepToken('device', KEY, 'earlier');
    await open(`/s/${KEY}`);
    expect(asked).toEqual([]);
    expect(sockets).toEqual([`ws://${location.host}/s/${KEY}/socket`]);
  });

  it('knows who was here, and lets somebody else in', async () => {
    answer(`/s/${KEY}/info`, [200, sample('join-info-continue')]);
    answer(`/s/${KEY}/join`, [200, sample('join-reply-token')]);
    await open(`/s/${KEY}`);
    await tap('换一个人');
    expect(words()).toContain('给自己起个名字');
    page.remove();
    await open(`/s/${KEY}`);
    await tap('继续：林*夏');
    expect(bodies(`/s/${KEY}/join`)).toEqual([sample('join-way-continue')]);
    expect(keptToken('device', KEY)).toBe('q3Jx0v9mT2yWcR7uLk5eZg');
    expect(sockets).toHaveLength(1);
  });

  it('offers a friendly name and says which rule a name breaks', async () => {
    answer(`/s/${KEY}/info`, [200, sample('join-info')]);
    answer(`/s/${KEY}/join`, [400, sample('join-problem-name-taboo')], [200, sample('join-reply-token')]);
    await open(`/s/${KEY}`);
    expect(page.querySelector('input')?.value).toMatch(/^[一-龥]{3,8}$/);
    await type(' 晴天的小鹿 ');
    await tap('就用这个名字');
    expect(words()).toContain('这个名字不合适。请换一个。');
    await tap('就用这个名字');
    expect(bodies(`/s/${KEY}/join`)[1]).toEqual(sample('join-way-nickname'));
    expect(sockets).toHaveLength(1);
  });

  it('takes the printed code in any case and width', async () => {
    answer(`/s/${KEY}/info`, [200, sample('join-info')]);
    answer(`/s/${KEY}/join`, [404, { error: 'join.error.unknown' }], [200, sample('join-reply-token')]);
    await open(`/s/${KEY}`);
    await tap('用参加码进入');
    await type('k7m ３qx');
    await tap('进入班会');
    expect(words()).toContain('没有找到这个参加码');
    expect(bodies(`/s/${KEY}/join`)).toEqual([sample('join-way-code')]);
  });

  it.each([
    ['locked', '老师先关上了门'],
    ['devices', '和大家一起看大屏'],
    ['ended', '这节班会已经结束'],
  ])('says why it is shut: %s', async (closed, told) => {
    answer(`/s/${KEY}/info`, [200, { ...sample('join-info-locked'), closed }]);
    await open(`/s/${KEY}`);
    expect(words()).toContain(told);
    expect(words().includes('关上了门')).toBe(closed === 'locked');
    expect(words().includes('已经结束')).toBe(closed === 'ended');
  });

  it.each([
    ['devices', '现在不用学生端'],
    ['closed', '这节班会已经结束'],
  ])('says what has changed while a name was typed: %s', async (error, told) => {
    answer(`/s/${KEY}/info`, [200, sample('join-info')]);
    answer(`/s/${KEY}/join`, [423, { error: `join.error.${error}` }]);
    await open(`/s/${KEY}`);
    await tap('就用这个名字');
    expect(words()).toContain(told);
  });

  it('stays shut while it is locked and opens by itself', async () => {
    answer(`/s/${KEY}/info`, [200, sample('join-info-locked')], [200, sample('join-info')]);
    await open(`/s/${KEY}`);
    expect(words()).toContain('现在进不去');
    await vi.advanceTimersByTimeAsync(5000);
    await settle();
    expect(words()).toContain('给自己起个名字');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(2);
  });

  it('that is not there leads to the class PIN', async () => {
    answer(`/s/${KEY}/info`, [404, sample('join-problem-unknown')]);
    await open(`/s/${KEY}`);
    expect(words()).toContain('没有找到这节班会');
    expect(all('a.button').map((link) => link.getAttribute('href'))).toEqual(['/']);
  });

  it('sends those with a class number to the class address', async () => {
    const info = sample('join-info');
    answer(`/s/${KEY}/info`, [200, { ...info, ways: ['number'] }]);
    await open(`/s/${KEY}`);
    expect(words()).toContain('请从班级网址进入');
  });
});

describe('the class address', () => {
  const live = (): void => {
    answer('/join/class/k3b', [200, sample('join-class-live')]);
  };

  it('waits for the meeting and asks every five seconds', async () => {
    answer(
      '/join/class/k3b',
      [200, sample('join-class-waiting')],
      [200, sample('join-class-waiting')],
      [200, sample('join-class-live')],
    );
    await open('/c/k3b');
    expect(words()).toContain('班会还没有开始');
    await vi.advanceTimersByTimeAsync(5000);
    await settle();
    expect(words()).toContain('班会还没有开始');
    await vi.advanceTimersByTimeAsync(5000);
    await settle();
    expect(words()).toContain('输入你的学号');
    expect(bodies('/join/class/k3b')).toEqual([{}, {}, {}]);
  });

  it('goes on asking while the network is away', async () => {
    await open('/c/k3b');
    live();
    await vi.advanceTimersByTimeAsync(5000);
    await settle();
    expect(words()).toContain('输入你的学号');
  });

  it('asks less often where the whole school is asking', async () => {
    answer('/join/class/k3b', [429, sample('join-problem-tries')], [200, sample('join-class-live')]);
    await open('/c/k3b');
    expect(words()).toContain('这一页会自己再试');
    await vi.advanceTimersByTimeAsync(19_000);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    await settle();
    expect(words()).toContain('输入你的学号');
  });

  it('asks for the number, then for the masked name, then joins', async () => {
    live();
    answer(`/s/${KEY}/who`, [200, sample('join-who-masked')]);
    answer(`/s/${KEY}/join`, [200, sample('join-reply-token')]);
    await open('/c/k3b');
    await dial('17');
    await tap('下一步');
    expect(bodies(`/s/${KEY}/who`)).toEqual([sample('join-who')]);
    await tap('我是 林*夏');
    expect(bodies(`/s/${KEY}/join`)).toEqual([sample('join-way-number')]);
    expect(location.pathname).toBe(`/s/${KEY}`);
    expect(sockets).toHaveLength(1);
  });

  it('takes back the name when the number is changed', async () => {
    live();
    answer(`/s/${KEY}/who`, [200, sample('join-who-masked')]);
    await open('/c/k3b');
    await dial('17');
    await tap('下一步');
    await dial('2');
    expect(words()).not.toContain('林*夏');
    expect(words()).toContain('下一步');
  });

  it('lets the teacher tap for a number that is unknown or taken', async () => {
    live();
    answer(`/s/${KEY}/who`, [200, sample('join-who-none')]);
    answer(
      `/s/${KEY}/join`,
      [202, sample('join-reply-request')],
      [202, sample('join-reply-request')],
      [200, sample('join-reply-token')],
    );
    await open('/c/k3b');
    await dial('17');
    await tap('下一步');
    expect(words()).toContain('这个学号要请老师点一下');
    await tap('请老师点一下');
    expect(words()).toContain('这一页不用动');
    await vi.advanceTimersByTimeAsync(2000);
    await settle();
    expect(sockets).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    await settle();
    expect(bodies(`/s/${KEY}/join`)).toEqual([
      sample('join-way-number'),
      sample('join-way-request'),
      sample('join-way-request'),
    ]);
    expect(sockets).toHaveLength(1);
  });

  it('says when the teacher did not tap, and stops asking', async () => {
    live();
    answer(`/s/${KEY}/who`, [200, sample('join-who-none')]);
    answer(`/s/${KEY}/join`, [202, sample('join-reply-request')], [403, { error: 'join.error.refused' }]);
    await open('/c/k3b');
    await dial('9');
    await tap('下一步');
    await tap('请老师点一下');
    await vi.advanceTimersByTimeAsync(2000);
    await settle();
    expect(words()).toContain('老师这次没有点同意');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(bodies(`/s/${KEY}/join`)).toHaveLength(2);
  });

  it('renews a ticket that has run out without a word', async () => {
    answer('/join/class/k3b', [200, sample('join-class-live')], [200, { ...sample('join-class-live'), ticket: 'new' }]);
    answer(`/s/${KEY}/who`, [403, { error: 'join.error.ticket' }], [200, sample('join-who-masked')]);
    await open('/c/k3b');
    await dial('17');
    await tap('下一步');
    expect(bodies(`/s/${KEY}/who`)[1]).toEqual({ ticket: 'new', number: 17 });
    expect(words()).toContain('我是 林*夏');
  });

  it('says to wait a minute after too many numbers', async () => {
    live();
    answer(`/s/${KEY}/who`, [429, sample('join-problem-tries')]);
    await open('/c/k3b');
    await dial('17');
    await tap('下一步');
    expect(words()).toContain('请等一分钟再试');
    expect(page.querySelector('input')?.value).toBe('17');
  });
});

describe('the language switch', () => {
  it('turns the whole page and is remembered', async () => {
    await open('/');
    await tap('EN');
    expect(words()).toContain('Enter the class PIN');
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('banhui.language')).toBe('en');
    await tap('中');
    expect(words()).toContain('输入课堂码');
  });
});
