import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { check, icon } from '../icons.js';
import { mark, markClass } from '../marks.js';
import type { DeviceOption } from '../protocol.js';
import './late-picture.js';
import { chosenOf, inOrder, isLive, type Paper } from './paper.js';

/** The options in this seat's order, for `choice` and `poll`. */
export const optionsOf = (paper: Paper): DeviceOption[] => {
  const { view } = paper.run;
  return view.kind === 'choice' || view.kind === 'poll' ? inOrder(view.options, paper.mine.order) : [];
};

const takesSeveral = (paper: Paper): boolean => paper.run.view.kind === 'choice' && paper.run.view.multiple;

const chosen = (paper: Paper): string[] => (Array.isArray(paper.draft) ? paper.draft : chosenOf(paper.value));

/** One tap on an option: saved at once, or marked until "save" where several may be chosen. */
export const tap = (paper: Paper, id: string): void => {
  if (!isLive(paper)) return;
  const before = chosen(paper);
  if (takesSeveral(paper)) {
    paper.write(before.includes(id) ? before.filter((other) => other !== id) : [...before, id]);
  } else if (!before.includes(id)) {
    paper.give({ chosen: [id] });
  }
};

const option = (paper: Paper, { id, letter, text, picture }: DeviceOption): TemplateResult => {
  const isChosen = chosen(paper).includes(id);
  const tick = isChosen ? icon(check) : nothing;
  const loaded = paper.run.phase !== 'reading';
  return html`<li>
    <button
      type="button"
      class=${classMap({ option: true, [markClass(letter)]: true, 'is-chosen': isChosen })}
      aria-pressed=${isChosen ? 'true' : 'false'}
      ?disabled=${!isLive(paper)}
      @click=${() => tap(paper, id)}
    >
      ${mark(letter)}
      <span class="option-body"
        >${
          picture === undefined ? nothing : html`<late-picture .picture=${picture} .atOnce=${loaded}></late-picture>`
        }<span>${text}</span></span
      >
      ${takesSeveral(paper) ? html`<span class="box">${tick}</span>` : tick}
    </button>
  </li>`;
};

export const options = (paper: Paper): TemplateResult => {
  const classes = classMap({
    options: true,
    'is-resting': paper.run.phase !== 'open',
    'is-decided': !takesSeveral(paper) && chosen(paper).length > 0,
  });
  return html`<ol class=${classes}>
    ${optionsOf(paper).map((entry) => option(paper, entry))}
  </ol>`;
};
