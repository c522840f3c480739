import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ServerClock } from '../clock.js';
import { Connection, type Line } from '../connection.js';
import { enter, sessionKey, socketAddress } from '../entrance.js';
import { commonWords } from '../i18n/common.js';
import { hostWords } from '../i18n/host.js';
import { leadWords } from '../i18n/lead.js';
import { announceLanguage, browserLanguage, chooseLanguage, chosenLanguage, type Language } from '../i18n/index.js';
import { icon, wifi } from '../icons.js';
import { forgetToken } from '../kept.js';
import { LightElement } from '../light-element.js';
import { parseFrame } from '../parse.js';
import type { FilmFrame, GoneFrame, Phone } from '../protocol.js';
import { tellStanding } from '../standing.js';
import { Store } from '../store.js';
import { ended } from './ended.js';
import { doorSheet, helpSheet, insertSheet, phonesSheet } from './help.js';
import { keyMeaning } from './key-map.js';
import { Lectern, type Wire } from './lectern.js';
import './pairing-door.js';
import './panel.js';
import './remote.js';
import { forRun, type Scene } from './scene.js';
import './student.js';

/** On a phone, upright or lying, the panel is the remote. */
const SMALL = '(max-width: 640px), (max-height: 480px)';

/** What this page is, by its address; nothing yet where a code makes it something. */
const pageRole = (path: string): 'host' | Phone | undefined => {
  const role = /^\/s\/[^/]+\/(host|remote|student)$/.exec(path)?.[1];
  return role === 'host' || role === 'remote' || role === 'student' ? role : undefined;
};

/** The host's page: comes in with the desk's ticket, keeps the line, and shows panel, remote or the end. */
@customElement('banhui-host')
export class HostPage extends LightElement {
  @state() private language: Language = chosenLanguage() ?? browserLanguage();
  @state() private line: Line = 'connecting';
  @state() private gone?: GoneFrame['reason'];
  @state() private hasNoPass = false;
  @state() private page = pageRole(location.pathname);
  @state() private small = window.matchMedia(SMALL).matches;
  @state() private sheet?: 'help' | 'door' | 'phones' | 'insert';

  @state() private film?: FilmFrame;

  private readonly store = new Store();
  private readonly clock = new ServerClock();
  private connection?: Connection;
  private lectern?: Lectern;

  override connectedCallback(): void {
    super.connectedCallback();
    announceLanguage(this.language);
    this.store.watch(() => this.requestUpdate());
    window.addEventListener('resize', this.measure);
    window.addEventListener('keydown', this.press);
    window.addEventListener('online', this.hurry);
    document.addEventListener('visibilitychange', this.hurry);
    this.addEventListener('click', this.releaseFocus);
    void this.comeIn();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('resize', this.measure);
    window.removeEventListener('keydown', this.press);
    window.removeEventListener('online', this.hurry);
    document.removeEventListener('visibilitychange', this.hurry);
    this.removeEventListener('click', this.releaseFocus);
    this.connection?.stop();
  }

  override render(): TemplateResult {
    const words = hostWords[this.language];
    if (this.page === undefined) {
      return html`<host-pairing-door .language=${this.language} @paired=${this.paired}></host-pairing-door>`;
    }
    const { frame, scene } = this.current();
    const name = this.pageName();
    document.title = frame === undefined ? name : `${name} · ${frame.meeting.title}`;
    if (this.page === 'student') return this.student();
    if (this.hasNoPass) return this.message(words.noPass.title, words.noPass.text, false);
    if (scene?.frame.at === 'ended') return ended(scene);
    if (this.gone !== undefined) return this.goodbye(this.gone);
    if (scene === undefined) return html`<p class="opening" role="status">${words.loading}</p>`;
    return html`${this.layout(scene)}${this.overlay(scene)}${this.lostBar()}${this.toast()}`;
  }

  protected override updated(): void {
    const frame = this.store.host ?? this.store.student;
    if (frame !== undefined) tellStanding(this, frame);
  }

  private pageName(): string {
    const words = hostWords[this.language];
    if (this.page === 'student') return leadWords[this.language].student.title;
    return this.small || this.page === 'remote' ? words.remote : words.panel;
  }

  private goodbye(gone: GoneFrame['reason']): TemplateResult {
    const told = commonWords[this.language].gone[gone];
    return this.message(told.title, told.text, gone === 'replaced' || gone === 'protocol');
  }

  /** The page of a pupil who leads. */
  private student(): TemplateResult {
    const { language, lectern } = this;
    const { student: frame, counts } = this.store;
    const words = hostWords[language];
    if (this.hasNoPass) return this.message(words.noPass.title, words.noPass.text, false);
    if (this.gone !== undefined && frame?.at !== 'ended') return this.goodbye(this.gone);
    if (frame === undefined || lectern === undefined)
      return html`<p class="opening" role="status">${words.loading}</p>`;
    return html`<host-student
        .scene=${{ frame, counts, language, lectern }}
        .language=${this.actions.language}
      ></host-student>
      ${this.lostBar()}${this.toast()}`;
  }

  private current(): { frame?: Scene['frame']; scene?: Scene } {
    const { host: frame, counts, gathered, history, pairing, found } = this.store;
    if (frame === undefined || this.lectern === undefined) return {};
    const people = this.store.people && forRun(this.store.people, frame.run?.id ?? 0);
    const { language, lectern } = this;
    const words = hostWords[language];
    return {
      frame,
      scene: {
        frame,
        people,
        counts,
        history,
        pairing,
        found,
        remote: this.page === 'remote',
        ...(this.film !== undefined && this.film.run === frame.run?.id ? { film: this.film } : {}),
        ...(gathered !== undefined && gathered.run === frame.run?.id ? { gathered } : {}),
        language,
        words,
        common: commonWords[language],
        lectern,
      },
    };
  }

  private layout(scene: Scene): TemplateResult {
    return this.small || scene.remote === true
      ? html`<host-remote .scene=${scene} .actions=${this.actions}></host-remote>`
      : html`<host-panel .scene=${scene} .actions=${this.actions}></host-panel>`;
  }

  private overlay(scene: Scene): TemplateResult | typeof nothing {
    switch (this.sheet) {
      case undefined:
        return nothing;
      case 'help':
        return helpSheet(scene, this.closeSheet);
      case 'door':
        return doorSheet(scene, this.closeSheet);
      case 'phones':
        return phonesSheet(scene, this.closeSheet);
      case 'insert':
        return insertSheet(scene, this.closeSheet);
    }
  }

  private lostBar(): TemplateResult | typeof nothing {
    return this.line === 'open'
      ? nothing
      : html`<p class="lost" role="status">
          ${icon(wifi, 'i')}<span>${commonWords[this.language].reconnecting}</span>
        </p>`;
  }

  private toast(): TemplateResult {
    const text = this.lectern?.toast;
    return html`<p class=${text === undefined ? 'toast' : 'toast is-shown'} role="status">${text}</p>`;
  }

  private message(title: string, text: string, again: boolean): TemplateResult {
    const words = hostWords[this.language];
    return html`<main class="farewell">
      <div class="card">
        <h1>${title}</h1>
        <p>${text}</p>
        ${
          again
            ? html`<button type="button" class="next" @click=${() => location.reload()}>
                ${commonWords[this.language].reload}
              </button>`
            : nothing
        }
        ${this.page === 'host' ? html`<a class="button" href="/app">${words.toDesk}</a>` : nothing}
      </div>
    </main>`;
  }

  private readonly actions = {
    door: (): void => {
      this.sheet = 'door';
    },
    phones: (): void => {
      this.sheet = 'phones';
    },
    insert: (): void => {
      this.sheet = 'insert';
    },
    help: (): void => {
      this.sheet = this.sheet === 'help' ? undefined : 'help';
    },
    language: (): void => {
      this.language = this.language === 'zh' ? 'en' : 'zh';
      chooseLanguage(this.language);
      announceLanguage(this.language);
    },
  };

  private readonly paired = (): void => {
    this.page = pageRole(location.pathname);
    void this.comeIn();
  };

  private async comeIn(): Promise<void> {
    const { page: role } = this;
    if (role === undefined) return;
    const key = sessionKey(location.pathname);
    const token = key === undefined ? undefined : await enter(role, key);
    if (key === undefined || token === undefined) {
      this.hasNoPass = true;
      return;
    }
    this.connect(
      key,
      new Connection({
        address: socketAddress(key),
        hello: { type: 'hello', role, token },
        clock: this.clock,
        parse: parseFrame,
      }),
    );
  }

  private connect(key: string, connection: Connection): void {
    this.connection = connection;
    this.lectern = this.lecternOn(connection);
    connection.listen({
      frame: (frame) => {
        if (frame.type === 'film') this.film = frame;
        this.store.accept(frame);
      },
      line: (line, gone) => {
        this.line = line;
        this.gone = gone;
        // A token that is no longer valid would only be refused again.
        if (gone === 'token' || gone === 'expired') forgetToken(this.page ?? 'host', key);
      },
    });
    connection.start();
  }

  private lecternOn(wire: Wire): Lectern {
    return new Lectern(wire, {
      frame: () => this.store.host ?? this.store.student,
      now: () => this.clock.now(),
      words: () => hostWords[this.language].refused,
      changed: () => this.requestUpdate(),
    });
  }

  private readonly closeSheet = (): void => {
    this.sheet = undefined;
  };

  private readonly measure = (): void => {
    this.small = window.matchMedia(SMALL).matches;
  };

  private readonly hurry = (): void => {
    if (!document.hidden) this.connection?.hurry();
  };

  /** After a click the focus would stay on the button, and the space bar would press it again instead of going on. */
  private readonly releaseFocus = (event: MouseEvent): void => {
    const { activeElement } = document;
    if (event.detail > 0 && activeElement instanceof HTMLButtonElement) activeElement.blur();
  };

  private readonly press = (event: KeyboardEvent): void => {
    const meaning = keyMeaning(event);
    if (meaning === undefined || this.lectern === undefined || this.isOver()) return;
    event.preventDefault();
    if (this.sheet !== undefined && meaning !== 'help' && meaning !== 'close') return;
    if (meaning === 'next') this.lectern.next();
    else if (meaning === 'back') this.lectern.back();
    else if (this.page === 'student') return;
    else if (meaning === 'blank') this.lectern.toggleBlank();
    else if (meaning === 'help') this.actions.help();
    else this.closeOne();
  };

  private isOver(): boolean {
    return (this.store.host ?? this.store.student)?.at === 'ended';
  }

  private closeOne(): void {
    if (this.sheet !== undefined) this.sheet = undefined;
    else this.querySelector<HTMLElement & { closeOne(): boolean }>('host-panel, host-remote')?.closeOne();
  }
}
