import { html, nothing, type TemplateResult } from 'lit';
import { check, clock, close, icon, vote } from '../icons.js';
import type { DeviceRun, MineFrame, MineResult } from '../protocol.js';
import { say } from './words.js';

const sum = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

/** Own points and the own team's place; nobody else's. */
export const sums = (mine: MineFrame, points?: number): TemplateResult | typeof nothing => {
  const total = mine.standing?.total ?? mine.result?.total;
  const team = mine.standing?.team ?? mine.seat.team;
  const place = mine.standing?.teamPlace;
  if (total === undefined) return nothing;
  return html`<dl class="sums">
    ${points === undefined ? nothing : sum(say('result.points'), points > 0 ? `+${points}` : String(points))}
    ${sum(say('result.total'), String(total))}
    ${place === undefined ? nothing : sum(team ?? say('result.team'), say('result.place', { place }))}
  </dl>`;
};

const isLettered = (text: string): boolean => /^[A-F](\W*[A-F])*$/.test(text);

const compared = ({ yours, key }: MineResult): TemplateResult => {
  if (isLettered(yours) && key !== '') return html`<p class="muted">${say('result.both', { yours, key })}</p>`;
  if (isLettered(yours)) return html`<p class="muted">${say('result.chose', { yours })}</p>`;
  return html`${yours === '' ? nothing : html`<p class="muted">${say('result.yours', { yours })}</p>`}
  ${key === '' || key === yours ? nothing : html`<p class="muted">${say('result.key', { key })}</p>`}`;
};

const heading = ({ right, yours }: MineResult): string => {
  if (yours === '') return say('result.none');
  if (right === undefined) return say('result.neutral');
  return say(right ? 'result.right' : 'result.wrong');
};

const badge = ({ right, yours }: MineResult): TemplateResult => {
  if (yours === '' || right === undefined) {
    return html`<div class="badge is-neutral">${icon(yours === '' ? clock : vote)}</div>`;
  }
  return html`<div class="badge ${right ? '' : 'is-wrong'}">${icon(right ? check : close)}</div>`;
};

/** What is said when the answer is shown; also read out. */
export const resultHeading = (mine: MineFrame): string =>
  mine.result === undefined ? say('wait.board') : heading(mine.result);

/** After the reveal: right or not, why, own points. */
export const result = (run: DeviceRun, mine: MineFrame): TemplateResult => {
  const { view } = run;
  const own = mine.result;
  const ask = 'ask' in view ? view.ask : view.title;
  return html`<main class="result">
    <div>
      ${own === undefined ? nothing : badge(own)}
      <h1 tabindex="-1">${resultHeading(mine)}</h1>
      ${own === undefined ? nothing : compared(own)}
    </div>
    <div>
      ${
        own === undefined || own.explanation === ''
          ? nothing
          : html`<section class="why">
              <h2>${say('result.why')}</h2>
              <p>${own.explanation}</p>
            </section>`
      }
      ${sums(mine, own?.right === undefined ? undefined : own.points)}
      <p class="asked"><span class="unseen">${say('result.question')}</span> ${ask}</p>
    </div>
  </main>`;
};
