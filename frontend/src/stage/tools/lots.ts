import { html, nothing, type TemplateResult } from 'lit';
import { styles } from '../../styles.js';
import type { ToolWords } from '../../i18n/tools.js';
import type { Lots } from '../../protocol.js';

/** All names are dealt within so many milliseconds. */
const DEALT_IN = 2000;

/** The groups with their members; the names come one by one, group after group, as cards are dealt. */
export const lotsOf = (lots: Lots, turn: number, fresh: boolean, words: ToolWords): TemplateResult => {
  const { groups } = lots;
  const rounds = Math.max(...groups.map((group) => group.members.length));
  const all = Math.max(1, rounds * groups.length);
  const many = groups.length > 6 || rounds > 8;
  return html`<ul class="lots is-${columnsFor(groups.length)} ${many ? 'is-many' : ''} ${fresh ? 'is-fresh' : ''}">
    ${groups.map(
      (group, place) =>
        html`<li style=${styles({ 'border-top-color': group.colour })}>
          <h3><span>${group.name}</span><small>${words.lots.size(group.members.length)}</small></h3>
          <ol>
            ${group.members.map(
              (name, round) =>
                html`<li
                  class="lot-${turn % 2}"
                  style=${styles({
                    'animation-delay': `${Math.round(((round * groups.length + place) / all) * DEALT_IN)}ms`,
                  })}
                >
                  ${name}
                </li>`,
            )}
          </ol>
        </li>`,
    )}
  </ul>`;
};

const columnsFor = (groups: number): number => (groups <= 4 ? groups : groups <= 6 ? 3 : groups <= 8 ? 4 : 6);

export const lotsNone = (words: ToolWords, empty: boolean): TemplateResult | typeof nothing =>
  html`<p class="lots-none">${empty ? words.lots.none : words.lots.how}</p>`;
