import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ServerClock } from '../clock.js';
import { Connection, type Line } from '../connection.js';
import { socketAddress } from '../entrance.js';
import { commonWords } from '../i18n/common.js';
import { announceLanguage } from '../i18n/index.js';
import { stageWords } from '../i18n/stage.js';
import { forgetToken } from '../kept.js';
import { LightElement } from '../light-element.js';
import { parseFrame } from '../parse.js';
import type { FilmFrame, GatheredFrame, GoneFrame, StageFrame } from '../protocol.js';
import { Store } from '../store.js';
import { Baton } from './baton.js';
import { BoardHand } from './board-hand.js';
import { Chime } from './chime.js';
import { farewellOf } from './farewell.js';
import { footOf } from './foot.js';
import { toggleFullScreen } from './full-screen.js';
import { headOf } from './head.js';
import { helpOf } from './help.js';
import { hostControls, type PagesLeft } from './host-controls.js';
import { actionOf, type KeyAction } from './keys.js';
import { lobbyOf } from './lobby.js';
import { goodbyePage } from './message.js';
import type { Scene } from './scene.js';
import { Sheets } from './sheets.js';
import { stepOf } from './step.js';
import { ToolHand } from './tool-hand.js';
import { toolsBoard } from './tools/board.js';
import { type Sound, toolOverlay } from './tools/overlay.js';

const TOAST = 4000;
/** Reasons after which the token opens nothing any more. */
const SPENT = ['token', 'expired', 'closed', 'removed'];

/** The stage of one session: draws the newest frame, and carries the host bar where the server allows it. */
@customElement('stage-screen')
export class StageScreen extends LightElement {
  /** Absent in the desk's preview, which sets `frame` instead. */
  @property({ attribute: false }) entry?: { key: string; token: string };
  @property({ attribute: false }) frame?: StageFrame;
  @property({ attribute: false }) film?: FilmFrame;

  @state() private line: Line = 'connecting';
  @state() private gone?: GoneFrame['reason'];
  @state() private helps = false;
  @state() private toast = '';
  @state() private pages: PagesLeft = { after: false, before: false };

  private readonly store = new Store();
  private readonly clock = new ServerClock();
  private readonly chime = new Chime();
  private readonly baton = new Baton({
    send: (command) => this.connection?.command(command),
    turn: (by) => this.turn(by),
    tell: (text) => this.tell(text),
    words: () => this.words(),
    redraw: () => this.requestUpdate(),
  });
  private readonly hand = new BoardHand(
    (command) => this.baton.give(command),
    () => this.requestUpdate(),
  );
  private readonly tools = new ToolHand(
    {
      send: (command) => this.baton.give(command),
      points: () => {
        if (!this.baton.bar.isVisible()) this.baton.bar.show();
        this.baton.toggle('points');
      },
      ring: () => this.chime.ring('revealed'),
    },
    this.clock,
  );
  private readonly sheets = new Sheets((page, pages) => this.words().page(page, pages));
  private connection?: Connection;
  private stepSince = { step: -1, at: 0 };
  private shown = 0;
  private fitted = '';
  private ticking?: number;
  private toastTimer?: number;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.keyed);
    document.addEventListener('click', this.clicked);
    document.addEventListener('mousemove', this.mouseMoved);
    window.addEventListener('resize', this.redraw);
    window.addEventListener('online', this.hurry);
    document.addEventListener('visibilitychange', this.hurry);
    // Minutes left and the end of collecting pass without a frame.
    this.ticking = window.setInterval(this.redraw, 1000);
    if (this.entry !== undefined) this.connect(this.entry);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.keyed);
    document.removeEventListener('click', this.clicked);
    document.removeEventListener('mousemove', this.mouseMoved);
    window.removeEventListener('resize', this.redraw);
    window.removeEventListener('online', this.hurry);
    document.removeEventListener('visibilitychange', this.hurry);
    window.clearInterval(this.ticking);
    window.clearTimeout(this.toastTimer);
    this.baton.bar.hide();
    this.tools.stop();
    this.connection?.stop();
  }

  /** For tests and the preview: shows a frame as if it had just arrived. */
  show(frame: StageFrame, gathered?: GatheredFrame): void {
    const before = this.frame;
    if (gathered !== undefined) this.store.accept(gathered);
    this.clock.hear(frame.now);
    this.frame = frame;
    this.shown += 1;
    this.baton.show(frame);
    this.hand.show(frame);
    this.tools.show(frame);
    announceLanguage(frame.meeting.language);
    document.title = `${frame.meeting.title} · ${commonWords[frame.meeting.language].product}`;
    if (frame.progress.step !== this.stepSince.step) {
      this.stepSince = { step: frame.progress.step, at: this.clock.now() };
    }
    if (frame.run !== undefined && before !== undefined && turned(before, frame)) this.chime.ring(frame.run.phase);
  }

  override render(): TemplateResult {
    const { frame } = this;
    if (this.gone !== undefined && !(this.gone === 'closed' && frame?.at === 'ended'))
      return goodbyePage(this.gone, this.words(), this.common());
    if (frame === undefined) return html`<div class="message"><p>${this.words().entering}</p></div>`;
    return html`
      <div
        class="stage is-${frame.meeting.language}"
        data-run=${frame.run?.id ?? 0}
        data-kind=${frame.run?.view.kind ?? frame.at}
        data-phase=${frame.run?.phase ?? frame.at}
        data-part=${frame.run?.part ?? 0}
        data-deadline=${frame.run?.deadline ?? nothing}
        data-tool=${frame.tools?.open ?? nothing}
      >
        ${headOf(frame, this.words(), this.common(), this.clock.now(), this.share(frame))}
        <main class="step" aria-live="off">${this.picture(frame)}</main>
      </div>
      ${toolOverlay({ frame, hand: this.tools, clock: this.clock, words: this.words().tools, sound: this.sound() })}
      ${
        frame.blank
          ? html`<div class="blanked"><p>${frame.bar === undefined ? nothing : this.words().blanked}</p></div>`
          : nothing
      }
      ${hostControls(frame, this.baton, this.words(), this.pages, this.tools, this.screening(frame).film)}
      ${this.line === 'lost' ? html`<p class="line" role="status">${this.common().reconnecting}</p>` : nothing}
      ${this.toast === '' ? nothing : html`<p class="toast" role="status">${this.toast}</p>`}
      ${
        this.helps
          ? helpOf(this.words(), this.chime.isOn(), { close: () => (this.helps = false), sound: this.switchSound })
          : nothing
      }
    `;
  }

  override updated(): void {
    const { frame } = this;
    if (frame === undefined) return;
    const run = `${frame.at} ${frame.run?.id ?? 0}`;
    const shown = [this.shown, window.innerWidth, window.innerHeight].join(' ');
    if (shown === this.fitted) return;
    this.fitted = shown;
    // By the next frame the elements inside have drawn themselves, and nothing has been painted yet.
    window.requestAnimationFrame(() => {
      this.withStep((step) => this.sheets.fit(step, run));
    });
  }

  // ---------------------------------------------------------------- drawing

  private picture(frame: StageFrame): TemplateResult {
    if (frame.at === 'ended') return farewellOf(frame, this.words());
    if (frame.at === 'lobby' && frame.progress.steps.length === 0) return toolsBoard(this.tools, this.words().tools);
    if (frame.at === 'lobby' || frame.run === undefined) return lobbyOf(frame, this.store.arrivals, this.words());
    const { gathered } = this.store;
    const scene: Scene = {
      words: this.words(),
      common: this.common(),
      clock: this.clock,
      frame,
      run: this.hand.drawn(frame.run),
      ...(this.store.counts === undefined ? {} : { counts: this.store.counts }),
      ...(gathered?.run === frame.run.id ? { gathered } : {}),
      ...this.screening(frame),
      ...withBoard(this.hand),
    };
    return html`${stepOf(scene)}${footOf(scene)}`;
  }

  /** The film may arrive before or after the frame of its run. */
  private screening(frame: StageFrame): Pick<Scene, 'film' | 'moveFilm'> {
    const { film } = this;
    if (film === undefined || film.run !== frame.run?.id) return {};
    return frame.bar === undefined || !this.baton.leads() ? { film } : { film, moveFilm: this.baton.film };
  }

  /** How much of the current step's planned time has passed, from 0 to 1. */
  private share(frame: StageFrame): number {
    const minutes = frame.progress.steps[frame.progress.step]?.minutes ?? 0;
    return minutes > 0 ? Math.min(1, (this.clock.now() - this.stepSince.at) / (minutes * 60_000)) : 0;
  }

  private sound(): Sound {
    return { isOn: this.chime.isOn(), turn: this.switchSound };
  }

  private words(): (typeof stageWords)['zh'] {
    return stageWords[this.frame?.meeting.language ?? 'zh'];
  }

  private common(): (typeof commonWords)['zh'] {
    return commonWords[this.frame?.meeting.language ?? 'zh'];
  }

  // ---------------------------------------------------------------- what is done here

  private act(action: KeyAction): void {
    this.chime.wake();
    if (action === 'full') toggleFullScreen();
    else if (action === 'sound') this.switchSound();
    else if (action === 'help') this.helps = !this.helps;
    else if (action === 'escape') {
      this.helps = false;
      this.baton.close();
      this.tools.close();
    } else if (action === 'bar') {
      if (this.baton.leads()) this.baton.bar.show();
    } else this.baton.move(action);
  }

  private tell(text: string): void {
    window.clearTimeout(this.toastTimer);
    this.toast = text;
    this.toastTimer = window.setTimeout(() => (this.toast = ''), TOAST);
  }

  private readonly switchSound = (): void => {
    this.tell(this.chime.switch() ? this.words().soundOn : this.words().soundOff);
  };

  private turn(by: 1 | -1): boolean {
    let turned = false;
    this.withStep((step) => (turned = this.sheets.turn(step, by)));
    return turned;
  }

  /** Does something with the pages of the step, then looks what is left of them. */
  private withStep(action: (step: HTMLElement) => void): void {
    const step = this.querySelector<HTMLElement>('main.step');
    if (step === null) return;
    action(step);
    const left = { after: this.sheets.more(step, 1), before: this.sheets.more(step, -1) };
    if (left.after !== this.pages.after || left.before !== this.pages.before) this.pages = left;
  }

  // ---------------------------------------------------------------- events

  private connect(entry: { key: string; token: string }): void {
    const connection = new Connection({
      address: socketAddress(entry.key),
      hello: { type: 'hello', role: 'stage', token: entry.token },
      clock: this.clock,
      parse: parseFrame,
    });
    connection.listen({
      frame: (frame) => {
        if (frame.type === 'stage') this.show(frame);
        if (frame.type === 'film') this.film = frame;
        if (this.store.accept(frame)) this.requestUpdate();
      },
      line: (line, gone) => {
        // A new try is still a broken line: the notice must not blink.
        if (line !== 'connecting') this.line = line;
        if (gone === undefined) return;
        this.gone = gone;
        if (SPENT.includes(gone)) forgetToken('stage', entry.key);
      },
    });
    this.connection = connection;
    connection.start();
  }

  private readonly redraw = (): void => this.requestUpdate();

  private readonly hurry = (): void => this.connection?.hurry();

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' && this.baton.leads() && !this.baton.bar.isVisible()) this.baton.bar.show();
    const action = actionOf(event);
    if (action === undefined) return;
    event.preventDefault();
    this.act(action);
  };

  private readonly clicked = (event: MouseEvent): void => {
    this.chime.wake();
    if (!this.baton.leads()) return;
    if (event.target instanceof Element && event.target.closest('.hostbar, .bar-panel') !== null) this.baton.bar.stay();
    else this.baton.bar.touched(event.clientX, event.clientY, window.innerWidth, window.innerHeight);
  };

  private readonly mouseMoved = (event: MouseEvent): void => {
    if (!this.baton.leads()) return;
    this.baton.bar.moved(event.clientX, event.clientY, window.innerWidth, window.innerHeight);
  };
}

const withBoard = (hand: BoardHand): Pick<Scene, 'board' | 'hide'> => {
  const board = hand.board();
  const hide = hand.hide();
  return { ...(board === undefined ? {} : { board }), ...(hide === undefined ? {} : { hide }) };
};

const turned = (before: StageFrame, now: StageFrame): boolean =>
  before.run?.id !== now.run?.id || before.run?.phase !== now.run?.phase;
