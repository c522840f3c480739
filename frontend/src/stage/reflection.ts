import { html, nothing, type TemplateResult } from 'lit';
import { close, icon } from '../icons.js';
import type { ReflectionView } from '../protocol.js';
import { askHead, asideOf } from './ask.js';
import { writeField } from './by-hand.js';
import type { Scene } from './scene.js';
import { dealt } from './sheets.js';

const LONGEST_LINE = 200;
/** Four short texts fill a page; a longer one takes the room of two, the longest all of it. */
const PAGE = 4;

interface Card {
  text: string;
  /** Its place among what was written at the board. */
  index?: number;
}

const roomOf = ({ text }: Card): number => (text.length > 150 ? PAGE : text.length > 60 ? 2 : 1);

/** Cards page by page, in their order. */
export const pagesOf = (cards: readonly Card[]): Card[][] => {
  const pages: Card[][] = [];
  let left = 0;
  for (const card of cards) {
    const room = roomOf(card);
    const page = pages[pages.length - 1];
    if (page === undefined || room > left) {
      pages.push([card]);
      left = PAGE - room;
    } else {
      page.push(card);
      left -= room;
    }
  }
  return pages;
};

const cardOf = (card: Card, { board, words }: Scene): TemplateResult => {
  const { index } = card;
  return html`<li class="saying card" data-fit>
    <p>${card.text}</p>
    ${
      board === undefined || index === undefined
        ? nothing
        : html`<button
            type="button"
            class="icon-only"
            aria-label=${words.byHand.remove(card.text)}
            @click=${() => board.removeEntry(index)}
          >
            ${icon(close)}
          </button>`
    }
  </li>`;
};

const waiting = (scene: Scene): TemplateResult | typeof nothing => {
  const { counts, frame, run, words } = scene;
  if (!frame.meeting.devices) return nothing;
  const answered = counts?.run === run.id ? counts.answered : 0;
  return html`<p class="sayings-none">${words.reflection.written(answered)}</p>`;
};

/** A few sentences from everybody; the class sees those that the host has chosen. */
export const reflectionStep = (view: ReflectionView, scene: Scene): TemplateResult => {
  const { board, gathered, run, words } = scene;
  const cards: Card[] = [
    ...(gathered?.sayings ?? []).map(({ text }) => ({ text })),
    ...run.byHand.entries.map(({ text }, index) => ({ text, index })),
  ];
  return html`
    ${askHead(view.ask, asideOf(scene))}
    ${
      cards.length === 0
        ? html`<div class="sayings-room">${waiting(scene)}</div>`
        : html`<div class="sayings-room">
            ${dealt(
              'sayings',
              html`${pagesOf(cards).map(
                (page) =>
                  html`<ul class="sayings is-${page.length}">
                    ${page.map((card) => cardOf(card, scene))}
                  </ul>`,
              )}`,
            )}
          </div>`
    }
    ${
      board === undefined
        ? nothing
        : html`<div class="one-line-room">${writeField(scene, words.reflection.writeHere, LONGEST_LINE)}</div>`
    }
  `;
};
