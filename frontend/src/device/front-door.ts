import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { post } from '../http.js';
import { icon, screen } from '../icons.js';
import { LightElement } from '../light-element.js';
import type { JoinInfo } from '../protocol.js';
import { pad } from './pad.js';
import { problem } from './problem.js';
import { say, type Word } from './words.js';

const PIN = 6;

/** The address a pupil types: the class PIN, and the teacher's two ways. */
@customElement('front-door')
export class FrontDoor extends LightElement {
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) found!: (info: JoinInfo) => void;
  @state() private digits = '';
  @state() private asking = false;
  @state() private fault: Word | undefined;

  protected override render(): TemplateResult {
    const keyed = pad({
      digits: this.digits,
      longest: PIN,
      label: 'join.pin.field',
      changed: (digits) => this.typed(digits),
      entered: () => void this.go(),
    });
    return html`<main class="join" id="main">
        <div class="keyed">
          <h1>${say('join.pin.title')}</h1>
          ${keyed}
        </div>
        <div aria-live="assertive">
          ${this.fault === undefined ? nothing : html`<p class="error">${say(this.fault)}</p>`}
        </div>
        ${
          this.digits.length < PIN
            ? html`<p class="muted hint">${say('join.pin.hint')}</p>`
            : html`<button type="button" class="button" ?disabled=${this.asking} @click=${() => void this.go()}>
                ${say(this.asking ? 'join.working' : 'join.pin.go')}
              </button>`
        }
      </main>
      <footer class="teachers is-row">
        <a class="button is-quiet" href="/stage">${icon(screen)}${say('join.board')}</a>
        <a class="plain" href="/app">${say('join.desk')}</a>
      </footer>`;
  }

  private typed(digits: string): void {
    this.fault = undefined;
    this.digits = digits;
    if (digits.length === PIN) void this.go();
  }

  private async go(): Promise<void> {
    if (this.asking || this.digits.length < PIN) return;
    this.asking = true;
    const reply = await post<JoinInfo>('/join/pin', { pin: this.digits });
    this.asking = false;
    if (reply.body === undefined) this.fault = problem(reply, 'error.unknown');
    else this.found(reply.body);
  }
}
