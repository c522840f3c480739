import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFrame } from '../src/parse.js';
import type { ServerFrame } from '../src/protocol.js';

const FOLDER = resolve(import.meta.dirname, '../../src/test/resources/protocol');

/** Names of the golden samples, without .json, that begin with `start`. */
export const sampleNames = (start = ''): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && name.startsWith(start))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

export const sampleText = (name: string): string => readFileSync(join(FOLDER, `${name}.json`), 'utf8');

/** The sample as the server sends it: on one line. */
export const sampleLine = (name: string): string => JSON.stringify(JSON.parse(sampleText(name)));

type OfType<T extends ServerFrame['type']> = Extract<ServerFrame, { type: T }>;

/** The golden sample `name` as a frame of the given type, for instance sample('stage', 'stage-choice-open'). */
export const sample = <T extends ServerFrame['type']>(type: T, name: string): OfType<T> => {
  const frame = parseFrame(sampleText(name));
  if (frame.type !== type) throw new Error(`${name} is a ${frame.type} frame`);
  return frame as OfType<T>;
};
