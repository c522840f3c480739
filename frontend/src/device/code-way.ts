import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../light-element.js';
import type { JoinInfo, JoinRequest } from '../protocol.js';
import { say } from './words.js';

const CODE = 6;

const tidy = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase().slice(0, CODE);

/** The strict way: the code printed for this pupil. */
@customElement('code-way')
export class CodeWay extends LightElement {
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) meeting!: JoinInfo;
  @property({ attribute: false }) busy = false;
  @property({ attribute: false }) fault!: TemplateResult;
  @property({ attribute: false }) join!: (request: JoinRequest) => void;
  @state() private code = '';

  protected override render(): TemplateResult {
    const typed = (event: InputEvent): void => {
      const field = event.target as HTMLInputElement;
      this.code = tidy(field.value);
      if (!event.isComposing) field.value = this.code;
    };
    const submit = (event: Event): void => {
      event.preventDefault();
      if (this.code.length === CODE) this.join({ way: 'code', code: this.code });
    };
    return html`<main class="join">
      <p class="muted">${this.meeting.title}</p>
      <h1>${say('join.code.title')}</h1>
      <form @submit=${submit}>
        <input
          class="field is-digits is-code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-label=${say('join.code.field')}
          .value=${this.code}
          @input=${typed}
        />
        <p class="muted">${say('join.code.hint')}</p>
        ${this.fault}
        <button class="button" ?disabled=${this.busy || this.code.length < CODE}>
          ${say(this.busy ? 'join.working' : 'join.code.go')}
        </button>
      </form>
    </main>`;
  }
}
