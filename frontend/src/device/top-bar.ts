import { html, nothing, type TemplateResult } from 'lit';
import { icon, screen } from '../icons.js';
import { language, say } from './words.js';

export interface TopBarParts {
  place: string;
  name: string;
  rehearsal?: boolean;
  /** Absent outside a meeting. */
  mirror?: { on: boolean; turn(): void };
  switchLanguage(): void;
}

export const topBar = ({ place, name, rehearsal = false, mirror, switchLanguage }: TopBarParts): TemplateResult =>
  html`<header class="top">
    ${rehearsal ? html`<span class="tag">${say('page.rehearsal')}</span>` : nothing}<b>${place}</b
    ><span class="who">${name}</span>
    ${
      mirror === undefined
        ? nothing
        : html`<button
            type="button"
            aria-label=${say('page.mirror')}
            title=${say('page.mirror')}
            aria-pressed=${mirror.on ? 'true' : 'false'}
            @click=${() => mirror.turn()}
          >
            ${icon(screen)}<small>${say('page.mirror.short')}</small>
          </button>`
    }
    <button
      type="button"
      lang=${language() === 'zh' ? 'en' : 'zh-CN'}
      aria-label=${say('page.language.label')}
      @click=${switchLanguage}
    >
      ${say('page.language')}
    </button>
  </header>`;
