import { forget, keep, kept } from '../kept.js';
import { answerValue } from '../parse-pupil.js';
import type { AnswerFrame } from '../protocol.js';
import { list, number, object, oneOf, text } from '../shape.js';
import type { Drawer } from './answer-box.js';

interface Kept {
  token: string;
  frames: AnswerFrame[];
}

const read = object<Kept>({
  token: text,
  frames: list(
    object<AnswerFrame>({ type: oneOf('answer'), run: number, seq: number, answerId: text, value: answerValue }),
  ),
});

/** Unsent answers of one seat in the phone's storage; those of another seat on the same phone are never sent. */
export const answerDrawer = (key: string, token: string): Drawer => {
  const name = `banhui.answers.${key}`;
  return {
    load() {
      try {
        const found = read(JSON.parse(kept(name) ?? ''), name);
        return found.token === token ? found.frames : [];
      } catch {
        return [];
      }
    },
    keep(frames) {
      if (frames.length === 0) forget(name);
      else keep(name, JSON.stringify({ token, frames }));
    },
  };
};
