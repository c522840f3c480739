import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { post, type Reply } from '../http.js';
import { commonWords } from '../i18n/common.js';
import { announceLanguage, browserLanguage, chooseLanguage, chosenLanguage, type Language } from '../i18n/index.js';
import { stageWords, type StageWords } from '../i18n/stage.js';
import { erase, icon } from '../icons.js';
import { keepToken } from '../kept.js';
import { LightElement } from '../light-element.js';
import type { BoardReply } from '../protocol.js';

const DIGITS = 8;
const ASK_EVERY = 2000;
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

type Fault = keyof StageWords['opening']['errors'];

/** What went wrong, by the status of the reply; 0 when the server was not reached. */
const faultOf = (status: number): Fault => {
  if (status === 0) return 'offline';
  if (status === 404 || status === 400) return 'unknown';
  if (status === 403 || status === 410) return 'refused';
  return status === 429 ? 'many' : 'other';
};

/** Opens the stage of a session by its eight-digit opening code, shown as dots in front of the class. */
@customElement('stage-opening')
export class StageOpening extends LightElement {
  @state() private code = '';
  @state() private phase: 'typing' | 'checking' | 'waiting' = 'typing';
  @state() private fault?: Fault;
  @state() private language: Language = chosenLanguage() ?? browserLanguage();

  private request = '';
  private timer?: number;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.keyed);
    announceLanguage(this.language);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.keyed);
    window.clearTimeout(this.timer);
  }

  override render(): TemplateResult {
    const words = stageWords[this.language].opening;
    return html`<div class="opening">
      <header class="opening-head">
        <b>${commonWords[this.language].product}</b>
        <button
          type="button"
          class="plain"
          lang=${this.language === 'zh' ? 'en' : 'zh-CN'}
          @click=${this.otherLanguage}
        >
          ${words.other}
        </button>
      </header>
      <main class="opening-main">
        <section class="opening-text">
          <h1>${words.title}</h1>
          ${this.phase === 'waiting' ? this.waitingText(words) : this.typingText(words)}
        </section>
        ${this.phase === 'waiting' ? nothing : this.pad(words)}
      </main>
    </div>`;
  }

  private typingText(words: StageWords['opening']): TemplateResult {
    const note = this.phase === 'checking' ? words.checking : this.fault === undefined ? '' : words.errors[this.fault];
    return html`
      <p>${words.hint}</p>
      <p class="code-dots" role="img" aria-label=${words.digits(this.code.length)}>
        ${Array.from({ length: DIGITS }, (_, index) => html`<i class=${index < this.code.length ? 'is-set' : ''}></i>`)}
      </p>
      <p class="opening-note" role="status">${note}</p>
    `;
  }

  private waitingText(words: StageWords['opening']): TemplateResult {
    return html`
      <p class="opening-wait"><b>${words.waiting}</b></p>
      <p>${words.waitingHint}</p>
      <p><button type="button" class="plain" @click=${this.startOver}>${words.cancel}</button></p>
    `;
  }

  private pad(words: StageWords['opening']): TemplateResult {
    const key = (digit: string): TemplateResult =>
      html`<button type="button" ?disabled=${this.phase !== 'typing'} @click=${() => this.press(digit)}>
        ${digit}
      </button>`;
    return html`<div class="code-pad">
      ${KEYS.map(key)}
      <button type="button" class="is-word" ?disabled=${this.phase !== 'typing'} @click=${this.clear}>
        ${words.clear}
      </button>
      ${key('0')}
      <button type="button" aria-label=${words.erase} ?disabled=${this.phase !== 'typing'} @click=${this.eraseLast}>
        ${icon(erase)}
      </button>
    </div>`;
  }

  private press(digit: string): void {
    if (this.phase !== 'typing' || this.code.length >= DIGITS) return;
    this.fault = undefined;
    this.code += digit;
    if (this.code.length === DIGITS) void this.open({ code: this.code });
  }

  private readonly clear = (): void => {
    this.code = '';
    this.fault = undefined;
  };

  private readonly eraseLast = (): void => {
    if (this.phase === 'typing') this.code = this.code.slice(0, -1);
  };

  private readonly startOver = (): void => {
    window.clearTimeout(this.timer);
    this.request = '';
    this.code = '';
    this.fault = undefined;
    this.phase = 'typing';
  };

  private async open(body: { code: string } | { request: string }): Promise<void> {
    if (this.phase === 'typing') this.phase = 'checking';
    this.take(await post<BoardReply>('/board', body), 'request' in body ? body.request : undefined);
  }

  private take(reply: Reply<BoardReply>, asked: string | undefined): void {
    // The person may have gone back to the pad while the reply was on its way.
    if (asked !== undefined && asked !== this.request) return;
    const { key, token, request } = reply.body ?? {};
    if (key !== undefined && token !== undefined) {
      keepToken('stage', key, token);
      location.replace(`/s/${key}/stage`);
    } else if (request !== undefined || (asked !== undefined && reply.status === 0)) {
      this.wait(request ?? asked ?? '');
    } else {
      this.startOver();
      this.fault = faultOf(reply.status);
    }
  }

  private wait(request: string): void {
    this.request = request;
    this.phase = 'waiting';
    this.timer = window.setTimeout(() => void this.open({ request }), ASK_EVERY);
  }

  private readonly otherLanguage = (): void => {
    this.language = this.language === 'zh' ? 'en' : 'zh';
    chooseLanguage(this.language);
    announceLanguage(this.language);
  };

  private readonly keyed = (event: KeyboardEvent): void => {
    if (this.phase !== 'typing' || event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^[0-9]$/.test(event.key)) this.press(event.key);
    if (event.key === 'Backspace') this.eraseLast();
    if (event.key === 'Escape') this.clear();
  };
}
