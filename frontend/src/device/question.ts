import { html, nothing, type TemplateResult } from 'lit';
import type { ServerClock } from '../clock.js';
import type { Kind } from '../protocol.js';
import './buzz-button.js';
import './late-picture.js';
import { linesForm } from './lines-form.js';
import { options } from './options.js';
import './order-rows.js';
import { inOrder, isLive, orderOf, type Paper, readNumber, toSave, writingOf } from './paper.js';
import { pledgeForm } from './pledge-form.js';
import { reflectionForm } from './reflection-form.js';
import { status } from './status.js';
import './time-left.js';
import { language, say, type Word } from './words.js';

/** The longest answer that the server takes, in characters. */
const LONGEST_TEXT = 60;
const LONGEST_NUMBER = 20;

const order = (paper: Paper): TemplateResult | typeof nothing => {
  const { run, mine, draft, value } = paper;
  if (run.view.kind !== 'order') return nothing;
  const ids = Array.isArray(draft) ? draft : (orderOf(value) ?? mine.order);
  return html`<order-rows
    .language=${language()}
    .entries=${inOrder(run.view.items, ids)}
    .live=${isLive(paper)}
    .ordered=${(changed: string[]) => paper.write(changed)}
  ></order-rows>`;
};

const save = (paper: Paper): void => {
  const value = toSave(paper);
  if (value !== undefined) paper.give(value);
};

const written = (paper: Paper, unit?: string): TemplateResult => {
  const isNumber = unit !== undefined;
  const text = writingOf(paper);
  const isWrong = isNumber && text.trim() !== '' && text.trim() !== '-' && readNumber(text) === undefined;
  const submit = (event: Event): void => {
    event.preventDefault();
    save(paper);
  };
  // The number keyboards of phones have no minus sign.
  const turn = (): void => paper.write(text.startsWith('-') ? text.slice(1) : `-${text}`);
  const live = isLive(paper);
  return html`<form class="written" @submit=${submit}>
      ${
        isNumber
          ? html`<button
              type="button"
              class="sign"
              aria-label=${say('ask.number.sign')}
              ?disabled=${!live}
              @click=${turn}
            >
              ±
            </button>`
          : nothing
      }
      <input
        class="field"
        autocomplete="off"
        maxlength=${isNumber ? LONGEST_NUMBER : LONGEST_TEXT}
        inputmode=${isNumber ? 'decimal' : 'text'}
        aria-label=${say('ask.field')}
        aria-invalid=${isWrong ? 'true' : 'false'}
        ?disabled=${!live}
        .value=${text}
        @input=${(event: Event) => paper.write((event.target as HTMLInputElement).value)}
      />
      ${isNumber && unit !== '' ? html`<span class="unit">${unit}</span>` : nothing}
    </form>
    <div aria-live="polite">${isWrong ? html`<p class="error">${say('ask.number.wrong')}</p>` : nothing}</div>`;
};

const buzzer = (paper: Paper): TemplateResult =>
  html`<buzz-button
    .language=${language()}
    .phase=${paper.run.phase}
    .pressed=${paper.value !== undefined}
    .early=${paper.saving.state === 'refused' && paper.saving.why === 'early'}
    .press=${() => paper.give({ pressed: true })}
  ></buzz-button>`;

const body = (paper: Paper): TemplateResult | typeof nothing => {
  const { view } = paper.run;
  switch (view.kind) {
    case 'choice':
    case 'poll':
      return options(paper);
    case 'order':
      return order(paper);
    case 'blank':
      return written(paper);
    case 'number':
      return written(paper, view.unit);
    case 'cloud':
      return linesForm(paper, view.entries);
    case 'buzz':
      return buzzer(paper);
    case 'pledge':
      return pledgeForm(paper, view.text);
    case 'reflection':
      return reflectionForm(paper);
    case 'talk':
    case 'case':
    case 'discuss':
    case 'pause':
    case 'standings':
      return nothing;
  }
};

const SAVE: Partial<Record<Kind, Word>> = { cloud: 'ask.send', pledge: 'ask.sign', reflection: 'ask.submit' };

const headingOf = ({ view }: Paper['run']): string =>
  'ask' in view ? view.ask : ('heading' in view && view.heading) || view.title;

/** A question while it is read, answered, and closed. */
export const question = (paper: Paper, clock: ServerClock): TemplateResult => {
  const { run } = paper;
  const { view } = run;
  const tag = run.kind === 'revote' ? html`<span class="tag">${say('ask.again')}</span>` : nothing;
  const several =
    view.kind === 'choice' && view.multiple ? html`<span class="tag">${say('ask.multiple.tag')}</span>` : nothing;
  const picture = view.kind === 'choice' ? view.picture : undefined;
  const asksToSave = toSave(paper) !== undefined;
  return html`<main>
      ${
        run.phase === 'open'
          ? html`<time-left .language=${language()} .run=${run} .clock=${clock}></time-left>`
          : nothing
      }
      <h1 class="ask" tabindex="-1">${tag}${several}${headingOf(run)}</h1>
      ${
        picture === undefined
          ? nothing
          : html`<late-picture .picture=${picture} .atOnce=${run.phase !== 'reading'}></late-picture>`
      }
      ${body(paper)}
    </main>
    <div class="bottom">
      <div class="live" role="status">${asksToSave ? nothing : status(paper)}</div>
      ${
        asksToSave
          ? html`<button type="button" class="button" @click=${() => save(paper)}>
              ${say(SAVE[run.kind] ?? 'ask.save')}
            </button>`
          : nothing
      }
    </div>`;
};
