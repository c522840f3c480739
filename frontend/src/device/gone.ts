import { html, type TemplateResult } from 'lit';
import { close, device, hand } from '../icons.js';
import type { GoneFrame } from '../protocol.js';
import { calm } from './calm.js';
import { say } from './words.js';

export interface GoneParts {
  /** A closed meeting says thanks instead. */
  reason: Exclude<GoneFrame['reason'], 'closed'>;
  takeBack(): void;
  joinAgain(): void;
  reload(): void;
}

const button = (word: string, act: () => void): TemplateResult =>
  html`<button type="button" class="button" @click=${act}>${word}</button>`;

export const home = (): TemplateResult => html`<a class="button is-quiet" href="/">${say('gone.home')}</a>`;

/** The server said goodbye: what happened, that nothing is lost, what to do. */
export const gone = ({ reason, takeBack, joinAgain, reload }: GoneParts): TemplateResult => {
  const [title, text] = [say(`gone.${reason}.title`), say(`gone.${reason}.text`)];
  switch (reason) {
    case 'replaced':
      return calm({ title, text, sign: device, below: button(say('gone.replaced.go'), takeBack) });
    case 'token':
      return calm({ title, text, sign: device, below: button(say('gone.token.go'), joinAgain) });
    case 'protocol':
      return calm({ title, text, sign: device, below: button(say('gone.protocol.go'), reload) });
    case 'removed':
      return calm({ title, text, sign: hand, below: home() });
    case 'expired':
      return calm({ title, text, sign: close, below: home() });
  }
};
