import type { HostWords } from '../i18n/host.js';
import type { HostFrame } from '../protocol.js';
import { gathers, isPoll } from './scene.js';

/** The big button: what it does, and in small what comes after that. */
export interface NextLabel {
  does: string;
  follows: string;
}

/** The step after the one shown, from 1, with its planned minutes. */
const followingStep = (frame: HostFrame, title: string, words: HostWords): string => {
  const { steps, step } = frame.progress;
  const next = steps[step + 1];
  return next === undefined ? title : words.keys.follows.step(step + 2, title, next.minutes);
};

export const nextLabel = (frame: HostFrame, words: HostWords, ending: boolean): NextLabel => {
  const { keys } = words;
  const { does, title, allAnswered } = frame.controls.next;
  const after = title === undefined ? '' : keys.follows.title(title);
  const poll = isPoll(frame.run);
  const closing = poll ? keys.follows.closePoll : keys.follows.close;
  const gathering = gathers(frame.run);
  switch (does) {
    case 'start':
      return { does: keys.start, follows: title === undefined ? '' : followingStep(frame, title, words) };
    case 'open':
      return gathering === undefined
        ? { does: keys.open, follows: keys.follows.open }
        : { does: keys.gathers[gathering.kind].open, follows: keys.follows.openGathering };
    case 'close':
      return {
        does: gathering === undefined ? keys.close : keys.gathers[gathering.kind].close,
        follows:
          allAnswered === true
            ? keys.follows.allAnswered
            : gathering !== undefined
              ? keys.follows.closeGathering
              : after || closing,
      };
    case 'reveal':
      return {
        does: poll ? keys.revealPoll : keys.reveal,
        follows: allAnswered === true ? keys.follows.allAnswered : after,
      };
    case 'prompt':
      return { does: keys.prompt, follows: '' };
    case 'step':
      return { does: keys.step, follows: title === undefined ? '' : followingStep(frame, title, words) };
    case 'return':
      return { does: keys.return, follows: after };
    case 'end':
      return ending
        ? { does: keys.endArmed, follows: keys.follows.endArmed }
        : { does: keys.end, follows: keys.follows.end };
    case 'none':
      return { does: keys.none, follows: frame.at === 'ended' ? keys.follows.none : '' };
  }
};
