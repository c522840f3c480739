import '../css/tokens.css';
import '../css/marks.css';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { stageWords } from '../i18n/stage.js';
import { browserLanguage } from '../i18n/index.js';
import { LightElement } from '../light-element.js';

@customElement('banhui-stage')
export class StagePage extends LightElement {
  override render(): TemplateResult {
    return html`<p>${stageWords[browserLanguage()].loading}</p>`;
  }
}
