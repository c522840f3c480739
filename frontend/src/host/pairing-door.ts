import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { post, type Reply } from '../http.js';
import type { Language } from '../i18n/index.js';
import { leadWords, type LeadWords } from '../i18n/lead.js';
import { keepToken } from '../kept.js';
import { LightElement } from '../light-element.js';
import type { PairReply } from '../protocol.js';

const DIGITS = 8;

type Fault = keyof LeadWords['code']['errors'];

const faultOf = (reply: Reply<PairReply>): Fault => {
  if (reply.status === 0) return 'offline';
  return reply.status === 429 ? 'many' : 'unknown';
};

/** The code of a QR code behind the #; it leaves the address before anything is asked. */
export const codeInAddress = (): string | undefined => {
  const code = /^#c=(\d{8})$/.exec(location.hash)?.[1];
  if (code !== undefined) history.replaceState(null, '', location.pathname);
  return code;
};

/** Makes this phone a remote or a student host, by the code in its address or by typing it. Fires `paired`. */
@customElement('host-pairing-door')
export class PairingDoor extends LightElement {
  @property() language: Language = 'zh';

  @state() private code = '';
  @state() private checking = false;
  @state() private fault?: Fault;

  override connectedCallback(): void {
    super.connectedCallback();
    this.code = codeInAddress() ?? '';
    if (this.code !== '') void this.pair();
  }

  override render(): TemplateResult {
    const words = leadWords[this.language].code;
    const note = this.checking ? words.checking : this.fault === undefined ? '' : words.errors[this.fault];
    return html`<main class="farewell">
      <form class="card pairing-door" @submit=${this.submit}>
        <h1>${words.title}</h1>
        <p>${words.hint}</p>
        <input
          class="num"
          inputmode="numeric"
          autocomplete="off"
          maxlength="9"
          aria-label=${words.field}
          placeholder=${words.field}
          .value=${this.code}
          @input=${this.type}
        />
        <p class="small" role="status">${note}</p>
        <button type="submit" class="next" ?disabled=${this.checking || this.digits().length !== DIGITS}>
          ${words.go}
        </button>
      </form>
    </main>`;
  }

  private digits(): string {
    return this.code.replace(/\D/g, '');
  }

  private readonly type = (event: Event): void => {
    this.code = (event.target as HTMLInputElement).value;
    this.fault = undefined;
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    void this.pair();
  };

  private async pair(): Promise<void> {
    if (this.checking) return;
    this.checking = true;
    const reply = await post<PairReply>('/remote', { code: this.digits() });
    this.checking = false;
    if (reply.body === undefined) {
      this.fault = faultOf(reply);
      // What was used up is not to be sent again; what never arrived is.
      if (this.fault !== 'offline') this.code = '';
      return;
    }
    const { key, token, page } = reply.body;
    keepToken(page, key, token);
    history.replaceState(null, '', `/s/${key}/${page}`);
    this.dispatchEvent(new CustomEvent('paired'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-pairing-door': PairingDoor;
  }
}
