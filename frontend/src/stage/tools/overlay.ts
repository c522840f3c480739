import { html, nothing, type TemplateResult } from 'lit';
import type { ServerClock } from '../../clock.js';
import { close, icon } from '../../icons.js';
import type { ToolWords } from '../../i18n/tools.js';
import type { StageFrame, Tools } from '../../protocol.js';
import { isOver } from '../../tools.js';
import type { ToolHand } from '../tool-hand.js';
import './call.js';
import { lotsNone, lotsOf } from './lots.js';
import './roll.js';
import './timer.js';

const MINUTES = [1, 2, 3, 5, 10];
const MINUTE = 60;
const GROUPS = [2, 3, 4, 5, 6, 8, 10, 12];

export interface Sound {
  isOn: boolean;
  turn: () => void;
}

export interface ToolScene {
  frame: StageFrame;
  hand: ToolHand;
  clock: ServerClock;
  words: ToolWords;
  sound: Sound;
}

/** A pressed button gives the focus back, so that the space bar does not press it again. */
const press =
  (action: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail > 0 && event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
    action();
  };

const key = (label: string, action: () => void, className = 'plain', pressed?: boolean): TemplateResult =>
  html`<button type="button" class=${className} aria-pressed=${pressed ?? nothing} @click=${press(action)}>
    ${label}
  </button>`;

const callKeys = (tools: Tools, { frame, hand, words }: ToolScene): TemplateResult => {
  const team = tools.call?.team === true;
  const hasTeams = (frame.bar?.teams.length ?? 0) > 0;
  return html`${key(words.call.another, () => hand.call(team), 'tool-main')}
  ${hasTeams ? key(team ? words.call.pupil : words.call.team, () => hand.call(!team)) : nothing}`;
};

const timerKeys = (tools: Tools, { hand, clock, words, sound }: ToolScene): TemplateResult => {
  const { timer } = tools;
  const chime = key(words.timer.sound(sound.isOn), sound.turn, 'plain', sound.isOn);
  if (timer === undefined) {
    return html`${MINUTES.map((minutes) =>
      key(words.timer.minutes(minutes), () => hand.start(minutes * MINUTE), 'tool-main'),
    )}
    ${key(words.timer.up, () => hand.start(0))} ${chime}`;
  }
  const over = isOver(timer, clock.now());
  return html`${
    over
      ? nothing
      : timer.held === undefined
        ? key(words.timer.pause, () => hand.hold(true), 'tool-main')
        : key(words.timer.resume, () => hand.hold(false), 'tool-main')
  }
  ${timer.up ? nothing : key(words.timer.more, () => hand.more(MINUTE))} ${key(words.timer.reset, () => hand.reset())}
  ${chime}`;
};

const lotsKeys = (tools: Tools, { hand, words }: ToolScene): TemplateResult => {
  const { lots } = tools;
  if (lots?.kept === true) return html`<p class="tool-note">${words.lots.kept}</p>`;
  return html`<div class="tool-counts" role="group" aria-label=${words.lots.how}>
      ${GROUPS.map((groups) =>
        key(
          lots === undefined ? words.lots.groups(groups) : String(groups),
          () => hand.draw(groups),
          'chip',
          lots?.groups.length === groups,
        ),
      )}
    </div>
    ${lots === undefined ? nothing : key(words.lots.keep, () => hand.keep(), 'tool-main')}`;
};

const pictureOf = (tools: Tools, { hand, clock, words }: ToolScene): TemplateResult => {
  switch (tools.open) {
    case 'call':
      return html`<stage-call
        .call=${tools.call}
        .words=${words}
        .turn=${tools.turn}
        .fresh=${hand.isFresh()}
      ></stage-call>`;
    case 'timer':
      return tools.timer === undefined
        ? html`<p class="timer-none">${words.timer.down}</p>`
        : html`<stage-timer .timer=${tools.timer} .clock=${clock} .words=${words}></stage-timer>`;
    case 'lots':
      return tools.lots === undefined
        ? html`${lotsNone(words, false)}`
        : lotsOf(tools.lots, tools.turn, hand.isFresh(), words);
    case 'attendance':
    case undefined:
      return html`<class-roll
        .pupils=${tools.roll ?? []}
        .words=${words}
        .attend=${hand.leads() ? (pupil: string, mark: 'sick' | 'leave' | 'absent' | undefined) => hand.attend(pupil, mark) : undefined}
      ></class-roll>`;
  }
};

const keysOf = (tools: Tools, scene: ToolScene): TemplateResult | typeof nothing => {
  switch (tools.open) {
    case 'call':
      return callKeys(tools, scene);
    case 'timer':
      return timerKeys(tools, scene);
    case 'lots':
      return lotsKeys(tools, scene);
    case 'attendance':
    case undefined:
      return nothing;
  }
};

const chipOf = (tools: Tools, { hand, clock, words }: ToolScene): TemplateResult | typeof nothing =>
  tools.timer === undefined
    ? nothing
    : html`<button type="button" class="timer-chip" ?disabled=${!hand.leads()} @click=${press(() => hand.tap('timer'))}>
        <stage-timer chip .timer=${tools.timer} .clock=${clock} .words=${words}></stage-timer>
      </button>`;

/** The open tool over the step, or the timer's chip in the corner while nothing is open. */
export const toolOverlay = (scene: ToolScene): TemplateResult | typeof nothing => {
  const { frame, hand, words } = scene;
  const { tools } = frame;
  if (tools === undefined) return nothing;
  if (tools.open === undefined) return chipOf(tools, scene);
  const name = words.open[tools.open];
  return html`<section class="tool-over is-${tools.open}" role="dialog" aria-label=${name}>
    <header>
      <h2>${name}</h2>
      ${tools.open === 'timer' ? nothing : chipOf(tools, scene)}
      ${
        hand.leads()
          ? html`<button type="button" class="plain" @click=${press(() => hand.close())}>
              ${icon(close)}<span>${words.close}</span>
            </button>`
          : nothing
      }
    </header>
    <div class="tool-picture">${pictureOf(tools, scene)}</div>
    ${hand.leads() ? html`<div class="tool-keys">${keysOf(tools, scene)}</div>` : nothing}
  </section>`;
};
