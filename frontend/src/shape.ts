/**
 * Readers of untrusted JSON. Each returns a clean copy, without fields the protocol does not know, or throws with the
 * place of the first fault.
 */
export type Reader<T> = (value: unknown, at: string) => T;

export class ShapeError extends Error {}

const fail = (at: string, wanted: string): never => {
  throw new ShapeError(`${at}: ${wanted}`);
};

export const text: Reader<string> = (value, at) => (typeof value === 'string' ? value : fail(at, 'text'));

export const number: Reader<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail(at, 'number');

export const flag: Reader<boolean> = (value, at) => (typeof value === 'boolean' ? value : fail(at, 'flag'));

export const optional =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (value, at) =>
    value === undefined ? undefined : read(value, at);

export const list =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value, at) =>
    Array.isArray(value) ? value.map((entry, index) => read(entry, `${at}[${index}]`)) : fail(at, 'list');

const fieldsOf = (value: unknown, at: string): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : fail(at, 'object');

export const table =
  <T>(read: Reader<T>): Reader<Record<string, T>> =>
  (value, at) => {
    const fields = fieldsOf(value, at);
    const copy: Record<string, T> = {};
    for (const name of Object.keys(fields)) copy[name] = read(fields[name], `${at}.${name}`);
    return copy;
  };

export const oneOf =
  <T extends string>(...words: T[]): Reader<T> =>
  (value, at) =>
    words.includes(value as T) ? (value as T) : fail(at, words.join(' | '));

/** Every field of T, optional ones too, has a reader: what is forgotten does not compile. */
export type Fields<T> = { [K in keyof Required<T>]: Reader<T[K]> };

export const object =
  <T extends object>(readers: Fields<T>): Reader<T> =>
  (value, at) => {
    const fields = fieldsOf(value, at);
    const copy: Partial<T> = {};
    for (const name of Object.keys(readers) as (keyof T & string)[]) {
      const read = readers[name](fields[name], `${at}.${name}`);
      if (read !== undefined) copy[name] = read;
    }
    return copy as T;
  };

/** Chooses the reader by the word in `field`. */
export const variant =
  <T>(field: string, readers: Record<string, Reader<T>>): Reader<T> =>
  (value, at) => {
    const word = text(fieldsOf(value, at)[field], `${at}.${field}`);
    const read = Object.prototype.hasOwnProperty.call(readers, word) ? readers[word] : undefined;
    return read === undefined ? fail(`${at}.${field}`, Object.keys(readers).join(' | ')) : read(value, at);
  };
