import { html, type TemplateResult } from 'lit';
import type { StandingsView } from '../protocol.js';
import { blankStep } from './blank.js';
import { buzzStep } from './buzz.js';
import { caseStep } from './case.js';
import { choiceStep } from './choice.js';
import { cloudStep } from './cloud.js';
import { discussStep } from './discuss.js';
import { numberStep } from './number.js';
import { orderStep } from './order.js';
import { pauseStep } from './pause.js';
import { pledgeStep } from './pledge.js';
import { pollStep } from './poll.js';
import { reflectionStep } from './reflection.js';
import { revoteStep } from './revote.js';
import type { Scene } from './scene.js';
import './standings.js';
import { talkStep } from './talk.js';

const standingsStep = (view: StandingsView, { run, words }: Scene): TemplateResult => html`
  <div class="title" data-fit>
    <h1>${view.title}</h1>
    <p class="legend">
      <i></i>${words.standings.before}<i class="is-new"></i>${words.standings.now}
      <span class="is-wide-only">${words.standings.rules[view.rule]}</span>
    </p>
  </div>
  <stage-standings .view=${view} .words=${words} .run=${run.id}></stage-standings>
`;

/** The picture of the current step, by its kind. */
export const stepOf = (scene: Scene): TemplateResult => {
  const { view } = scene.run;
  switch (view.kind) {
    case 'talk':
      return talkStep(view, scene);
    case 'case':
      return caseStep(view, scene);
    case 'choice':
      return choiceStep(view, scene);
    case 'order':
      return orderStep(view, scene);
    case 'blank':
      return blankStep(view, scene);
    case 'number':
      return numberStep(view, scene);
    case 'poll':
      return pollStep(view, scene);
    case 'cloud':
      return cloudStep(view, scene);
    case 'buzz':
      return buzzStep(view, scene);
    case 'pledge':
      return pledgeStep(view, scene);
    case 'reflection':
      return reflectionStep(view, scene);
    case 'revote':
      return revoteStep(view, scene);
    case 'discuss':
      return discussStep(view, scene);
    case 'standings':
      return standingsStep(view, scene);
    case 'pause':
      return pauseStep(view, scene);
  }
};
