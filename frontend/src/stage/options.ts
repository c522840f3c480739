import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styles } from '../styles.js';
import { check, icon } from '../icons.js';
import { mark, markClass } from '../marks.js';
import type { Option, Picture } from '../protocol.js';
import { handCounter } from './by-hand.js';
import type { Scene } from './scene.js';

/** A bar in one option's tile: how many, out of how many, and the words beside it. */
export interface Share {
  count: number;
  of: number;
  text: string;
  before?: boolean;
}

/** How a tile stands: not decided, the right one, or one of the others. */
export type Standing = 'open' | 'right' | 'other';

export interface Tile {
  option: Option;
  standing: Standing;
  shares: Share[];
  counter: boolean;
}

export const pictureOf = (picture: Picture): TemplateResult =>
  html`<figure class="picture"><img src=${picture.url} alt=${picture.alt} /></figure>`;

const shareBar = (share: Share): TemplateResult => {
  const width = share.of > 0 ? Math.min(100, (share.count / share.of) * 100) : 0;
  return html`<div class="share ${share.before === true ? 'is-before' : ''}">
    <div class="share-track"><i class="swatch" style=${styles({ width: `${width.toFixed(1)}%` })}></i></div>
    <b>${share.text}</b>
  </div>`;
};

const tileOf = (scene: Scene, tile: Tile): TemplateResult => {
  const { option, standing } = tile;
  const state = standing === 'open' ? '' : `is-${standing}`;
  return html`<li class="option ${markClass(option.letter)} ${state}">
    ${mark(option.letter)}
    ${
      standing === 'right'
        ? html`<span class="tick" role="img" aria-label=${scene.words.rightMark}>${icon(check)}</span>`
        : nothing
    }
    ${option.picture === undefined ? nothing : pictureOf(option.picture)}
    <div class="option-body" data-fit>
      <span class="option-text">${option.text}</span>
      ${tile.shares.map(shareBar)} ${tile.counter ? handCounter(scene, option.id) : nothing}
    </div>
  </li>`;
};

/** Two options stand side by side, three under each other, more in two columns; at the reveal nothing moves. */
export const optionGrid = (scene: Scene, tiles: Tile[]): TemplateResult => {
  const pictured = tiles.some((tile) => tile.option.picture !== undefined);
  return html`<ol class="options is-${tiles.length} ${pictured ? 'has-pictures' : ''}">
    ${repeat(
      tiles,
      (tile) => tile.option.id,
      (tile) => tileOf(scene, tile),
    )}
  </ol>`;
};
