import type { Problem } from './protocol.js';

/** `status` 0: the server was not reached. `body` is there for 2xx, `error` (a message key) otherwise. */
export interface Reply<T> {
  status: number;
  body?: T;
  error?: string;
}

const read = async <T>(request: Promise<Response>): Promise<Reply<T>> => {
  try {
    const response = await request;
    const body: unknown = await response.json();
    return response.ok
      ? { status: response.status, body: body as T }
      : { status: response.status, error: (body as Problem).error };
  } catch {
    return { status: 0 };
  }
};

export const post = async <T>(path: string, body: object): Promise<Reply<T>> =>
  read<T>(
    fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    }),
  );

export const get = async <T>(path: string): Promise<Reply<T>> => read<T>(fetch(path, { credentials: 'same-origin' }));
