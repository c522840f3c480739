import { html, type TemplateResult } from 'lit';
import type { StageWords } from '../i18n/stage.js';
import { close, icon } from '../icons.js';
import { sound } from '../teacher-icons.js';

/** The keys of the stage, and the switch of its sound. */
export const helpOf = (
  words: StageWords,
  soundIsOn: boolean,
  actions: { close: () => void; sound: () => void },
): TemplateResult => html`
  <div class="over" role="dialog" aria-label=${words.help.title}>
    <div class="help card">
      <h2>${words.help.title}</h2>
      <dl>
        ${words.help.keys.map(
          (line) =>
            html`<div>
              <dt>${line.keys.split('  ').map((key) => html`<kbd>${key}</kbd>`)}</dt>
              <dd>${line.does}</dd>
            </div>`,
        )}
      </dl>
      <p class="help-actions">
        <button type="button" class="plain" aria-pressed=${soundIsOn} @click=${actions.sound}>
          ${icon(sound)}<span>${soundIsOn ? words.soundOn : words.soundOff}</span>
        </button>
        <button type="button" class="plain" @click=${actions.close}>
          ${icon(close)}<span>${words.help.close}</span>
        </button>
      </p>
    </div>
  </div>
`;
