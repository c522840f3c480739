import { say, type Word } from './words.js';

const pick = (words: Word): string => {
  const list = say(words).split(' ');
  return list[Math.floor(Math.random() * list.length)] ?? '';
};

/** A name to offer to somebody who has none in mind. */
export const friendlyName = (): string =>
  say('names.name', { mood: pick('names.moods'), animal: pick('names.animals') });
