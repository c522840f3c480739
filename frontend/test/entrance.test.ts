import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enter, sessionKey, socketAddress } from '../src/entrance.js';
import { forgetToken, keepToken, keptToken } from '../src/kept.js';

const reply = (status: number, body: object): void => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status }))),
  );
};

describe('the way into a session', () => {
  beforeEach(() => history.replaceState(null, '', '/s/abc/stage'));
  afterEach(() => {
    vi.unstubAllGlobals();
    forgetToken('stage', 'abc');
  });

  it('knows the session by its address', () => {
    expect(sessionKey('/s/3fJ9kQ2mXw7T/stage')).toBe('3fJ9kQ2mXw7T');
    expect(sessionKey('/stage')).toBeUndefined();
    expect(socketAddress('abc', new URL('https://bh.example:8443/s/abc/stage') as unknown as Location)).toBe(
      'wss://bh.example:8443/s/abc/socket',
    );
  });

  it('exchanges the ticket once, keeps the token and takes the ticket out of the address', async () => {
    history.replaceState(null, '', '/s/abc/stage#t=one-time');
    reply(200, { token: 'lasting', role: 'stage' });
    expect(await enter('stage', 'abc')).toBe('lasting');
    expect(location.hash).toBe('');
    expect(keptToken('stage', 'abc')).toBe('lasting');
    expect(fetch).toHaveBeenCalledWith('/s/abc/enter', expect.objectContaining({ body: '{"ticket":"one-time"}' }));
  });

  it('sends the ticket again until the server has answered, and keeps it in the address meanwhile', async () => {
    vi.useFakeTimers();
    history.replaceState(null, '', '/s/abc/stage#t=one-time');
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('network'))),
    );
    const entered = enter('stage', 'abc');
    await vi.advanceTimersByTimeAsync(2500);
    expect(fetch).toHaveBeenCalledTimes(3);
    expect(location.hash).toBe('#t=one-time');
    reply(200, { token: 'lasting', role: 'stage' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await entered).toBe('lasting');
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(location.hash).toBe('');
    vi.useRealTimers();
  });

  it('comes back with the kept token and asks nobody', async () => {
    keepToken('stage', 'abc', 'lasting');
    reply(500, {});
    expect(await enter('stage', 'abc')).toBe('lasting');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('falls back to the kept token when a used ticket is refused', async () => {
    keepToken('stage', 'abc', 'lasting');
    history.replaceState(null, '', '/s/abc/stage#t=used');
    reply(404, { error: 'join.error.unknown' });
    expect(await enter('stage', 'abc')).toBe('lasting');
    expect(location.hash).toBe('');
  });

  it('lives from memory where storage is forbidden', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    keepToken('host', 'abc', 'in memory');
    expect(keptToken('host', 'abc')).toBe('in memory');
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    forgetToken('host', 'abc');
    expect(keptToken('host', 'abc')).toBeUndefined();
  });
});
