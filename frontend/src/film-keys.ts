import { html, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import type { FilmFrame, FilmMove } from './protocol.js';
import { pause, play, quieter, rewind, sound } from './teacher-icons.js';

export interface FilmWords {
  name: string;
  play: string;
  pause: string;
  back: string;
  louder: string;
  quieter: string;
}

/** Play and pause, ten seconds back, louder and quieter: the same on host bar, panel and remote. */
export const filmKeys = (
  film: FilmFrame,
  words: FilmWords,
  move: (move: FilmMove) => void,
  iconClass: string,
): TemplateResult => {
  const key = (path: string, label: string, does: FilmMove, can = true): TemplateResult =>
    html`<button
      type="button"
      data-film=${does}
      aria-disabled=${can ? 'false' : 'true'}
      @click=${(event: MouseEvent) => {
        if (event.detail > 0 && event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
        if (can) move(does);
      }}
    >
      ${icon(path, iconClass)}<span>${label}</span>
    </button>`;
  return html`${key(rewind, words.back, 'back')}
  ${film.playing ? key(pause, words.pause, 'pause') : key(play, words.play, 'play')}
  ${key(quieter, words.quieter, 'quieter', film.volume > 0)} ${key(sound, words.louder, 'louder', film.volume < 10)}`;
};
