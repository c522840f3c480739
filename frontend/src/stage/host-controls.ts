import { html, nothing, type TemplateResult } from 'lit';
import { filmKeys } from '../film-keys.js';
import type { StageWords } from '../i18n/stage.js';
import type { FilmFrame, StageFrame } from '../protocol.js';
import type { Baton } from './baton.js';
import { type BarState, endingPanel, hostBar } from './host-bar.js';
import './points-panel.js';
import type { ToolHand } from './tool-hand.js';

/** Pages of the step on this stage that can still be turned. */
export interface PagesLeft {
  after: boolean;
  before: boolean;
}

/** The host bar with its panels where it was called, else only the two hints at the lower corners. */
export const hostControls = (
  frame: StageFrame,
  baton: Baton,
  words: StageWords,
  pages: PagesLeft,
  hand: ToolHand,
  film?: FilmFrame,
): TemplateResult | typeof nothing => {
  const offered = frame.bar;
  if (offered === undefined || !baton.leads()) return nothing;
  if (!baton.bar.isVisible()) return html`<i class="host-hint is-left"></i><i class="host-hint is-right"></i>`;
  const side = baton.bar.side();
  return html`
    ${
      baton.panel() === 'ending'
        ? endingPanel(
            side,
            words,
            () => baton.end(),
            () => baton.close(),
          )
        : nothing
    }
    ${
      baton.panel() === 'points'
        ? html`<stage-points
            .words=${words}
            .side=${side}
            .teams=${offered.teams}
            .last=${offered.last}
            .post=${(team: string, amount: number, reason: string) => baton.give({ do: 'points', team, amount, reason })}
            .takeBack=${(posting: string) => baton.give({ do: 'undo', posting })}
            .close=${() => baton.close()}
          ></stage-points>`
        : nothing
    }
    ${
      film === undefined
        ? nothing
        : html`<nav class="hostbar film-bar is-${side}" aria-label=${words.film.name}>
            ${filmKeys(film, words.film, baton.film, 'icon')}
          </nav>`
    }
    ${hostBar(
      {
        side,
        ...(frame.run === undefined ? {} : { kind: frame.run.view.kind }),
        controls: offered.controls,
        blank: frame.blank,
        hasSteps: frame.progress.steps.length > 0,
        ...openTool(frame),
        panel: baton.panel(),
        localBack: pages.before,
        morePages: pages.after,
      },
      words,
      {
        back: () => baton.move('back'),
        next: () => baton.move('next'),
        reveal: () => baton.move('reveal'),
        addTime: () => baton.move('addTime'),
        blank: () => baton.move('blank'),
        tool: (tool) => {
          baton.bar.stay();
          hand.tap(tool);
        },
        end: () => baton.toggle('ending'),
      },
    )}
  `;
};

/** A buzzer on the spot is a run that belongs to no step. */
const openTool = (frame: StageFrame): Pick<BarState, 'tool'> => {
  if (frame.run !== undefined && frame.run.step < 0) return { tool: 'buzzer' };
  const open = frame.tools?.open;
  return open === undefined ? {} : { tool: open };
};
