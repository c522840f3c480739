import '../css/tokens.css';
import '../css/marks.css';
import '../css/stage.css';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { enter, sessionKey } from '../entrance.js';
import { commonWords } from '../i18n/common.js';
import { browserLanguage, chosenLanguage } from '../i18n/index.js';
import { stageWords } from '../i18n/stage.js';
import { LightElement } from '../light-element.js';
import { isPreview, listenToPreview } from '../preview.js';
import type { GatheredFrame } from '../protocol.js';
import { messagePage } from './message.js';
import './opening.js';
import './stage-screen.js';
import type { StageScreen } from './stage-screen.js';

/** Takes away what was gathered for another step: no run is 0. */
const NOTHING_GATHERED: GatheredFrame = { type: 'gathered', run: 0 };

/** The big screen's page: the form for the opening code, a session's stage, or the desk's preview. */
@customElement('banhui-stage')
export class StagePage extends LightElement {
  @state() private entry?: { key: string; token: string };
  @state() private hasNoToken = false;
  private readonly key = sessionKey(location.pathname);
  private readonly preview = isPreview();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.preview) {
      listenToPreview((message) => {
        const screen = this.querySelector<StageScreen>('stage-screen');
        if (message.preview !== 'stage' || screen === null) return;
        screen.film = message.film;
        screen.show(message.frame, message.gathered ?? NOTHING_GATHERED);
      });
    } else if (this.key !== undefined) void this.enter(this.key);
  }

  override render(): TemplateResult {
    if (this.preview) return html`<stage-screen></stage-screen>`;
    if (this.key === undefined) return html`<stage-opening></stage-opening>`;
    if (this.entry !== undefined) return html`<stage-screen .entry=${this.entry}></stage-screen>`;
    const language = chosenLanguage() ?? browserLanguage();
    const words = stageWords[language];
    if (!this.hasNoToken) return html`<div class="message"><p>${words.entering}</p></div>`;
    const { title, text } = commonWords[language].gone.token;
    return messagePage(title, text, html`<a class="plain" href="/stage">${words.openForm}</a>`);
  }

  private async enter(key: string): Promise<void> {
    const token = await enter('stage', key);
    if (token === undefined) this.hasNoToken = true;
    else this.entry = { key, token };
  }
}
