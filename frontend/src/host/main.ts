import '../css/tokens.css';
import '../css/marks.css';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { hostWords } from '../i18n/host.js';
import { browserLanguage } from '../i18n/index.js';
import { LightElement } from '../light-element.js';

@customElement('banhui-host')
export class HostPage extends LightElement {
  override render(): TemplateResult {
    return html`<p>${hostWords[browserLanguage()].loading}</p>`;
  }
}
