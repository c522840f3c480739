import { html, type TemplateResult } from 'lit';
import { icon } from '../icons.js';
import { back, next, pause, play, plus } from '../teacher-icons.js';
import { nextLabel } from './next-label.js';
import type { Scene } from './scene.js';

const MORE_SECONDS = 30;

export const backKey = (scene: Scene): TemplateResult => {
  const { frame, words, lectern } = scene;
  return html`<button type="button" class="back" ?disabled=${!frame.controls.back} @click=${() => lectern.back()}>
    ${icon(back, 'i')}<span>${words.keys.back}</span>
  </button>`;
};

export const pauseKey = (scene: Scene): TemplateResult => {
  const { frame, words, lectern } = scene;
  if (frame.controls.resume) {
    return html`<button
      type="button"
      class="is-on"
      @click=${() => void lectern.move((seen) => ({ do: 'resume', seen }))}
    >
      ${icon(play, 'i')}<span>${words.keys.resume}</span>
    </button>`;
  }
  return html`<button
    type="button"
    ?disabled=${!frame.controls.pause}
    @click=${() => void lectern.move((seen) => ({ do: 'pause', seen }))}
  >
    ${icon(pause, 'i')}<span>${words.keys.pause}</span>
  </button>`;
};

export const timeKey = (scene: Scene): TemplateResult => {
  const { frame, words, lectern } = scene;
  return html`<button
    type="button"
    ?disabled=${!frame.controls.addTime}
    @click=${() => void lectern.move((seen) => ({ do: 'addTime', seen, seconds: MORE_SECONDS }))}
  >
    ${icon(plus, 'i')}<span>${words.keys.addTime}</span>
  </button>`;
};

export const nextKey = (scene: Scene): TemplateResult => {
  const { frame, words, lectern } = scene;
  const label = nextLabel(frame, words, lectern.ending);
  return html`<button
    type="button"
    class="next ${lectern.ending ? 'is-armed' : ''}"
    ?disabled=${frame.controls.next.does === 'none'}
    @click=${() => lectern.next()}
  >
    <span class="next-label"
      >${label.does}<small
        ><span>${label.follows}</span
        ><span class="wide-only">${label.follows === '' ? '' : ' · '}${words.keys.space}</span></small
      ></span
    >${icon(next, 'i')}
  </button>`;
};

/** The row under the picture: where things have fixed places. */
export const keys = (scene: Scene): TemplateResult =>
  html`<div class="keys">${backKey(scene)}${pauseKey(scene)}${timeKey(scene)}${nextKey(scene)}</div>`;
