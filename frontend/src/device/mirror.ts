import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { ServerClock } from '../clock.js';
import type {
  BlankView,
  ChoiceView,
  GatheredFrame,
  MirrorFrame,
  NumberView,
  OrderView,
  Outcome,
  Picture,
  PollView,
  StageRun,
  StageView,
} from '../protocol.js';
import './time-left.js';
import { language, say } from './words.js';

type Part = TemplateResult | typeof nothing;

const bullets = (lines: string[]): Part =>
  lines.length === 0
    ? nothing
    : html`<ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;

const steps = (lines: string[]): Part =>
  html`<ol>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ol>`;

const picture = (shown: Picture | undefined): Part =>
  shown === undefined ? nothing : html`<p>${say('mirror.picture', { alt: shown.alt })}</p>`;

/** The server has cleaned this Markdown; it is the same that the big screen shows. */
const told = (cleaned: string): TemplateResult => html`<div>${unsafeHTML(cleaned)}</div>`;

const prompts = (lines: string[]): Part =>
  lines.length === 0
    ? nothing
    : html`<h3>${say('mirror.prompts')}</h3>
        ${bullets(lines)}`;

const named = (view: ChoiceView | PollView): string[] =>
  view.options.map(({ letter, text, picture: shown }) =>
    [`${letter}. ${text}`, shown === undefined ? '' : say('mirror.picture', { alt: shown.alt })].join(' ').trim(),
  );

const counted = (view: ChoiceView | PollView, counts: Record<string, number>): string[] =>
  view.options.map(({ id, letter }) => say('mirror.count', { text: letter, n: counts[id] ?? 0 }));

const outcome = ({ answered, right, explanation, byHand }: Outcome): TemplateResult =>
  html`<p>${say('mirror.answered', { answered, right })} ${byHand ? say('mirror.byhand') : nothing}</p>
    ${
      explanation === ''
        ? nothing
        : html`<h3>${say('result.why')}</h3>
            <p>${explanation}</p>`
    }`;

const choice = (view: ChoiceView): TemplateResult => {
  const { reveal } = view;
  const letters = view.options.filter(({ id }) => reveal?.key.includes(id)).map(({ letter }) => letter);
  return html`${picture(view.picture)}
    <h3>${say('mirror.options')}</h3>
    ${bullets(named(view))}
    ${
      reveal === undefined
        ? nothing
        : html`<h3>${say('mirror.answer')}</h3>
            <p>${letters.join(' ')}</p>
            <h3>${say('mirror.counts')}</h3>
            ${bullets(counted(view, reveal.counts))} ${outcome(reveal)}`
    }`;
};

const poll = (view: PollView): TemplateResult => {
  const { reveal } = view;
  return html`<h3>${say('mirror.options')}</h3>
    ${bullets(named(view))}
    ${
      reveal === undefined
        ? nothing
        : html`<h3>${say('mirror.counts')}</h3>
            ${bullets(counted(view, reveal.counts))}
            <p>
              ${say('mirror.polled', { answered: reveal.answered })} ${reveal.byHand ? say('mirror.byhand') : nothing}
            </p>`
    }`;
};

const order = (view: OrderView): TemplateResult => {
  const { reveal } = view;
  const text = (id: string): string => view.items.find((item) => item.id === id)?.text ?? '';
  return html`<h3>${say('mirror.items')}</h3>
    ${bullets(view.items.map((item) => item.text))}
    ${
      reveal === undefined
        ? nothing
        : html`<h3>${say('mirror.answer')}</h3>
            ${steps(reveal.key.map(text))} ${outcome(reveal)}`
    }`;
};

const marked = (text: string, right: boolean): string => (right ? text + say('mirror.right.mark') : text);

const blank = ({ reveal }: BlankView): Part =>
  reveal === undefined
    ? nothing
    : html`<h3>${say('mirror.accepted')}</h3>
        ${bullets(reveal.accepted)}
        <h3>${say('mirror.groups')}</h3>
        ${bullets(reveal.groups.map(({ text, count, right }) => say('mirror.count', { text: marked(text, right), n: count })))}
        ${outcome(reveal)}`;

const number = ({ unit, reveal }: NumberView): Part =>
  reveal === undefined
    ? nothing
    : html`<h3>${say('mirror.answer')}</h3>
        <p>${say('mirror.value', { value: reveal.value, unit })}</p>
        <h3>${say('mirror.groups')}</h3>
        ${bullets(
          reveal.bars.map(({ from, to, count }) =>
            say('mirror.count', { text: say('mirror.range', { from, to }), n: count }),
          ),
        )}
        ${outcome(reveal)}`;

const GATHERING = ['cloud', 'buzz', 'pledge', 'reflection'];

/** Without names, like all of the mirror. */
const gathered = (frame: GatheredFrame): Part => {
  const { words, presses, signatures, sayings = [] } = frame;
  if (words !== undefined) return bullets(words.map(({ text, count }) => say('mirror.count', { text, n: count })));
  if (presses !== undefined) return html`<p>${say('mirror.presses', { n: presses.length })}</p>`;
  if (signatures !== undefined) return html`<p>${say('mirror.signed', { n: signatures.length })}</p>`;
  return bullets(sayings.map(({ text }) => text));
};

const view = (shown: StageView): Part => {
  switch (shown.kind) {
    case 'cloud':
    case 'buzz':
    case 'reflection':
      return nothing;
    case 'pledge':
      return told(shown.html);
    case 'talk':
      return html`${told(shown.html)} ${picture(shown.picture)}`;
    case 'case':
      return html`${told(shown.html)}
      ${
        shown.chat === undefined
          ? nothing
          : html`<h3>${say('mirror.chat', { title: shown.chat.title })}</h3>
              ${bullets(shown.chat.lines.map(({ who, text }) => say('mirror.says', { who, text })))}`
      }
      ${prompts(shown.prompts)}`;
    case 'choice':
      return choice(shown);
    case 'poll':
      return poll(shown);
    case 'order':
      return order(shown);
    case 'blank':
      return blank(shown);
    case 'number':
      return number(shown);
    case 'discuss':
      return prompts(shown.prompts);
    case 'pause':
      return html`<p>${shown.text}</p>`;
    case 'standings':
      return bullets(shown.teams.map(({ place, name, total }) => say('mirror.team', { place, name, total })));
    case 'revote': {
      const { again, compare } = shown;
      return html`${view(again)}
      ${
        compare === undefined
          ? nothing
          : html`${
                'options' in again
                  ? html`<h3>${say('mirror.before.counts')}</h3>
                      ${bullets(counted(again, compare.before))}`
                  : nothing
              }
              <p>${say('mirror.before', { answered: compare.answeredBefore, right: compare.rightBefore })}</p>
              <p>${say('mirror.changed', { n: compare.changed })}</p>`
      }`;
    }
  }
};

const phase = ({ phase: now, view: { kind } }: StageRun): Part => {
  if (now === 'closed' && GATHERING.includes(kind)) return html`<p class="muted">${say('ask.closed')}</p>`;
  switch (now) {
    case 'ready':
    case 'reading':
    case 'open':
    case 'closed':
      return html`<p class="muted">${say(`mirror.${now}`)}</p>`;
    case 'revealed':
    case 'shown':
      return nothing;
  }
};

const askOf = (shown: StageView): string | undefined => {
  if (shown.kind === 'revote') return shown.again.ask;
  return 'ask' in shown ? shown.ask : undefined;
};

const ticks = ({ phase: now, deadline, left }: StageRun): boolean =>
  (now === 'open' || now === 'shown') && (deadline !== undefined || left !== undefined);

const run = (shown: StageRun, got: GatheredFrame | undefined, clock: ServerClock): TemplateResult => {
  // What was written at the board is among the words and signatures already.
  const entries = ['cloud', 'pledge'].includes(shown.view.kind) ? [] : shown.byHand.entries;
  const ask = askOf(shown.view);
  return html`${
      shown.question === undefined
        ? nothing
        : html`<p class="muted">${say('mirror.question', { n: shown.question })}</p>`
    }
    <h2>${shown.view.title}</h2>
    ${ask === undefined ? nothing : html`<p><b>${ask}</b></p>`} ${phase(shown)}
    ${ticks(shown) ? html`<time-left .language=${language()} .run=${shown} .clock=${clock}></time-left>` : nothing}
    ${view(shown.view)} ${got?.run === shown.id ? gathered(got) : nothing}
    ${
      entries.length === 0
        ? nothing
        : html`<h3>${say('mirror.entries')}</h3>
            ${bullets(entries.map((entry) => entry.text))}`
    }`;
};

const content = (frame: MirrorFrame | undefined, got: GatheredFrame | undefined, clock: ServerClock): Part => {
  if (frame === undefined) return html`<p>${say('mirror.loading')}</p>`;
  if (frame.blank) return html`<p>${say('mirror.blank')}</p>`;
  if (frame.at === 'lobby') return html`<p>${say('mirror.lobby')}</p>`;
  if (frame.at === 'ended') return html`<p>${say('mirror.ended')}</p>`;
  return frame.run === undefined ? html`<p>${say('mirror.step')}</p>` : run(frame.run, got, clock);
};

/** What the big screen shows, as headings and lists for those who cannot see it. */
export const mirror = (
  frame: MirrorFrame | undefined,
  got: GatheredFrame | undefined,
  clock: ServerClock,
  back: () => void,
): TemplateResult =>
  html`<main class="mirror" aria-live="polite">
      <h1 tabindex="-1">${say('mirror.title')}</h1>
      ${content(frame, got, clock)}
    </main>
    <div class="bottom">
      <button type="button" class="button is-quiet" @click=${back}>${say('page.mirror.close')}</button>
    </div>`;
