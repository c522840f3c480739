import { html, nothing, type TemplateResult } from 'lit';
import type { StageWords } from '../i18n/stage.js';
import { clock, icon, screen } from '../icons.js';
import { back, blank, end, eye, next } from '../teacher-icons.js';
import type { ToolKey } from '../i18n/tools.js';
import { TOOL_ICONS, TOOL_KEYS } from '../tools.js';
import type { Controls, Kind } from '../protocol.js';

export type Side = 'left' | 'right';
export type Panel = 'none' | 'points' | 'ending';

export interface BarState {
  side: Side;
  /** Of the step that is shown. */
  kind?: Kind;
  controls: Controls;
  blank: boolean;
  /** Without a plan there is nothing to move. */
  hasSteps: boolean;
  /** The tool that lies over the step. */
  tool?: ToolKey;
  panel: Panel;
  /** Whether the next press turns a page of this stage before the session moves. */
  morePages: boolean;
  /** A page to go back to. */
  localBack: boolean;
}

export interface BarActions {
  back: () => void;
  next: () => void;
  reveal: () => void;
  addTime: () => void;
  tool: (tool: ToolKey) => void;
  blank: () => void;
  end: () => void;
}

/** A pressed button gives the focus back, so that the space bar means "next" again and not this button. */
const pressed =
  (action: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail > 0 && event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
    action();
  };

const nextLabel = (state: BarState, words: StageWords): string => {
  if (state.morePages) return words.bar.nextPage;
  const { does } = state.controls.next;
  const own = state.kind === undefined ? undefined : words.bar.doesFor[state.kind];
  return own !== undefined && (does === 'open' || does === 'close') ? own[does] : words.bar.does[does];
};

/** What follows, in small type under the next button's word. */
const nextNote = (state: BarState, words: StageWords): string | undefined => {
  if (state.morePages) return undefined;
  return state.controls.next.allAnswered === true ? words.allAnswered : state.controls.next.title;
};

const button = (
  label: string,
  path: string,
  action: () => void,
  can = true,
  more: { className?: string; note?: string; expanded?: boolean } = {},
): TemplateResult =>
  html`<button
    type="button"
    class=${more.className ?? ''}
    aria-disabled=${can ? 'false' : 'true'}
    aria-expanded=${more.expanded === undefined ? nothing : more.expanded ? 'true' : 'false'}
    @click=${pressed(() => {
      if (can) action();
    })}
  >
    ${icon(path)}<span>${label}</span>${more.note === undefined ? nothing : html`<small>${more.note}</small>`}
  </button>`;

/** The host's buttons over the lower edge, always in the same places; what cannot be used fades. */
export const hostBar = (state: BarState, words: StageWords, actions: BarActions): TemplateResult => {
  const { controls } = state;
  const canNext = state.morePages || controls.next.does !== 'none' || state.blank;
  return html`<nav class="hostbar is-${state.side}" aria-label=${words.bar.name}>
    ${
      state.hasSteps || controls.next.does !== 'none'
        ? html`${button(words.bar.back, back, actions.back, controls.back || state.localBack)}
            ${button(nextLabel(state, words), next, actions.next, canNext, {
              className: 'is-next',
              note: nextNote(state, words),
            })}
            ${button(words.bar.reveal, eye, actions.reveal, controls.reveal)}
            ${button(words.bar.time, clock, actions.addTime, controls.addTime)}
            <hr />`
        : nothing
    }
    ${TOOL_KEYS.map((key) =>
      button(words.tools.names[key], TOOL_ICONS[key], () => actions.tool(key), true, {
        className: `is-tool is-${key}`,
        expanded: key === 'points' ? state.panel === 'points' : state.tool === key,
      }),
    )}
    <hr />
    ${button(state.blank ? words.bar.unblank : words.bar.blank, state.blank ? screen : blank, actions.blank)}
    ${button(words.bar.end, end, actions.end, true, { expanded: state.panel === 'ending' })}
  </nav>`;
};

/** Asked once, beside the bar and apart from its buttons. */
export const endingPanel = (side: Side, words: StageWords, yes: () => void, no: () => void): TemplateResult =>
  html`<section class="bar-panel ending is-${side}" role="dialog" aria-label=${words.ending.title}>
    <h2>${words.ending.title}</h2>
    <p>${words.ending.text}</p>
    <p class="panel-actions">
      <button type="button" class="plain" @click=${pressed(no)}>${words.ending.no}</button>
      <button type="button" class="is-end" @click=${pressed(yes)}>${words.ending.yes}</button>
    </p>
  </section>`;
