import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { check, icon } from '../icons.js';
import type { OrderView } from '../protocol.js';
import { askHead, asideOf } from './ask.js';
import type { Scene } from './scene.js';
import { why } from './why.js';

type Item = OrderView['items'][number];

/** Before the reveal the items can be tapped into an order at the board. */
const openItem = (item: Item, scene: Scene): TemplateResult => {
  const place = scene.board === undefined ? 0 : scene.board.placed.indexOf(item.id) + 1;
  const body = html`<span class="place-number ${place > 0 ? 'is-set' : ''}">${place > 0 ? place : nothing}</span
    ><span class="item-text" data-fit>${item.text}</span>`;
  return html`<li class="item">
    ${
      scene.board === undefined
        ? html`<div class="item-body">${body}</div>`
        : html`<button type="button" class="item-body" @click=${() => scene.board?.place(item.id)}>${body}</button>`
    }
  </li>`;
};

/** At the reveal: the item in its right place, and whether the board had put it there. */
const keyItem = (item: Item, place: number, scene: Scene): TemplateResult => {
  const placed = scene.board?.placed ?? [];
  const at = placed.indexOf(item.id) + 1;
  return html`<li class="item is-key">
    <div class="item-body">
      <span class="place-number is-set">${place}</span><span class="item-text" data-fit>${item.text}</span>
      ${
        at === 0
          ? nothing
          : at === place
            ? html`<span class="was is-right" role="img" aria-label=${scene.words.wasRight}>${icon(check)}</span>`
            : html`<span class="was" role="img" aria-label=${scene.words.wasWrong}>${at}</span>`
      }
    </div>
  </li>`;
};

export const orderStep = (view: OrderView, scene: Scene): TemplateResult => {
  const { reveal } = view;
  const { board, words } = scene;
  const byId = (id: string): Item => view.items.find((item) => item.id === id) ?? { id, text: '' };
  const inOrder = reveal === undefined ? view.items : reveal.key.map(byId);
  const started = reveal === undefined && board !== undefined && board.placed.length > 0;
  return html`
    ${askHead(view.ask, asideOf(scene, reveal), board && reveal === undefined ? words.byHand.tapOrder : undefined)}
    <ol class="items">
      ${repeat(
        inOrder,
        (item) => item.id,
        (item, index) => (reveal === undefined ? openItem(item, scene) : keyItem(item, index + 1, scene)),
      )}
    </ol>
    ${
      started
        ? html`<p class="items-again">
            <button type="button" class="plain" @click=${board.startOver}>${words.byHand.startOver}</button>
          </p>`
        : nothing
    }
    ${why(scene, reveal)}
  `;
};
