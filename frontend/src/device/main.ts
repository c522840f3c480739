import '../css/tokens.css';
import '../css/marks.css';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { deviceWords } from '../i18n/device.js';
import { browserLanguage } from '../i18n/index.js';
import { LightElement } from '../light-element.js';

@customElement('banhui-device')
export class DevicePage extends LightElement {
  override render(): TemplateResult {
    return html`<p>${deviceWords[browserLanguage()].loading}</p>`;
  }
}
