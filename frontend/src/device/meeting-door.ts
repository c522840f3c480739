import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { post, type Reply } from '../http.js';
import { LightElement } from '../light-element.js';
import type { JoinInfo, JoinReply, JoinRequest, Way } from '../protocol.js';
import { calm } from './calm.js';
import './code-way.js';
import './name-way.js';
import './number-way.js';
import { problem } from './problem.js';
import { say, type Word } from './words.js';

/** What an address leads to: a class with its ticket, or a meeting at once. */
export interface Behind {
  ticket?: string;
  meeting?: JoinInfo;
}

export interface Seated {
  key: string;
  token: string;
  name: string;
}

const ASK_AGAIN = 5000;
/** After too many questions from one school's address. */
const ASK_LATER = 20_000;
const REQUEST_AGAIN = 2000;

/** Leads a pupil into a meeting: waits until it is there and open, offers the ways in, waits for the teacher's tap. */
@customElement('meeting-door')
export class MeetingDoor extends LightElement {
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) ask!: () => Promise<Reply<Behind>>;
  /** A token of an earlier visit to that meeting. */
  @property({ attribute: false }) known!: (key: string) => string | undefined;
  @property({ attribute: false }) seated!: (seat: Seated) => void;
  @state() private behind: Behind | undefined;
  @state() private missing = false;
  @state() private another = false;
  @state() private way: Way | undefined;
  @state() private request: string | undefined;
  @state() private busy = false;
  @state() private fault: Word | undefined;

  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override render(): TemplateResult {
    if (this.missing) {
      const home = html`<a class="button" href="/">${say('join.unknown.go')}</a>`;
      return calm({ title: say('join.unknown.title'), text: say('join.unknown.text'), below: home });
    }
    if (this.request !== undefined) {
      const cancel = html`<button type="button" class="button is-quiet" @click=${() => this.giveUp()}>
        ${say('join.request.cancel')}
      </button>`;
      return calm({ title: say('join.request.title'), text: say('join.request.text'), below: cancel });
    }
    if (this.behind === undefined) {
      return calm({ title: say('wait.loading'), text: this.fault === undefined ? undefined : say(this.fault) });
    }
    const meeting = this.behind.meeting;
    if (meeting === undefined) return calm({ title: say('join.waiting.title'), text: say('join.waiting.text') });
    if (meeting.continueAs !== undefined && !this.another) return this.welcome(meeting, meeting.continueAs);
    if (!meeting.open) {
      const why = meeting.closed ?? 'locked';
      return calm({ title: say(`join.${why}.title`), text: say(`join.${why}.text`) });
    }
    return this.ways(meeting);
  }

  private welcome(meeting: JoinInfo, name: string): TemplateResult {
    return html`<main class="join">
        <p class="muted">${meeting.title}</p>
        <h1>${say('join.continue.title')}</h1>
        ${this.faultLine()}
      </main>
      <div class="bottom pair">
        <button type="button" class="button" ?disabled=${this.busy} @click=${() => void this.join({ way: 'continue' })}>
          ${say('join.continue', { name })}
        </button>
        <button type="button" class="button is-quiet" @click=${() => (this.another = true)}>
          ${say('join.other')}
        </button>
      </div>`;
  }

  private ways(meeting: JoinInfo): TemplateResult {
    const ticket = this.behind?.ticket;
    const ways = meeting.ways.filter((way) => way !== 'number' || ticket !== undefined);
    const way = this.way ?? ways[0];
    if (way === undefined) return calm({ title: say('join.number.only'), text: say('join.number.only.hint') });
    const others = ways.filter((other) => other !== way);
    return html`${this.wayIn(way, meeting)}
    ${
      others.length === 0
        ? nothing
        : html`<footer class="teachers">
            ${others.map(
              (other) =>
                html`<button type="button" class="button is-quiet" @click=${() => this.turnTo(other)}>
                  ${say(`join.instead.${other}`)}
                </button>`,
            )}
          </footer>`
    }`;
  }

  private wayIn(way: Way, meeting: JoinInfo): TemplateResult {
    const join = (request: JoinRequest): void => void this.join(request);
    const renew = (): Promise<string | undefined> => this.renew();
    const fault = this.faultLine();
    switch (way) {
      case 'nickname':
        return html`<name-way
          .language=${this.language}
          .meeting=${meeting}
          .busy=${this.busy}
          .fault=${fault}
          .join=${join}
        ></name-way>`;
      case 'code':
        return html`<code-way
          .language=${this.language}
          .meeting=${meeting}
          .busy=${this.busy}
          .fault=${fault}
          .join=${join}
        ></code-way>`;
      case 'number':
        return html`<number-way
          .language=${this.language}
          .meeting=${meeting}
          .ticket=${this.behind?.ticket ?? ''}
          .renew=${renew}
          .busy=${this.busy}
          .fault=${fault}
          .join=${join}
        ></number-way>`;
    }
  }

  private faultLine(): TemplateResult {
    return html`<div aria-live="assertive">
      ${this.fault === undefined ? nothing : html`<p class="error">${say(this.fault)}</p>`}
    </div>`;
  }

  private turnTo(way: Way): void {
    this.way = way;
    this.fault = undefined;
  }

  private async look(): Promise<void> {
    const reply = await this.ask();
    if (!this.isConnected) return;
    if (reply.status === 404) {
      this.missing = true;
      return;
    }
    this.behind = reply.body ?? this.behind;
    if (this.behind === undefined) this.fault = reply.status === 429 ? 'join.busy' : 'join.away';
    else if (this.fault === 'join.busy' || this.fault === 'join.away') this.fault = undefined;
    const meeting = this.behind?.meeting;
    const token = meeting === undefined ? undefined : this.known(meeting.key);
    if (meeting !== undefined && token !== undefined) {
      this.seated({ key: meeting.key, token, name: '' });
      return;
    }
    const later = reply.status === 429 ? ASK_LATER : ASK_AGAIN;
    if (meeting?.open !== true) this.timer = setTimeout(() => void this.look(), later);
  }

  /** A new ticket of the class, where the old one has run out. */
  private async renew(): Promise<string | undefined> {
    const reply = await this.ask();
    this.behind = reply.body ?? this.behind;
    return reply.body?.ticket;
  }

  private async join(request: JoinRequest): Promise<void> {
    const key = this.behind?.meeting?.key;
    if (key === undefined || this.busy) return;
    this.busy = true;
    this.fault = undefined;
    let reply = await post<JoinReply>(`/s/${key}/join`, request);
    if (request.way === 'number' && reply.error === 'join.error.ticket') {
      const ticket = await this.renew();
      if (ticket !== undefined) reply = await post<JoinReply>(`/s/${key}/join`, { ...request, ticket });
    }
    this.busy = false;
    if (reply.body?.token !== undefined) {
      this.seated({ key, token: reply.body.token, name: reply.body.name ?? '' });
    } else if (reply.body?.request !== undefined) {
      this.request = reply.body.request;
      this.timer = setTimeout(() => void this.repeat(key), REQUEST_AGAIN);
    } else {
      this.fault = problem(reply, request.way === 'code' ? 'error.code' : 'error.meeting');
      // The cookie's seat may be gone: then this is somebody else, and no dead end.
      if (request.way === 'continue' && reply.status >= 400 && reply.status !== 429) this.another = true;
    }
  }

  private async repeat(key: string): Promise<void> {
    const request = this.request;
    if (request === undefined) return;
    const reply = await post<JoinReply>(`/s/${key}/join`, { way: 'request', request });
    if (!this.isConnected || this.request !== request) return;
    if (reply.body?.token !== undefined) {
      this.seated({ key, token: reply.body.token, name: reply.body.name ?? '' });
    } else if ([403, 404, 410].includes(reply.status)) {
      this.request = undefined;
      this.fault = 'error.refused';
    } else {
      this.timer = setTimeout(() => void this.repeat(key), REQUEST_AGAIN);
    }
  }

  private giveUp(): void {
    clearTimeout(this.timer);
    this.request = undefined;
  }
}
