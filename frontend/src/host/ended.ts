import { html, nothing, type TemplateResult } from 'lit';
import { check, icon } from '../icons.js';
import { minus } from '../teacher-icons.js';
import { styles } from '../styles.js';
import { minutesSpent } from './pace.js';
import type { Scene } from './scene.js';

const stepLine = (scene: Scene, index: number): TemplateResult => {
  const { frame, words } = scene;
  const step = frame.progress.steps[index];
  const real = minutesSpent(frame, index, frame.now);
  return html`<li class=${real === 0 ? 'is-left-out' : ''}>
    ${icon(real === 0 ? minus : check, 'i')}<span class="one-line">${step?.title}</span>
    <span class="num small end">${real === 0 ? words.plan.skipped : words.plan.spent(real, step?.minutes ?? 0)}</span>
  </li>`;
};

const teams = (scene: Scene): TemplateResult | typeof nothing => {
  if (scene.frame.teams.length === 0) return nothing;
  return html`<section>
    <h2>${scene.words.ended.teams}</h2>
    <ul class="lines">
      ${scene.frame.teams.map(
        (team) =>
          html`<li>
            <i class="dot" style=${styles({ 'background-color': team.colour })}></i
            ><span class="one-line">${team.name}</span>
            <b class="num end">${scene.words.screen.points(team.total)}</b>
          </li>`,
      )}
    </ul>
  </section>`;
};

/** The end: what there was, and the way back to the desk. */
export const ended = (scene: Scene): TemplateResult => {
  const { frame, words } = scene;
  const { steps } = frame.progress;
  const seconds = frame.spent.reduce((sum, each) => sum + each, 0);
  const held = frame.spent.filter((each) => each > 0).length;
  return html`<main class="farewell">
    <div class="card">
      <h1>${words.ended.title}</h1>
      <p class="muted">${frame.meeting.title} · ${frame.meeting.className}</p>
      <p class="facts">
        <b>${words.ended.time(Math.round(seconds / 60), frame.progress.lessonMinutes)}</b>
        <b>${words.ended.steps(held, steps.length)}</b>
      </p>
      <p>${words.ended.text}${words.ended.kept}</p>
      <div class="columns">
        <section>
          <h2>${words.ended.plan}</h2>
          <ol class="lines">
            ${steps.map((_step, index) => stepLine(scene, index))}
          </ol>
        </section>
        ${teams(scene)}
      </div>
      <a class="button next" href="/app">${words.ended.toDesk}</a>
    </div>
  </main>`;
};
