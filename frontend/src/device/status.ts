import { html, nothing, type TemplateResult } from 'lit';
import { check, clock, icon, wifi } from '../icons.js';
import type { Saving } from './answer-box.js';
import { keepsDraft, type Paper } from './paper.js';
import { say, timeOfDay, type Word } from './words.js';

interface Line {
  look?: 'is-saved' | 'is-waiting';
  sign?: string;
  head?: string;
  text?: string;
}

const hint = ({ run }: Paper): string => {
  const { view } = run;
  switch (view.kind) {
    case 'choice':
      if (view.multiple) return say('ask.multiple');
      return say(run.changeable ? 'ask.single' : 'ask.final');
    case 'poll':
      return say('ask.poll');
    case 'order':
      return say('ask.order');
    case 'blank':
      return say('ask.blank');
    case 'number':
      return say('ask.number');
    case 'cloud':
      return say('ask.cloud');
    case 'buzz':
      return say('ask.buzz');
    case 'pledge':
      return say('ask.pledge');
    case 'reflection':
      return say('ask.reflection');
    case 'talk':
    case 'case':
    case 'discuss':
    case 'pause':
    case 'standings':
      return say('wait.auto');
  }
};

const readingHint = ({ run }: Paper): Word => {
  if (run.view.kind === 'order') return 'ask.reading.order';
  if (run.view.kind === 'buzz') return 'ask.reading.buzz';
  return 'options' in run.view ? 'ask.reading.text' : 'ask.reading.write';
};

const reading = (paper: Paper): Line => ({
  look: 'is-waiting',
  sign: clock,
  head: say('ask.reading'),
  text: say(readingHint(paper)),
});

const late = (saving: Extract<Saving, { state: 'late' }>): Line => ({
  look: 'is-waiting',
  sign: clock,
  head: say('saved.late'),
  text: say(saving.before ? 'saved.late.before' : 'saved.late.none'),
});

const REFUSED: Record<'early' | 'words', Word> = { early: 'buzz.locked', words: 'saved.words' };

const open = (paper: Paper): Line => {
  const { saving, run } = paper;
  switch (saving.state) {
    case 'none':
      return { text: hint(paper) };
    case 'saving':
      return { sign: clock, text: say('saved.saving') };
    case 'kept':
      return { look: 'is-waiting', sign: wifi, head: say('saved.kept') };
    case 'saved':
      return {
        look: 'is-saved',
        sign: check,
        ...(run.kind === 'buzz'
          ? { head: say('buzz.done'), text: say('wait.board') }
          : {
              head: say('saved.at', { time: timeOfDay(saving.at) }),
              text: say(run.changeable ? 'saved.change' : 'saved.final'),
            }),
      };
    case 'late':
      return late(saving);
    case 'refused':
      return {
        look: 'is-waiting',
        sign: clock,
        head: say(saving.why === undefined ? 'saved.refused' : REFUSED[saving.why]),
        text: say('saved.refused.text'),
      };
  }
};

/** What has nothing to reveal. */
const gathers = ({ run }: Paper): boolean => keepsDraft(run) || run.kind === 'buzz';

const closed = (paper: Paper): Line => {
  const { saving } = paper;
  const head = say('ask.closed');
  switch (saving.state) {
    case 'none':
      return { sign: clock, head, text: say('ask.closed.none') };
    case 'saved':
      return {
        look: 'is-saved',
        sign: check,
        head: say('saved.at', { time: timeOfDay(saving.at) }),
        text: say(gathers(paper) ? 'wait.auto' : 'ask.closed.saved'),
      };
    case 'refused':
      return { sign: clock, head, text: say('saved.refused') };
    case 'saving':
    case 'kept':
    case 'late':
      return open(paper);
  }
};

const line = (paper: Paper): Line => {
  if (paper.preview) return { text: say('page.preview') };
  if (paper.run.phase === 'reading') return reading(paper);
  return paper.run.phase === 'open' ? open(paper) : closed(paper);
};

/** What became of the answer, in the server's word. */
export const status = (paper: Paper): TemplateResult => {
  const { look, sign, head, text } = line(paper);
  return html`<p class="status ${look ?? ''}">
    ${sign === undefined ? nothing : icon(sign)}<span
      >${head === undefined ? nothing : html`<b>${head}</b>`}${text}</span
    >
  </p>`;
};
