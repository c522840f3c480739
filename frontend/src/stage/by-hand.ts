import { html, nothing, type TemplateResult } from 'lit';
import { styles } from '../styles.js';
import { check, close, hand, icon } from '../icons.js';
import { minus, pen, plus } from '../teacher-icons.js';
import type { Team } from '../protocol.js';
import type { Scene } from './scene.js';

/** One tap on each group that was right: its points at once, a second tap takes them back. */
export const teamsRight = (scene: Scene): TemplateResult | typeof nothing => {
  const { board, run, words } = scene;
  if (board === undefined || board.teams.length === 0) return nothing;
  return html`<div class="groups" role="group" aria-label=${words.byHand.groupsRight}>
    <span class="groups-name">${words.byHand.groupsRight}</span>
    ${board.teams.map((team) => {
      const on = run.byHand.teamsRight.includes(team.id);
      return html`<button type="button" class="group" aria-pressed=${on} @click=${() => board.teamRight(team.id, !on)}>
        ${on ? icon(check) : teamDot(team)}<span>${team.name}</span>
      </button>`;
    })}
  </div>`;
};

export const teamDot = (team: { colour: string }): TemplateResult =>
  html`<i class="team-dot" style=${styles({ 'background-color': team.colour })}></i>`;

/** Hands counted for one option. */
export const handCounter = (scene: Scene, option: string): TemplateResult | typeof nothing => {
  const { board, run, words } = scene;
  if (board === undefined) return nothing;
  const count = run.byHand.hands[option] ?? 0;
  const to = (amount: number) => () => board.hands(option, Math.max(0, Math.min(999, amount)));
  return html`<div class="hands" role="group" aria-label=${words.byHand.countHands}>
    ${icon(hand)}
    <button type="button" aria-label=${words.byHand.less} @click=${to(count - 1)}>${icon(minus)}</button>
    <output>${count}</output>
    <button type="button" aria-label=${words.byHand.more} @click=${to(count + 1)}>${icon(plus)}</button>
    <button type="button" aria-label=${words.byHand.five} @click=${to(count + 5)}>+5</button>
  </div>`;
};

/** Takes a written line away again; only at the board. */
export const removeLine = (
  { board, words }: Scene,
  line: { index: number; text: string },
): TemplateResult | typeof nothing =>
  board === undefined
    ? nothing
    : html`<button
        type="button"
        aria-label=${words.byHand.remove(line.text)}
        @click=${() => board.removeEntry(line.index)}
      >
        ${icon(close)}
      </button>`;

/** What was written at the board so far, without a team; each line can be taken away again. */
export const writtenLines = (scene: Scene): TemplateResult | typeof nothing => {
  const lines = scene.run.byHand.entries
    .map((entry, index) => ({ ...entry, index }))
    .filter((entry) => entry.team === undefined);
  if (lines.length === 0) return nothing;
  return html`<ul class="written">
    ${lines.map((line) => html`<li>${line.text} ${removeLine(scene, line)}</li>`)}
  </ul>`;
};

/** A field to write one line at the board, for one team or for the class. */
export const writeField = (
  scene: Scene,
  label: string,
  longest: number,
  team?: Team,
): TemplateResult | typeof nothing => {
  const { board, words } = scene;
  if (board === undefined) return nothing;
  const write = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input');
    const text = field?.value.trim() ?? '';
    if (field === null || text === '') return;
    board.entry(text, team?.id);
    field.value = '';
    field.blur();
  };
  return html`<form class="write" autocomplete="off" @submit=${write}>
    <input type="text" maxlength=${longest} aria-label=${label} placeholder=${label} />
    <button type="submit">${icon(pen)}<span>${words.byHand.write}</span></button>
  </form>`;
};
