import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ServerClock } from '../clock.js';
import { Connection, type ConnectionParts, type Line } from '../connection.js';
import { socketAddress } from '../entrance.js';
import { icon, screen, star, wifi } from '../icons.js';
import { newId } from '../ids.js';
import { LightElement } from '../light-element.js';
import { parsePupilFrame } from '../parse-pupil.js';
import type {
  AckFrame,
  DeviceFrame,
  DeviceRun,
  GatheredFrame,
  GoneFrame,
  MineFrame,
  MirrorFrame,
  ServerFrame,
} from '../protocol.js';
import { tellStanding } from '../standing.js';
import { AnswerBox } from './answer-box.js';
import { answerDrawer } from './answer-drawer.js';
import { calm } from './calm.js';
import { gone, home } from './gone.js';
import type { Seated } from './meeting-door.js';
import { mirror } from './mirror.js';
import { optionsOf, tap } from './options.js';
import { type Draft, keepsDraft, optionOfKey, type Paper } from './paper.js';
import { question } from './question.js';
import { result, resultHeading, sums } from './result.js';
import { Sheet, type Shown } from './sheet.js';
import { isTold, told } from './told.js';
import { topBar } from './top-bar.js';
import { language, say } from './words.js';

/** What the desk's preview shows in place of a connection. */
export interface PreviewFrames {
  device: DeviceFrame;
  mine: MineFrame;
}

/** A pupil's place in a running meeting. */
@customElement('device-room')
export class DeviceRoom extends LightElement {
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) seat?: Seated;
  @property({ attribute: false }) preview?: PreviewFrames;
  /** The seat's token is worth nothing any more: `again` is true where joining again may help. */
  @property({ attribute: false }) lost: (again: boolean) => void = () => undefined;
  @property({ attribute: false }) switchLanguage: () => void = () => undefined;
  @property({ attribute: false }) socket?: ConnectionParts['open'];
  @state() private goodbye: GoneFrame['reason'] | undefined;
  @state() private isCut = false;
  @state() private mirrorOn = false;
  @state() private mirrorFrame: MirrorFrame | undefined;
  @state() private gathered: GatheredFrame | undefined;
  @state() private draft: { run: number; value: Draft } | undefined;
  @state() private announced = '';

  private readonly clock = new ServerClock();
  private sheet = new Sheet();
  private box: AnswerBox | undefined;
  private connection: Connection | undefined;
  private seen = '';
  /** Another page since the last drawing, and one that is read from its top. */
  private moved = false;
  private turned = false;
  private readonly hurry = (): void => {
    if (!document.hidden) this.connection?.hurry();
  };
  private readonly keyed = (event: KeyboardEvent): void => this.key(event);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.hurry);
    document.addEventListener('visibilitychange', this.hurry);
    window.addEventListener('keydown', this.keyed);
    if (this.seat !== undefined) this.enter(this.seat);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.hurry);
    document.removeEventListener('visibilitychange', this.hurry);
    window.removeEventListener('keydown', this.keyed);
    this.connection?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('preview') && this.preview !== undefined) {
      this.sheet = new Sheet();
      this.draft = undefined;
      this.clock.hear(this.preview.device.now);
      this.sheet.put(this.preview.mine);
      this.sheet.put(this.preview.device);
    }
    this.announce();
  }

  protected override updated(): void {
    if (this.sheet.shown !== undefined) tellStanding(this, this.sheet.shown.device);
    // Where the focused button went away with its page, the reader starts at the new page's heading.
    if (this.turned) {
      document.documentElement.scrollTop = 0;
      document.body.scrollTop = 0;
    }
    this.turned = false;
    if (this.moved && (document.activeElement === null || document.activeElement === document.body)) {
      this.querySelector<HTMLElement>('main h1')?.focus();
    }
    this.moved = false;
  }

  protected override render(): TemplateResult {
    const { shown, own } = this.sheet;
    return html`${topBar({
        place: shown?.device.meeting.className ?? say('page.title'),
        name: own?.seat.name ?? this.seat?.name ?? '',
        rehearsal: shown?.device.meeting.rehearsal,
        mirror:
          this.goodbye === undefined && this.seat !== undefined
            ? { on: this.mirrorOn, turn: () => this.turnMirror() }
            : undefined,
        switchLanguage: this.switchLanguage,
      })}
      <div role="status">
        ${this.isCut ? html`<p class="bar">${icon(wifi)} ${say('page.reconnecting')}</p>` : nothing}
      </div>
      <p class="unseen" aria-live="polite">${this.announced}</p>
      ${this.page(shown)}`;
  }

  private page(shown: Shown | undefined): TemplateResult {
    if (this.goodbye === 'closed') return this.thanks();
    if (this.goodbye !== undefined) {
      return gone({
        reason: this.goodbye,
        takeBack: () => this.takeBack(),
        joinAgain: () => this.lost(true),
        reload: () => location.reload(),
      });
    }
    if (this.mirrorOn) return mirror(this.mirrorFrame, this.gathered, this.clock, () => this.turnMirror());
    if (shown === undefined) return calm({ title: say('wait.loading') });
    const { device, mine } = shown;
    switch (device.at) {
      case 'lobby':
        return calm({
          title: say('wait.lobby'),
          text: say('wait.lobby.text', { name: this.sheet.own?.seat.name ?? this.seat?.name ?? '' }),
          next: this.next(device),
        });
      case 'ended':
        return this.thanks();
      case 'step':
        return device.run === undefined || mine === undefined || !device.meeting.devices
          ? this.board(device)
          : this.step(device, device.run, mine);
    }
  }

  private step(device: DeviceFrame, run: DeviceRun, mine: MineFrame): TemplateResult {
    if (run.phase === 'ready') {
      return calm({
        title: run.view.title,
        text: say('wait.ready'),
        next: run.kind === 'revote' ? say('ask.again') : undefined,
      });
    }
    if (isTold(run.view)) return html`${told(run, run.view, mine, this.clock)} ${this.waiting(device)}`;
    if (run.phase === 'revealed') return html`${result(run, mine)} ${this.waiting(device)}`;
    return question(this.paper(run, mine), this.clock);
  }

  private paper(run: DeviceRun, mine: MineFrame): Paper {
    return {
      run,
      mine,
      saving: this.box?.saving(run.id) ?? { state: 'none' },
      value: this.box?.value(run.id) ?? mine.answer?.value,
      draft: this.draft?.run === run.id ? this.draft.value : undefined,
      preview: this.preview !== undefined,
      write: (value) => (this.draft = { run: run.id, value }),
      give: (value) => {
        if (!keepsDraft(run)) this.draft = undefined;
        this.box?.give(run.id, value);
      },
    };
  }

  private board(device: DeviceFrame): TemplateResult {
    return calm({
      title: say('wait.board'),
      text: say('wait.board.text'),
      sign: screen,
      next: this.next(device),
    });
  }

  private thanks(): TemplateResult {
    const own = this.sheet.own;
    return calm({
      title: say('gone.closed.title'),
      text: say('gone.closed.text'),
      sign: star,
      below: html`${own === undefined ? nothing : sums(own)}${this.goodbye === undefined ? nothing : home()}`,
    });
  }

  private waiting(device: DeviceFrame): TemplateResult {
    return html`<div class="bottom"><p class="status">${this.next(device) ?? say('wait.auto')}</p></div>`;
  }

  private next({ following }: DeviceFrame): string | undefined {
    return following === undefined ? undefined : say('wait.next', { title: following });
  }

  private enter(seat: Seated): void {
    const connection = new Connection({
      address: socketAddress(seat.key),
      hello: { type: 'hello', role: 'device', token: seat.token },
      clock: this.clock,
      parse: parsePupilFrame,
      ...(this.socket === undefined ? {} : { open: this.socket }),
    });
    this.connection = connection;
    this.box = new AnswerBox({
      send: (frame) => connection.answer(frame),
      newId,
      changed: () => this.requestUpdate(),
      drawer: answerDrawer(seat.key, seat.token),
    });
    connection.listen({
      frame: (frame) => this.heard(frame),
      line: (line, reason) => this.lined(line, reason),
      ack: (ack: AckFrame) => this.box?.acked(ack),
    });
    if (this.mirrorOn) connection.ask('mirror', { type: 'mirror', on: true });
    connection.start();
  }

  private heard(frame: ServerFrame): void {
    if (frame.type === 'mirror') this.mirrorFrame = frame;
    if (frame.type === 'gathered') this.gathered = frame;
    if (frame.type === 'mine') this.box?.mine(frame);
    if (frame.type === 'mine' || frame.type === 'device') {
      this.sheet.put(frame);
      this.requestUpdate();
    }
  }

  private lined(line: Line, reason: GoneFrame['reason'] | undefined): void {
    this.box?.line(line === 'open');
    if (line === 'open') this.isCut = false;
    if (line === 'lost') this.isCut = true;
    if (line !== 'gone') return;
    this.isCut = false;
    this.goodbye = reason;
    if (reason === 'removed' || reason === 'expired' || reason === 'closed') this.lost(false);
  }

  private takeBack(): void {
    this.goodbye = undefined;
    if (this.seat !== undefined) this.enter(this.seat);
  }

  private turnMirror(): void {
    this.mirrorOn = !this.mirrorOn;
    this.moved = true;
    this.turned = true;
    this.connection?.ask('mirror', { type: 'mirror', on: this.mirrorOn });
  }

  private key(event: KeyboardEvent): void {
    const { device, mine } = this.sheet.shown ?? {};
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || this.mirrorOn) return;
    if (event.target instanceof HTMLInputElement || device?.run === undefined || mine === undefined) return;
    const paper = this.paper(device.run, mine);
    const option = optionOfKey(optionsOf(paper), event.key);
    if (option !== undefined) tap(paper, option.id);
  }

  /** Tells a screen reader what has just begun; once per run and phase. */
  private announce(): void {
    const { device, mine } = this.sheet.shown ?? {};
    const run = device?.run;
    const now = run === undefined ? (device?.at ?? '') : `${run.id} ${run.phase}`;
    if (now === this.seen) return;
    // A question that opens stays where its reader has scrolled to.
    this.turned = run?.phase !== 'open' && run?.phase !== 'closed';
    this.seen = now;
    this.moved = true;
    if (run === undefined || mine === undefined) this.announced = '';
    else if (run.phase === 'revealed') this.announced = resultHeading(mine);
    else if (run.phase === 'open') this.announced = say('ask.opened');
    else if (run.phase === 'closed') this.announced = say('ask.closed');
    else this.announced = say('ask.new', { title: run.view.title });
  }
}

/** The language is a property of every element here, so that a switch draws them anew. */
export const room = (parts: Pick<DeviceRoom, 'seat' | 'preview' | 'lost' | 'switchLanguage'>): TemplateResult =>
  html`<device-room
    .language=${language()}
    .seat=${parts.seat}
    .preview=${parts.preview}
    .lost=${parts.lost}
    .switchLanguage=${parts.switchLanguage}
  ></device-room>`;

declare global {
  interface HTMLElementTagNameMap {
    'device-room': DeviceRoom;
  }
}
