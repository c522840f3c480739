import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Socket } from '../../src/connection.js';
import '../../src/host/host-page.js';
import { hostWords } from '../../src/i18n/host.js';
import type { ClientFrame, CommandFrame } from '../../src/protocol.js';
import { sample, sampleLine } from '../samples.js';
import { button, settled, textOf } from './classroom.js';

/** The other end of the page's one socket. */
class Server implements Socket {
  static all: Server[] = [];
  onopen: Socket['onopen'] = null;
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  readonly heard: ClientFrame[] = [];

  constructor(readonly address: string) {
    Server.all.push(this);
  }

  send(data: string): void {
    this.heard.push(JSON.parse(data) as ClientFrame);
  }

  close(): void {
    this.onclose = null;
  }

  says(...texts: string[]): void {
    for (const data of texts) this.onmessage?.(new MessageEvent('message', { data }));
  }

  get commands(): CommandFrame[] {
    return this.heard.filter((frame): frame is CommandFrame => frame.type === 'command');
  }
}

const server = (): Server => {
  const last = Server.all[Server.all.length - 1];
  if (last === undefined) throw new Error('no socket was opened');
  return last;
};

let page: HTMLElement;

const open = async (...samples: string[]): Promise<void> => {
  page = document.createElement('banhui-host');
  document.body.append(page);
  await vi.waitFor(() => {
    if (Server.all.length === 0 && page.querySelector('.farewell') === null) throw new Error('not yet');
  });
  if (Server.all.length === 0) return;
  server().onopen?.(new Event('open'));
  server().says(...samples.map(sampleLine));
  await settled(page);
};

const press = async (key: string, target: EventTarget = document.body): Promise<void> => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settled(page);
};

beforeEach(() => {
  Server.all = [];
  localStorage.setItem('banhui.host.k1', 'token-1');
  localStorage.setItem('banhui.language', 'zh');
  history.replaceState(null, '', '/s/k1/host');
  vi.stubGlobal('WebSocket', Server);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: false, media: query }));
});

afterEach(() => {
  page.remove();
  vi.unstubAllGlobals();
});

describe('coming in', () => {
  it('exchanges the ticket of the address for a token and takes it out of the address', async () => {
    const asked = vi.fn(() => Promise.resolve(new Response('{"token":"token-2","role":"host"}', { status: 200 })));
    vi.stubGlobal('fetch', asked);
    history.replaceState(null, '', '/s/k1/host#t=ticket-1');
    await open('host-choice-open');
    expect(asked).toHaveBeenCalledWith('/s/k1/enter', expect.objectContaining({ body: '{"ticket":"ticket-1"}' }));
    expect(location.hash).toBe('');
    expect(server().heard[0]).toEqual({ type: 'hello', role: 'host', token: 'token-2' });
  });

  it('says hello with the token of the last visit', async () => {
    await open('host-choice-open');
    expect(server().address).toMatch(/^ws:\/\/.+\/s\/k1\/socket$/);
    expect(server().heard[0]).toEqual({ type: 'hello', role: 'host', token: 'token-1' });
  });

  it('says where to come from without one', async () => {
    localStorage.removeItem('banhui.host.k1');
    history.replaceState(null, '', '/s/k2/host');
    await open();
    await settled(page);
    expect(textOf(page.querySelector('h1'))).toBe('请从备课台打开主持台');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/app');
  });
});

describe('the keys of the keyboard', () => {
  it('go on, go back and make the big screen dark', async () => {
    await open('host-choice-open', 'people-open');
    await press(' ');
    await press('ArrowLeft');
    await press('b');
    expect(server().commands.map((frame) => frame.command)).toEqual([
      { do: 'next', seen: { run: 4, phase: 'open' } },
      { do: 'back', seen: { run: 4, phase: 'open' } },
      { do: 'blank', on: true },
    ]);
    expect(new Set(server().commands.map((frame) => frame.id)).size).toBe(3);
  });

  it('take two quick presses of the space bar for one', async () => {
    await open('host-choice-open');
    await Promise.all([press(' '), press(' ')]);
    expect(server().commands).toHaveLength(1);
  });

  it('say what they do, and nothing else while that is read', async () => {
    await open('host-choice-open');
    await press('?');
    expect(textOf(page.querySelector('.sheet h2'))).toBe('按键');
    await press('ArrowRight');
    expect(server().commands).toEqual([]);
    await press('Escape');
    expect(page.querySelector('.sheet')).toBeNull();
  });

  it('are letters while somebody writes', async () => {
    await open('host-choice-open', 'people-open');
    page.querySelector<HTMLElement>('.tile')?.click();
    await settled(page);
    const field = page.querySelector('host-person input');
    if (field === null) throw new Error('no field');
    await press(' ', field);
    await press('b', field);
    expect(server().commands).toEqual([]);
  });
});

describe('the word of the server', () => {
  it('is a short toast when it refuses', async () => {
    await open('host-choice-open');
    button(page, '加 30 秒').click();
    server().says(JSON.stringify({ type: 'refused', id: server().commands[0]?.id, reason: 'not_now' }));
    await settled(page);
    await vi.waitFor(() => expect(textOf(page.querySelector('.toast.is-shown'))).toBe(hostWords.zh.refused.notNow));
  });

  it('is not told when somebody else was faster', async () => {
    await open('host-choice-open');
    button(page, '加 30 秒').click();
    server().says(JSON.stringify({ type: 'refused', id: server().commands[0]?.id, reason: 'stale' }));
    await settled(page);
    expect(page.querySelector('.toast.is-shown')).toBeNull();
  });

  it('changes what the next button sends', async () => {
    await open('host-choice-open');
    server().says(sampleLine('host-choice-revealed'));
    await settled(page);
    button(page, '下一步').click();
    expect(server().commands[0]?.command).toEqual({ do: 'next', seen: { run: 4, phase: 'revealed' } });
  });
});

describe('the line', () => {
  it('says its run, phase and deadline on its root', async () => {
    const { run } = sample('host', 'host-choice-open');
    await open('host-choice-open');
    expect(page.dataset).toMatchObject({ run: String(run?.id), phase: 'open', deadline: String(run?.deadline) });
  });

  it('says quietly that it is lost, and keeps the panel', async () => {
    await open('host-choice-open');
    expect(page.querySelector('.lost')).toBeNull();
    server().onclose?.(new CloseEvent('close'));
    await settled(page);
    expect(textOf(page.querySelector('.lost'))).toContain('正在重新连接');
    expect(page.querySelector('host-panel')).not.toBeNull();
  });

  it('ends with a page that says what happened', async () => {
    await open('host-choice-open');
    server().says(sampleLine('gone-replaced'));
    await settled(page);
    expect(textOf(page.querySelector('h1'))).toBe('已在另一个页面打开');
    expect(textOf(page.querySelector('.farewell button'))).toBe('重新打开');
  });

  it('forgets a token that is no longer valid', async () => {
    await open('host-choice-open');
    server().says(sampleLine('gone-expired'));
    await settled(page);
    expect(textOf(page.querySelector('h1'))).toBe('打开的时间太久了');
    expect(localStorage.getItem('banhui.host.k1')).toBeNull();
  });

  it('does not take away the summary of a meeting that has ended', async () => {
    await open('host-ended');
    server().says(sampleLine('gone-closed'));
    await settled(page);
    expect(textOf(page.querySelector('h1'))).toBe('这节班会结束了');
    expect(textOf(page.querySelector('.facts'))).toContain('讲了 12 步，共 13 步');
    expect(page.querySelector('a.next')?.getAttribute('href')).toBe('/app');
  });
});

describe('the language', () => {
  it('is switched and remembered', async () => {
    await open('host-choice-open');
    button(page, 'English').click();
    await settled(page);
    expect(textOf(page.querySelector('.keys .next'))).toBe('Stop answeringThen show the answer · space bar');
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('banhui.language')).toBe('en');
  });
});

describe('a small screen', () => {
  it('is a remote', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: true, media: query }));
    await open('host-choice-open');
    expect(page.querySelector('host-remote .pair .next')).not.toBeNull();
    expect(page.querySelector('host-panel')).toBeNull();
  });
});
