import { html, type TemplateResult } from 'lit';
import { icon } from '../../icons.js';
import type { ToolWords } from '../../i18n/tools.js';
import { TOOL_ICONS, TOOL_KEYS } from '../../tools.js';
import type { ToolHand } from '../tool-hand.js';

/** A meeting without a plan: the six tools as large tiles. */
export const toolsBoard = (hand: ToolHand, words: ToolWords): TemplateResult => html`
  <div class="tool-board" role="group" aria-label=${words.title}>
    ${TOOL_KEYS.map(
      (key) =>
        html`<button
          type="button"
          class="tool-tile is-${key}"
          ?disabled=${!hand.leads()}
          @click=${(event: MouseEvent) => {
            if (event.detail > 0 && event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
            hand.tap(key);
          }}
        >
          ${icon(TOOL_ICONS[key])}<b>${words.names[key]}</b><span>${words.hints[key]}</span>
        </button>`,
    )}
  </div>
`;
