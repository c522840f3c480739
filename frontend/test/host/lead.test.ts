import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/host/host-page.js';
import '../../src/host/insert.js';
import '../../src/host/phones.js';
import '../../src/host/remote.js';
import '../../src/host/student.js';
import type { StudentScene } from '../../src/host/student.js';
import type { StudentFrame } from '../../src/protocol.js';
import { sample } from '../samples.js';
import { button, classroom, draw, sceneOf, settled, textOf } from './classroom.js';

const studentScene = (name: string): { scene: StudentScene; room: ReturnType<typeof classroom> } => {
  const room = classroom('host-choice-open');
  const frame: StudentFrame = sample('student', name);
  room.show(frame as never);
  return { room, scene: { frame, language: 'zh', lectern: room.lectern } };
};

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of a pupil who leads', () => {
  it('has next, back and time, and nothing else', async () => {
    const { room, scene } = studentScene('student-choice-open');
    const page = await draw('host-student', { scene });
    expect(Array.from(page.querySelectorAll('button'), textOf)).toEqual([
      'English',
      '字大些',
      '加 30 秒',
      '上一步',
      '停止作答',
    ]);
    button(page, '加 30 秒').click();
    button(page, '停止作答').click();
    const seen = { run: 4, phase: 'open' };
    expect(room.wire.commands).toEqual([
      { do: 'addTime', seen, seconds: 30 },
      { do: 'next', seen },
    ]);
  });

  it('says that the notes of a question come later, and shows those of others as text', async () => {
    const asks = await draw('host-student', studentScene('student-choice-open'));
    expect(textOf(asks.querySelector('.say'))).toContain('和答案一起出现');
    const talks = await draw('host-student', studentScene('student-talk-shown'));
    expect(talks.querySelector('.notes-text p')?.textContent).toContain('什么是诈骗');
    expect(textOf(talks.querySelector('.then'))).toBe('下一步：请两位同学读对话。');
  });

  it('leaves the end to the teacher', async () => {
    const page = await draw('host-student', studentScene('student-last-step'));
    expect(button(page, '最后一步了，请老师来下课').disabled).toBe(true);
    const over = await draw('host-student', studentScene('student-ended'));
    expect(over.querySelectorAll('button')).toHaveLength(0);
  });
});

describe('a paired remote', () => {
  it('shows what a remote may, without names, doors or plan', async () => {
    const room = classroom('host-choice-open');
    const page = await draw('host-remote', { scene: { ...sceneOf(room, 'people-requests'), remote: true } });
    expect(page.querySelector('.alarm')).toBeNull();
    button(page, '更多').click();
    await settled(page);
    expect(Array.from(page.querySelectorAll('.more button'), textOf)).toEqual(['公布答案', '黑屏', 'English']);
    expect(page.querySelector('.doors')).toBeNull();
  });

  it('shows the notes in large type', async () => {
    localStorage.removeItem('banhui.notes');
    const page = await draw('host-remote', { scene: sceneOf(classroom('host-choice-open')) });
    button(page, '字大些').click();
    await settled(page);
    expect(page.querySelector('.say')?.className).toContain('is-large');
    localStorage.removeItem('banhui.notes');
  });
});

describe('the window of the phones', () => {
  it('asks for a code and shows it with the network that the phone needs', async () => {
    const room = classroom('host-choice-open');
    const phones = await draw('host-phones', { scene: sceneOf(room) });
    button(phones, '请一位学生主持').click();
    expect(room.wire.sent).toEqual([{ type: 'pair', page: 'student' }]);
    Object.assign(phones, { scene: { ...sceneOf(room), pairing: sample('pairing', 'pairing-student') } });
    await settled(phones);
    expect(textOf(phones.querySelector('.pin'))).toBe('7031 5528');
    expect(textOf(phones.querySelector('.wifi'))).toContain('手机流量');
    expect(phones.querySelector('img')?.getAttribute('src')).toMatch(/^data:image/);
  });

  it('puts the code away when the phone is there, and sends it away at a second tap', async () => {
    const room = classroom('host-choice-open');
    const phones = await draw('host-phones', { scene: sceneOf(room) });
    button(phones, '请一位学生主持').click();
    const frame = sample('host', 'host-choice-hosting');
    Object.assign(phones, { scene: { ...sceneOf(room), frame, pairing: sample('pairing', 'pairing-student') } });
    await settled(phones);
    await settled(phones);
    expect(phones.querySelector('.pairing')).toBeNull();
    expect(textOf(phones)).toContain('周老师也在主持');
    expect(textOf(phones)).toContain('学生正在主持');
    phones.querySelectorAll('host-confirm')[1]?.dispatchEvent(new CustomEvent('confirmed'));
    expect(room.wire.commands).toEqual([{ do: 'unpair', page: 'student' }]);
  });
});

describe('a question on the spot', () => {
  it('is looked for in the library and comes next', async () => {
    const room = classroom('host-choice-open');
    const window = await draw('host-insert', {
      scene: { ...sceneOf(room), found: sample('found', 'found-two') },
    });
    expect(room.wire.sent).toEqual([{ type: 'find', text: '' }]);
    button(window, '防诈骗').click();
    expect(room.wire.sent[1]).toEqual({ type: 'find', theme: 'fraud', text: '' });
    button(window, '国家安全举报电话').click();
    await settled(window);
    button(window, '放到下一步').click();
    expect(room.wire.commands).toEqual([{ do: 'insert', question: 'sec-12339' }]);
  });

  it('is made of a few words: a choice with a right option, a poll without', async () => {
    const room = classroom('host-choice-open');
    const window = await draw('host-insert', { scene: sceneOf(room) });
    button(window, '现场出题').click();
    await settled(window);
    expect(button(window, '放到下一步').disabled).toBe(true);
    const type = (field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void => {
      if (field === null) throw new Error('no field');
      field.value = text;
      field.dispatchEvent(new Event('input'));
    };
    type(window.querySelector('textarea'), '谁来关窗？');
    const [first, second] = Array.from(window.querySelectorAll<HTMLInputElement>('.option-line input'));
    type(first ?? null, '一组');
    type(second ?? null, '二组');
    await settled(window);
    button(window, '放到下一步').click();
    button(window, 'B 是正确答案').click();
    await settled(window);
    button(window, '放到下一步').click();
    const ask = { do: 'ask', ask: '谁来关窗？', options: ['一组', '二组'] };
    expect(room.wire.commands).toEqual([ask, { ...ask, right: 1 }]);
  });
});

describe('the way in by a code', () => {
  beforeEach(() => {
    localStorage.setItem('banhui.language', 'zh');
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: true, media: query }));
  });

  it('takes the code out of the address before it asks, and keeps the token under the page', async () => {
    const addresses: string[] = [];
    vi.stubGlobal(
      'WebSocket',
      class {
        close(): void {
          return;
        }
      },
    );
    vi.stubGlobal(
      'fetch',
      vi.fn(() => {
        addresses.push(location.href);
        return Promise.resolve(new Response('{"key":"k9","token":"t-9","page":"student"}', { status: 200 }));
      }),
    );
    history.replaceState(null, '', '/remote#c=48291637');
    await draw('banhui-host', {});
    await vi.waitFor(() => expect(location.pathname).toBe('/s/k9/student'));
    expect(addresses[0]).not.toContain('48291637');
    expect(location.hash).toBe('');
    expect(localStorage.getItem('banhui.student.k9')).toBe('t-9');
    localStorage.removeItem('banhui.student.k9');
  });

  it('says what to do with a code that was used', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(new Response('{"error":"join.error.unknown"}', { status: 404 }))),
    );
    history.replaceState(null, '', '/remote#c=48291637');
    const page = await draw('banhui-host', {});
    await vi.waitFor(() => expect(textOf(page.querySelector('[role=status]'))).toContain('用过了或过期了'));
    expect(button(page, '连上').disabled).toBe(true);
  });
});
