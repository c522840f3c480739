import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styles } from '../styles.js';
import type { StageWords } from '../i18n/stage.js';
import type { ArrivalsFrame, Lobby, StageFrame } from '../protocol.js';

const MOST_TILES = 60;

/** Three and three digits are read out and remembered more easily. */
export const pinOf = (pin: string): string => `${pin.slice(0, 3)} ${pin.slice(3)}`;

/** Width of a name in ems: a Chinese character is one, a Latin letter about half. */
const widthOf = (name: string): number =>
  Array.from(name).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 1 : 0.58), 0);

const columnsFor = (tiles: number): number => (tiles > 48 ? 7 : tiles > 30 ? 6 : tiles > 12 ? 5 : 4);

/** Room in a tile at that many columns, in rem: on a 16:9 sheet, and on a 4:3 sheet (see stage.css). */
const ROOM: Record<number, [number, number]> = { 4: [6.2, 4], 5: [4.9, 3.1], 6: [4, 2.5], 7: [3.3, 2] };

const nameTile = (name: string, columns: number, isNew: boolean): TemplateResult => {
  const [wide, narrow] = ROOM[columns] ?? [4, 2.5];
  const room = window.innerWidth > window.innerHeight * 1.5 ? wide : narrow;
  const width = widthOf(name);
  // A long name takes two lines before it gets too small to read.
  const lines = width * 0.62 > room ? 2 : 1;
  const size = Math.max(0.5, Math.min(lines === 1 ? 1.05 : 0.8, (room * lines * (lines === 1 ? 1 : 0.85)) / width));
  return html`<li class="${isNew ? 'is-new' : ''} ${lines === 2 ? 'is-long' : ''}">
    <span style=${styles({ 'font-size': `${size.toFixed(2)}rem` })}>${name}</span>
  </li>`;
};

const wayIn = (lobby: Lobby, words: StageWords): TemplateResult => html`
  <section class="way-in card">
    <div class="qr"><img src=${lobby.qr} alt=${words.lobby.scan} /></div>
    <p class="address ${lobby.address.length > 26 ? 'is-long' : ''}">${lobby.address}</p>
    <hr />
    <p class="muted">${words.lobby.pin}</p>
    <p class="pin">${lobby.pin.slice(0, 3)}<span>${lobby.pin.slice(3)}</span></p>
  </section>
`;

const arrivalsOf = (names: string[], expected: number, words: StageWords): TemplateResult => {
  const all = Math.max(names.length, expected);
  const tiles = Math.min(all, MOST_TILES);
  const hidden = names.length > MOST_TILES ? names.length - MOST_TILES + 1 : 0;
  const shown = names.slice(hidden);
  const columns = columnsFor(tiles);
  const missing = expected - names.length;
  return html`<section class="arrivals">
    <div class="arrivals-head">
      ${words.lobby.arrived}<b>${names.length}</b>${expected > 0 ? words.lobby.of(expected) : words.lobby.people}
      ${missing > 0 ? html`<span class="muted is-wide-only">${words.lobby.onTheWay(missing)}</span>` : nothing}
    </div>
    <ul class="names is-${columns}" aria-live="polite">
      ${hidden > 0 ? html`<li class="is-hidden-rest">${words.lobby.more(hidden)}</li>` : nothing}
      ${repeat(
        shown,
        (name) => name,
        (name, index) => nameTile(name, columns, index === shown.length - 1),
      )}
      ${Array.from({ length: Math.max(0, tiles - names.length) }, () => html`<li class="is-empty"></li>`)}
    </ul>
  </section>`;
};

const titleOf = (frame: StageFrame): TemplateResult => html`
  <div class="lobby-title" data-fit>
    ${frame.meeting.subtitle === '' ? nothing : html`<p>${frame.meeting.subtitle}</p>`}
    <h1>${frame.meeting.title}</h1>
  </div>
`;

/** Before the first step: the ways in and who has come; without devices only the title and what to press. */
export const lobbyOf = (frame: StageFrame, arrivals: ArrivalsFrame | undefined, words: StageWords): TemplateResult => {
  if (!frame.meeting.devices || frame.lobby === undefined) {
    return html`<div class="ready">
      ${titleOf(frame)}
      <p class="ready-class">${frame.meeting.school} · ${frame.meeting.className}</p>
      <p class="ready-hint"><b>${words.lobby.ready}</b>${frame.bar === undefined ? nothing : words.lobby.readyHint}</p>
    </div>`;
  }
  return html`
    ${titleOf(frame)}
    <div class="lobby">
      ${wayIn(frame.lobby, words)}
      ${arrivalsOf(arrivals?.names ?? [], arrivals?.expected ?? frame.lobby.expected, words)}
    </div>
  `;
};
