import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptToken } from '../../src/kept.js';
import { StageOpening } from '../../src/stage/opening.js';

describe('the opening code', () => {
  let form: StageOpening;
  let asked: unknown[];
  let replies: { status: number; body: object }[];
  let replaced: string[];

  const settle = async (): Promise<void> => {
    await vi.advanceTimersByTimeAsync(0);
    await form.updateComplete;
  };
  const type = async (digits: string): Promise<void> => {
    for (const digit of digits) document.dispatchEvent(new KeyboardEvent('keydown', { key: digit }));
    await settle();
  };
  const dots = (): number => form.querySelectorAll('.code-dots .is-set').length;

  beforeEach(async () => {
    vi.useFakeTimers();
    asked = [];
    replies = [];
    replaced = [];
    vi.stubGlobal('location', { replace: (address: string) => replaced.push(address) });
    vi.stubGlobal('fetch', (path: string, request: { body: string }) => {
      asked.push([path, JSON.parse(request.body)]);
      const reply = replies.shift();
      return reply === undefined
        ? Promise.reject(new Error('offline'))
        : Promise.resolve(new Response(JSON.stringify(reply.body), { status: reply.status }));
    });
    localStorage.setItem('banhui.language', 'zh');
    form = new StageOpening();
    document.body.append(form);
    await settle();
  });
  afterEach(() => {
    form.remove();
    vi.unstubAllGlobals();
    vi.useRealTimers();
    localStorage.clear();
  });

  it('shows dots instead of digits, for keys and for the pad', async () => {
    await type('1234');
    form.querySelector<HTMLElement>('.code-pad button:nth-child(9)')?.click();
    await settle();
    expect(dots()).toBe(5);
    expect(form.querySelector('.opening-text')?.textContent).not.toMatch(/[1-7]{2}/);
    form.querySelector<HTMLElement>('.code-pad button:last-child')?.click();
    await settle();
    expect(dots()).toBe(4);
    expect(asked).toEqual([]);
  });

  it('opens with the eighth digit, keeps the token and goes to the stage', async () => {
    replies.push({ status: 200, body: { key: 'abc', token: 'secret' } });
    await type('12345678');
    expect(asked).toEqual([['/board', { code: '12345678' }]]);
    expect(replaced).toEqual(['/s/abc/stage']);
    expect(keptToken('stage', 'abc')).toBe('secret');
  });

  it('waits for the tap of the host and asks every two seconds', async () => {
    replies.push({ status: 202, body: { request: 'r1' } }, { status: 202, body: { request: 'r1' } });
    replies.push({ status: 200, body: { key: 'abc', token: 'secret' } });
    await type('12345678');
    expect(form.querySelector('.opening-wait')?.textContent).toContain('等老师');
    await vi.advanceTimersByTimeAsync(1999);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2001);
    expect(asked.slice(1)).toEqual([
      ['/board', { request: 'r1' }],
      ['/board', { request: 'r1' }],
    ]);
    expect(replaced).toEqual(['/s/abc/stage']);
  });

  it('goes on waiting when the network fails for a moment', async () => {
    replies.push({ status: 202, body: { request: 'r1' } });
    await type('12345678');
    await vi.advanceTimersByTimeAsync(2000);
    replies.push({ status: 200, body: { key: 'abc', token: 'secret' } });
    await vi.advanceTimersByTimeAsync(2000);
    expect(replaced).toEqual(['/s/abc/stage']);
  });

  it.each([
    [404, '没有找到这个开课码'],
    [429, '请过十分钟再试'],
    [403, '没有同意'],
    [500, '没有打开成功'],
  ])('empties the dots after an error %i and says what to do', async (status, text) => {
    replies.push({ status, body: { error: 'join.error.any' } });
    await type('12345678');
    expect(dots()).toBe(0);
    expect(form.querySelector('.opening-note')?.textContent).toContain(text);
    await type('1');
    expect(form.querySelector('.opening-note')?.textContent).toBe('');
  });

  it('says that the server was not reached', async () => {
    await type('12345678');
    expect(form.querySelector('.opening-note')?.textContent).toContain('连不上服务器');
  });

  it('speaks English after a tap', async () => {
    form.querySelector<HTMLElement>('.opening-head button')?.click();
    await settle();
    expect(form.querySelector('h1')?.textContent).toBe('Big screen');
  });
});
