import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../light-element.js';
import type { JoinInfo, JoinRequest } from '../protocol.js';
import { friendlyName } from './friendly-name.js';
import { say } from './words.js';

/** A guest takes part under a name of their own; the server checks it. */
@customElement('name-way')
export class NameWay extends LightElement {
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) meeting!: JoinInfo;
  @property({ attribute: false }) busy = false;
  @property({ attribute: false }) fault!: TemplateResult;
  @property({ attribute: false }) join!: (request: JoinRequest) => void;
  @state() private name = friendlyName();

  protected override render(): TemplateResult {
    const typed = (event: Event): void => {
      this.name = (event.target as HTMLInputElement).value;
    };
    const submit = (event: Event): void => {
      event.preventDefault();
      this.join({ way: 'nickname', name: this.name.trim() });
    };
    return html`<main class="join">
      <p class="muted">${this.meeting.title}</p>
      <h1>${say('join.nickname.title')}</h1>
      <form @submit=${submit}>
        <input
          class="field is-name"
          maxlength="40"
          autocomplete="off"
          aria-label=${say('join.nickname.field')}
          .value=${this.name}
          @input=${typed}
        />
        <p class="muted">${say('join.nickname.hint')}</p>
        ${this.fault}
        <div class="pair">
          <button type="button" class="button is-quiet" @click=${() => (this.name = friendlyName())}>
            ${say('join.nickname.another')}
          </button>
          <button class="button" ?disabled=${this.busy || this.name.trim() === ''}>
            ${say(this.busy ? 'join.working' : 'join.nickname.go')}
          </button>
        </div>
      </form>
    </main>`;
  }
}
