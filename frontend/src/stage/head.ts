import { html, nothing, type TemplateResult } from 'lit';
import { styles } from '../styles.js';
import type { CommonWords } from '../i18n/common.js';
import type { StageWords } from '../i18n/stage.js';
import type { Progress, StageFrame } from '../protocol.js';

/** Whole minutes of the lesson that are left; absent before it begins. */
export const minutesLeft = (progress: Progress, now: number): number | undefined =>
  progress.startedAt === undefined
    ? undefined
    : Math.max(0, Math.ceil(progress.lessonMinutes - (now - progress.startedAt) / 60_000));

const planBar = (progress: Progress, share: number, words: StageWords): TemplateResult => {
  const { step, steps } = progress;
  const label = step >= 0 && step < steps.length ? words.step(step + 1, steps.length) : '';
  return html`<div class="plan" role="img" aria-label=${label}>
    ${steps.map((entry, index) => {
      const className = index < step ? 'is-done' : index === step ? 'is-now' : '';
      return html`<i class=${className} style=${styles({ 'flex-grow': String(Math.max(1, entry.minutes)) })}
        >${index === step ? html`<b style=${styles({ width: `${Math.round(share * 100)}%` })}></b>` : nothing}</i
      >`;
    })}
  </div>`;
};

const whatIsThis = (frame: StageFrame, words: StageWords, common: CommonWords): TemplateResult => {
  const { meeting, run } = frame;
  if (frame.at !== 'step' || run === undefined) return html`<p><b>${meeting.school}</b> · ${meeting.className}</p>`;
  return html`<p>
    <b>${common.kinds[run.view.kind]}</b>
    ${run.question === undefined ? nothing : words.question(run.question)}
  </p>`;
};

/** The thin line on top: what this is, the plan, the time that is left. `share` is how much of the step has passed. */
export const headOf = (
  frame: StageFrame,
  words: StageWords,
  common: CommonWords,
  now: number,
  share: number,
): TemplateResult => {
  const left = minutesLeft(frame.progress, now);
  return html`<header class="head">
    ${frame.meeting.rehearsal ? html`<p class="rehearsal">${words.rehearsal}</p>` : nothing}
    ${whatIsThis(frame, words, common)}
    ${frame.at === 'lobby' ? html`<div class="plan"></div>` : planBar(frame.progress, share, words)}
    <p>
      ${
        frame.at !== 'step' || left === undefined ? common.product : left === 0 ? words.timeUp : words.minutesLeft(left)
      }
    </p>
  </header>`;
};
