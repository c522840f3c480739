import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/device/device-room.js';
import type { DeviceRoom } from '../../src/device/device-room.js';
import { FakeSocket, sample } from './fake-socket.js';

vi.mock('../../src/i18n/index.js', async (original) => ({
  ...(await original<typeof import('../../src/i18n/index.js')>()),
  browserLanguage: () => 'zh',
}));

let room: DeviceRoom;
let socket: FakeSocket;
let seats = 0;

beforeEach(async () => {
  localStorage.clear();
  room = document.createElement('device-room');
  room.seat = { key: 'k', token: `gathering ${++seats}`, name: '' };
  room.socket = () => (socket = new FakeSocket());
  document.body.append(room);
  socket.opens();
  await room.updateComplete;
});

afterEach(() => {
  room.remove();
  vi.useRealTimers();
});

const settle = async (): Promise<void> => {
  await room.updateComplete;
  await Promise.resolve();
  await room.updateComplete;
};
const show = async (device: string, mine = device): Promise<void> => {
  socket.says(sample(`device-${device}`), sample(`mine-${mine}`));
  await settle();
};
const words = (selector: string): string => room.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const type = async (text: string, at = 0): Promise<void> => {
  const field = room.querySelectorAll<HTMLInputElement>('.field')[at];
  if (field === undefined) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};
const save = async (): Promise<void> => {
  room.querySelector<HTMLButtonElement>('.bottom .button')?.click();
  await settle();
};
const acked = async (status: string, reason?: string): Promise<void> => {
  const answer = socket.answers[socket.answers.length - 1];
  const { run, answerId } = answer ?? {};
  socket.says({ type: 'ack', run, answerId, status, at: 1, ...(reason === undefined ? {} : { reason }) });
  await settle();
};
const given = (): unknown[] => socket.answers.map((answer) => answer.value);
const fields = (): string[] => Array.from(room.querySelectorAll<HTMLInputElement>('.field'), ({ value }) => value);

describe('words for the cloud', () => {
  it('are written into as many fields as allowed, and sent together', async () => {
    await show('cloud-open');
    expect(fields()).toEqual(['', '']);
    await type('  先核实 ', 1);
    expect(words('.bottom .button')).toBe('发送');
    await save();
    expect(given()).toEqual([{ texts: ['先核实'] }]);
    await acked('saved');
    expect(words('.status')).toContain('已保存 ✓');
  });

  it('may be changed while it is open, and not afterwards', async () => {
    await show('cloud-open', 'cloud-open-saved');
    expect(fields()).toEqual(['先核实', '问家长']);
    expect(room.querySelector('.bottom .button')).toBeNull();
    await type('', 0);
    await save();
    expect(given()).toEqual([{ texts: ['问家长'] }]);
    await show('cloud-closed');
    expect(room.querySelector<HTMLInputElement>('.field')?.disabled).toBe(true);
    expect(words('.status')).not.toContain('公布答案');
  });

  it('that a class should not see stay in their field, with a friendly word', async () => {
    await show('cloud-open');
    await type('坏词');
    await save();
    await acked('rejected', 'words');
    expect(words('.error')).toBe('换个说法吧');
    expect(fields()[0]).toBe('坏词');
    await type('好词');
    await save();
    expect(room.querySelector('.error')).toBeNull();
    expect(given()).toEqual([{ texts: ['坏词'] }, { texts: ['好词'] }]);
  });
});

describe('the buzzer', () => {
  const press = async (): Promise<void> => {
    room.querySelector<HTMLButtonElement>('.buzz')?.click();
    await settle();
  };

  it('pressed before the start sends nothing and is locked for two seconds', async () => {
    vi.useFakeTimers();
    await show('buzz-reading');
    expect(words('.buzz')).toBe('等老师开始');
    await press();
    expect(words('.buzz')).toBe('按早了，等 2 秒');
    vi.advanceTimersByTime(1000);
    await show('buzz-open');
    await press();
    expect(given()).toEqual([]);
    vi.advanceTimersByTime(1000);
    await settle();
    expect(words('.buzz')).toBe('抢');
    await press();
    expect(given()).toEqual([{ pressed: true }]);
  });

  it('counts one press, at the touch of the finger', async () => {
    await show('buzz-open');
    const button = room.querySelector('.buzz');
    button?.dispatchEvent(new Event('touchstart', { bubbles: true }));
    await settle();
    await press();
    expect(given()).toEqual([{ pressed: true }]);
    await acked('saved');
    expect(words('.buzz')).toBe('已抢 ✓');
    expect(words('.status')).toContain('已抢 ✓');
  });

  it('that the server finds early is locked too, and may be pressed again', async () => {
    vi.useFakeTimers();
    await show('buzz-open');
    await press();
    await acked('rejected', 'early');
    expect(words('.buzz')).toBe('按早了，等 2 秒');
    await press();
    expect(given()).toHaveLength(1);
    vi.advanceTimersByTime(2000);
    await settle();
    await press();
    expect(given()).toHaveLength(2);
  });

  it('keeps a press that was saved before', async () => {
    await show('buzz-open', 'buzz-open-saved');
    await press();
    expect(words('.buzz')).toBe('已抢 ✓');
    expect(given()).toEqual([]);
  });
});

describe('a pledge', () => {
  it('is signed by a typed name', async () => {
    await show('pledge-open');
    expect(words('h1')).toBe('防诈骗承诺书');
    expect(words('.pledge')).toContain('不把验证码告诉别人');
    await type(' 林知夏 ');
    expect(words('.bottom .button')).toBe('签名');
    await save();
    expect(given()).toEqual([{ signed: '林知夏', ink: '' }]);
  });

  it('is signed by a drawing, which can be wiped', async () => {
    await show('pledge-open');
    room.querySelector('ink-pad')?.drawn('1,2 3,4');
    await settle();
    room.querySelector<HTMLButtonElement>('main .button')?.click();
    await settle();
    expect(room.querySelector('.bottom .button')).toBeNull();
    room.querySelector('ink-pad')?.drawn('5,6 7,8');
    await settle();
    await save();
    expect(given()).toEqual([{ signed: '', ink: '5,6 7,8' }]);
  });

  it('shows the name it was signed with', async () => {
    await show('pledge-open', 'pledge-open-saved');
    expect(fields()).toEqual(['林知夏']);
    expect(words('.status')).toContain('已保存 ✓');
  });
});

describe('a reflection', () => {
  it('is written with its length in sight, and handed in', async () => {
    await show('reflection-open');
    await type('要钱的消息先停一停。');
    expect(words('.is-count')).toBe('10 / 500');
    expect(room.querySelector('textarea')?.maxLength).toBe(500);
    expect(words('.bottom .button')).toBe('提交');
    await save();
    expect(given()).toEqual([{ text: '要钱的消息先停一停。' }]);
  });

  it('is not lost when it comes too late', async () => {
    await show('reflection-open');
    await type('要钱的消息先停一停。');
    await save();
    await acked('late');
    expect(room.querySelector('textarea')?.value).toBe('要钱的消息先停一停。');
  });
});

describe('the text mirror', () => {
  const mirrored = async (kind: string, gathered: string, phase = 'open'): Promise<string> => {
    const stage = sample(`stage-${kind}-${phase}`) as { run: object; rev: number };
    socket.says({ type: 'mirror', rev: stage.rev, now: 1, at: 'step', blank: false, run: stage.run });
    socket.says(sample(gathered));
    await settle();
    return words('.mirror');
  };

  it('tells what has come in, and no names', async () => {
    await show('cloud-open');
    room.querySelector<HTMLButtonElement>('header button')?.click();
    await settle();
    expect(await mirrored('cloud', 'gathered-words')).toContain('先核实：9 人');
    const buzz = await mirrored('buzz', 'gathered-presses', 'closed');
    expect(buzz).toContain('3 人抢答。');
    expect(buzz).not.toMatch(/林知夏|公布答案/);
    const pledge = await mirrored('pledge', 'gathered-signatures');
    expect(pledge).toContain('2 人签名。');
    expect(pledge).not.toContain('林知夏');
    expect(await mirrored('reflection', 'gathered-sayings')).toContain('要钱的消息先停一停，问过家长再说。');
  });

  it('tells nothing of another step', async () => {
    await show('cloud-open');
    room.querySelector<HTMLButtonElement>('header button')?.click();
    await settle();
    expect(await mirrored('cloud', 'gathered-sayings')).not.toContain('要钱的消息');
  });
});
