import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { post, type Reply } from '../http.js';
import { LightElement } from '../light-element.js';
import type { JoinInfo, JoinRequest, WhoReply } from '../protocol.js';
import { pad } from './pad.js';
import { problem } from './problem.js';
import { say, type Word } from './words.js';

const LONGEST = 3;

/** What the server said to a number; unknown and taken ones have no name, and one same text. */
type Who = { masked?: string } | undefined;

/** The usual way of a class: the class number, then "I am 林*夏". */
@customElement('number-way')
export class NumberWay extends LightElement {
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) meeting!: JoinInfo;
  @property({ attribute: false }) ticket = '';
  @property({ attribute: false }) renew!: () => Promise<string | undefined>;
  @property({ attribute: false }) busy = false;
  @property({ attribute: false }) fault!: TemplateResult;
  @property({ attribute: false }) join!: (request: JoinRequest) => void;
  @state() private digits = '';
  @state() private asking = false;
  @state() private who: Who;
  @state() private own: Word | undefined;

  protected override render(): TemplateResult {
    const keyed = pad({
      digits: this.digits,
      longest: LONGEST,
      label: 'join.number.field',
      changed: (digits) => this.typed(digits),
      entered: () => void this.go(),
    });
    const asks = this.who !== undefined && this.who.masked === undefined;
    return html`<main class="join">
        <div class="keyed">
          <h1>${say('join.number.title')}</h1>
          ${keyed}
        </div>
        <div aria-live="assertive">
          ${this.own === undefined ? nothing : html`<p class="error">${say(this.own)}</p>`}
          ${asks ? html`<p class="error is-mild">${say('join.number.ask')}</p>` : nothing}
        </div>
        ${this.fault}
      </main>
      <div class="bottom pair">
        <button
          type="button"
          class="button"
          ?disabled=${this.busy || this.asking || this.digits === ''}
          @click=${() => void this.go()}
        >
          ${this.label()}
        </button>
        ${
          this.who?.masked === undefined
            ? nothing
            : html`<button type="button" class="button is-quiet" @click=${() => this.typed('')}>
                ${say('join.number.notme')}
              </button>`
        }
      </div>`;
  }

  private label(): string {
    if (this.busy || this.asking) return say('join.working');
    if (this.who === undefined) return say('join.number.go');
    return this.who.masked === undefined
      ? say('join.number.ask.go')
      : say('join.number.iam', { name: this.who.masked });
  }

  private typed(digits: string): void {
    this.digits = digits;
    this.who = undefined;
    this.own = undefined;
  }

  private async go(): Promise<void> {
    if (this.busy || this.asking || this.digits === '') return;
    const number = Number(this.digits);
    if (number < 1) {
      this.own = 'error.number';
    } else if (this.who !== undefined) {
      this.join({ way: 'number', ticket: this.ticket, number });
    } else {
      await this.askWho(number);
    }
  }

  private async askWho(number: number): Promise<void> {
    const asked = this.digits;
    this.asking = true;
    let reply = await this.post(number, this.ticket);
    if (reply.error === 'join.error.ticket') {
      const ticket = await this.renew();
      if (ticket !== undefined) reply = await this.post(number, ticket);
    }
    this.asking = false;
    if (this.digits !== asked) return;
    if (reply.body === undefined) this.own = problem(reply, 'error.meeting');
    else this.who = reply.body;
  }

  private post(number: number, ticket: string): Promise<Reply<WhoReply>> {
    return post<WhoReply>(`/s/${this.meeting.key}/who`, { ticket, number });
  }
}
