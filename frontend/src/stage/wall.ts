import { html, nothing, type TemplateResult } from 'lit';
import type { StageWords } from '../i18n/stage.js';
import { inkDrawing } from '../ink-drawing.js';
import { styles } from '../styles.js';
import { widthOf } from './cloud-layout.js';

export interface Signature {
  name: string;
  ink?: string;
}

const MOST_TILES = 60;

/** Letters that fit into a tile at the wall's own size of type, in ems. */
const ROOM: Record<'few' | 'some' | 'many', number> = { few: 5.2, some: 4.4, many: 4 };

const crowd = (count: number): keyof typeof ROOM => (count > 35 ? 'many' : count > 12 ? 'some' : 'few');

const tile = ({ name, ink }: Signature, room: number, words: StageWords): TemplateResult => {
  if (ink !== undefined) return html`<li>${inkDrawing(ink, name === '' ? words.pledge.drawn : name)}</li>`;
  const size = Math.max(0.55, Math.min(1, room / Math.max(1, widthOf(name))));
  return html`<li><span style=${styles({ 'font-size': `${size.toFixed(2)}em` })}>${name}</span></li>`;
};

/** Names and drawn signatures in the order of signing; where the wall is full, the newest. */
export const wall = (signatures: readonly Signature[], words: StageWords): TemplateResult => {
  const shown = signatures.slice(-MOST_TILES);
  const size = crowd(shown.length);
  const more = signatures.length - shown.length;
  return html`<ul class="wall is-${size}">
      ${shown.map((signature) => tile(signature, ROOM[size], words))}
    </ul>
    ${more > 0 ? html`<p class="wall-more">${words.lobby.more(more)}</p>` : nothing}`;
};
