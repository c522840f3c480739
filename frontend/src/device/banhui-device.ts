import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { sessionKey } from '../entrance.js';
import { get, post, type Reply } from '../http.js';
import { announceLanguage } from '../i18n/index.js';
import { forgetToken, keepToken, keptToken } from '../kept.js';
import { LightElement } from '../light-element.js';
import { isPreview, listenToPreview } from '../preview.js';
import type { ClassInfo, JoinInfo } from '../protocol.js';
import { type PreviewFrames, room } from './device-room.js';
import './front-door.js';
import './meeting-door.js';
import type { Behind, Seated } from './meeting-door.js';
import { topBar } from './top-bar.js';
import { language, say, switchLanguage } from './words.js';

type Where =
  | { at: 'front' }
  | { at: 'door'; ask: () => Promise<Reply<Behind>> }
  | { at: 'room'; seat: Seated }
  | { at: 'preview' };

const classCode = (path: string): string | undefined => /^\/c\/([^/]+)/.exec(path)?.[1];

/** A pupil's page: from the address to the door, from the door into the meeting. */
@customElement('banhui-device')
export class BanhuiDevice extends LightElement {
  @state() private where: Where = { at: 'front' };
  @state() private place = '';
  @state() private preview: PreviewFrames | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    announceLanguage(language());
    if (isPreview()) {
      this.where = { at: 'preview' };
      listenToPreview((message) => {
        if (message.preview === 'device') this.preview = { device: message.frame, mine: message.mine };
      });
    } else {
      this.arrive();
    }
  }

  protected override render(): TemplateResult {
    document.title = say('page.title');
    return html`<div class="device">${this.page()}</div>`;
  }

  private page(): TemplateResult {
    const { where } = this;
    const turn = (): void => this.turnLanguage();
    switch (where.at) {
      case 'front':
        return html`${this.top()}
          <front-door .language=${language()} .found=${(info: JoinInfo) => this.found(info)}></front-door>`;
      case 'door':
        return html`${this.top()}
          <meeting-door
            .language=${language()}
            .ask=${where.ask}
            .known=${(key: string) => keptToken('device', key)}
            .seated=${(seat: Seated) => this.seated(seat)}
          ></meeting-door>`;
      case 'room':
        return room({
          seat: where.seat,
          preview: undefined,
          lost: (again) => this.lost(where.seat.key, again),
          switchLanguage: turn,
        });
      case 'preview':
        return room({ seat: undefined, preview: this.preview, lost: () => undefined, switchLanguage: turn });
    }
  }

  private top(): TemplateResult {
    return topBar({ place: this.place || say('page.title'), name: '', switchLanguage: () => this.turnLanguage() });
  }

  private turnLanguage(): void {
    switchLanguage();
    announceLanguage(language());
    this.requestUpdate();
  }

  private arrive(): void {
    const key = sessionKey(location.pathname);
    const code = classCode(location.pathname);
    if (key !== undefined) {
      const token = keptToken('device', key);
      this.where =
        token === undefined
          ? { at: 'door', ask: () => this.askMeeting(key) }
          : { at: 'room', seat: { key, token, name: '' } };
    } else if (code !== undefined) {
      this.where = { at: 'door', ask: () => this.askClass(code) };
    }
  }

  private async askMeeting(key: string): Promise<Reply<Behind>> {
    const reply = await get<JoinInfo>(`/s/${key}/info`);
    if (reply.body === undefined) return { status: reply.status, error: reply.error ?? '' };
    this.place = reply.body.className;
    return { status: reply.status, body: { meeting: reply.body } };
  }

  private async askClass(code: string): Promise<Reply<Behind>> {
    const reply = await post<ClassInfo>(`/join/class/${code}`, {});
    this.place = reply.body?.className ?? this.place;
    return reply;
  }

  /** The PIN's meeting: its own address from here on, so that a reload comes back to it. */
  private found(info: JoinInfo): void {
    history.pushState(null, '', `/s/${info.key}`);
    this.arrive();
  }

  private seated(seat: Seated): void {
    keepToken('device', seat.key, seat.token);
    history.replaceState(null, '', `/s/${seat.key}`);
    this.where = { at: 'room', seat };
  }

  private lost(key: string, again: boolean): void {
    forgetToken('device', key);
    if (again) this.arrive();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'banhui-device': BanhuiDevice;
  }
}
