import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ServerClock } from '../clock.js';
import { type CommandResult, Connection, type Line } from '../connection.js';
import { socketAddress } from '../entrance.js';
import { commonWords } from '../i18n/common.js';
import { announceLanguage } from '../i18n/index.js';
import { stageWords } from '../i18n/stage.js';
import { forgetToken } from '../kept.js';
import { LightElement } from '../light-element.js';
import type { Command, GoneFrame, StageFrame } from '../protocol.js';
import { Store } from '../store.js';
import { BarPlace } from './bar-place.js';
import { BoardHand, seenOf } from './board-hand.js';
import { Chime } from './chime.js';
import { ClickGuard } from './click-guard.js';
import { farewellOf } from './farewell.js';
import { footOf } from './foot.js';
import { toggleFullScreen } from './full-screen.js';
import { headOf } from './head.js';
import { helpOf } from './help.js';
import { endingPanel, hostBar, type Panel } from './host-bar.js';
import { actionOf, type KeyAction } from './keys.js';
import { lobbyOf } from './lobby.js';
import { messagePage } from './message.js';
import './points-panel.js';
import type { Scene } from './scene.js';
import { Sheets } from './sheets.js';
import { stepOf } from './step.js';

const MORE_SECONDS = 30;
const TOAST = 4000;
/** Reasons after which the token opens nothing any more. */
const SPENT = ['token', 'expired', 'closed', 'removed'];

/** The stage of one session: draws the newest frame, and carries the host bar where the server allows it. */
@customElement('stage-screen')
export class StageScreen extends LightElement {
  /** Absent in the desk's preview, which sets `frame` instead. */
  @property({ attribute: false }) entry?: { key: string; token: string };
  @property({ attribute: false }) frame?: StageFrame;

  @state() private line: Line = 'connecting';
  @state() private gone?: GoneFrame['reason'];
  @state() private panel: Panel = 'none';
  @state() private helps = false;
  @state() private toast = '';
  @state() private hasMorePages = false;
  @state() private hasPagesBefore = false;

  private readonly store = new Store();
  private readonly clock = new ServerClock();
  private readonly guard = new ClickGuard();
  private readonly chime = new Chime();
  private readonly bar = new BarPlace(() => {
    if (!this.bar.isVisible()) this.panel = 'none';
    this.requestUpdate();
  });
  private readonly hand = new BoardHand(
    (command) => this.give(command),
    () => this.requestUpdate(),
  );
  private readonly sheets = new Sheets((page, pages) => this.words().page(page, pages));
  private readonly prompts = new Map<number, number>();
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
    this.bar.hide();
    this.connection?.stop();
  }

  /** For tests and the preview: shows a frame as if it had just arrived. */
  show(frame: StageFrame): void {
    const before = this.frame;
    this.clock.hear(frame.now);
    this.frame = frame;
    this.shown += 1;
    this.hand.show(frame);
    announceLanguage(frame.meeting.language);
    document.title = `${frame.meeting.title} · ${commonWords[frame.meeting.language].product}`;
    if (frame.progress.step !== this.stepSince.step) {
      this.stepSince = { step: frame.progress.step, at: this.clock.now() };
    }
    if (frame.run !== undefined && before !== undefined && turned(before, frame)) this.chime.ring(frame.run.phase);
    if (before?.bar === undefined && frame.bar !== undefined) this.bar.show();
    if (frame.at === 'ended') this.panel = 'none';
  }

  override render(): TemplateResult {
    const { frame } = this;
    if (this.gone !== undefined && !(this.gone === 'closed' && frame?.at === 'ended')) return this.goodbye(this.gone);
    if (frame === undefined) return html`<div class="message"><p>${this.words().entering}</p></div>`;
    return html`
      <div class="stage is-${frame.meeting.language}">
        ${headOf(frame, this.words(), this.common(), this.clock.now(), this.share(frame))}
        <main class="step" aria-live="off">${this.picture(frame)}</main>
      </div>
      ${
        frame.blank
          ? html`<div class="blanked"><p>${frame.bar === undefined ? nothing : this.words().blanked}</p></div>`
          : nothing
      }
      ${this.hostControls(frame)}
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
    const shown = [this.shown, this.prompts.get(frame.run?.id ?? 0), window.innerWidth, window.innerHeight].join(' ');
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
    if (frame.at === 'lobby' || frame.run === undefined) return lobbyOf(frame, this.store.arrivals, this.words());
    const scene: Scene = {
      words: this.words(),
      common: this.common(),
      clock: this.clock,
      frame,
      run: this.hand.drawn(frame.run),
      prompts: frame.bar === undefined ? Infinity : (this.prompts.get(frame.run.id) ?? 1),
      ...(this.store.counts === undefined ? {} : { counts: this.store.counts }),
      ...withBoard(this.hand),
    };
    return html`${stepOf(scene)}${footOf(scene)}`;
  }

  private hostControls(frame: StageFrame): TemplateResult | typeof nothing {
    const { bar } = frame;
    if (bar === undefined || frame.at === 'ended') return nothing;
    if (!this.bar.isVisible()) {
      return html`<i class="host-hint is-left"></i><i class="host-hint is-right"></i>`;
    }
    const words = this.words();
    const side = this.bar.side();
    const local = this.hasMorePages ? 'page' : this.hasMorePrompts(frame) ? 'prompt' : undefined;
    return html`
      ${this.panel === 'ending' ? endingPanel(side, words, this.end, () => this.open('none')) : nothing}
      ${
        this.panel === 'points'
          ? html`<stage-points
              .words=${words}
              .side=${side}
              .teams=${bar.teams}
              .last=${bar.last}
              .post=${(team: string, amount: number, reason: string) => this.give({ do: 'points', team, amount, reason })}
              .takeBack=${(posting: string) => this.give({ do: 'undo', posting })}
              .close=${() => this.open('none')}
            ></stage-points>`
          : nothing
      }
      ${hostBar(
        {
          side,
          controls: bar.controls,
          blank: frame.blank,
          hasTeams: bar.teams.length > 0,
          panel: this.panel,
          localBack: this.hasPagesBefore,
          ...(local === undefined ? {} : { local }),
        },
        words,
        {
          back: () => this.act('back'),
          next: () => this.act('next'),
          reveal: () => this.act('reveal'),
          blank: () => this.act('blank'),
          addTime: () => this.give({ do: 'addTime', seen: seenOf(frame), seconds: MORE_SECONDS }),
          points: () => this.open(this.panel === 'points' ? 'none' : 'points'),
          end: () => this.open(this.panel === 'ending' ? 'none' : 'ending'),
        },
      )}
    `;
  }

  private goodbye(reason: GoneFrame['reason']): TemplateResult {
    const { title, text } = this.common().gone[reason];
    const again = html`<button type="button" class="plain" @click=${() => location.reload()}>
      ${this.common().reload}
    </button>`;
    const form = html`<a class="plain" href="/stage">${this.words().openForm}</a>`;
    return messagePage(title, text, reason === 'replaced' || reason === 'protocol' ? again : form);
  }

  /** How much of the current step's planned time has passed, from 0 to 1. */
  private share(frame: StageFrame): number {
    const minutes = frame.progress.steps[frame.progress.step]?.minutes ?? 0;
    return minutes > 0 ? Math.min(1, (this.clock.now() - this.stepSince.at) / (minutes * 60_000)) : 0;
  }

  private words(): (typeof stageWords)['zh'] {
    return stageWords[this.frame?.meeting.language ?? 'zh'];
  }

  private common(): (typeof commonWords)['zh'] {
    return commonWords[this.frame?.meeting.language ?? 'zh'];
  }

  // ---------------------------------------------------------------- the host's hand

  private act(action: KeyAction): void {
    const { frame } = this;
    this.chime.wake();
    if (action === 'full') toggleFullScreen();
    if (action === 'sound') this.switchSound();
    if (action === 'help') this.helps = !this.helps;
    if (action === 'escape') this.closeAll();
    if (frame?.bar === undefined || frame.at === 'ended') return;
    this.bar.stay();
    const seen = seenOf(frame);
    if (action === 'bar') this.bar.show();
    if (action === 'next' && this.guard.allows(frame.rev, performance.now())) this.next(frame);
    if (action === 'back' && !this.turn(-1) && frame.bar.controls.back) this.give({ do: 'back', seen });
    if (action === 'reveal' && frame.bar.controls.reveal) this.give({ do: 'reveal', seen });
    if (action === 'blank') this.give({ do: 'blank', on: !frame.blank });
  }

  /** First what is left to see on this page, then the session; before the end it asks once. */
  private next(frame: StageFrame): void {
    const run = frame.run?.id ?? 0;
    if (frame.blank) this.give({ do: 'blank', on: false });
    else if (this.turn(1)) return;
    else if (this.hasMorePrompts(frame)) {
      this.prompts.set(run, (this.prompts.get(run) ?? 1) + 1);
      this.requestUpdate();
    } else if (frame.bar?.controls.next.does === 'end') {
      if (this.panel === 'ending') this.end();
      else {
        this.bar.show();
        this.open('ending');
      }
    } else if (frame.bar?.controls.next.does !== 'none') this.give({ do: 'next', seen: seenOf(frame) });
  }

  private readonly end = (): void => {
    this.open('none');
    this.give({ do: 'end' });
  };

  private give(command: Command): void {
    void this.connection?.command(command).then((result) => this.say(result));
  }

  /** A stale command means that somebody else moved first: the new frame says enough. */
  private say(result: CommandResult): void {
    const { refused } = this.words();
    if (result.result === 'lost') this.tell(refused.lost);
    if (result.result !== 'refused' || result.reason === 'stale') return;
    const texts: Record<string, string> = {
      not_now: refused.notNow,
      invalid: refused.invalid,
      ended: refused.ended,
    };
    this.tell(texts[result.reason] ?? refused.other);
  }

  private tell(text: string): void {
    window.clearTimeout(this.toastTimer);
    this.toast = text;
    this.toastTimer = window.setTimeout(() => (this.toast = ''), TOAST);
  }

  private open(panel: Panel): void {
    this.panel = panel;
    this.bar.panel(panel !== 'none');
  }

  private closeAll(): void {
    this.helps = false;
    this.open('none');
  }

  private readonly switchSound = (): void => {
    this.tell(this.chime.switch() ? this.words().soundOn : this.words().soundOff);
  };

  private hasMorePrompts(frame: StageFrame): boolean {
    const view = frame.run?.view;
    return view?.kind === 'case' && (this.prompts.get(frame.run?.id ?? 0) ?? 1) < view.prompts.length;
  }

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
    this.hasMorePages = this.sheets.more(step, 1);
    this.hasPagesBefore = this.sheets.more(step, -1);
  }

  // ---------------------------------------------------------------- events

  private connect(entry: { key: string; token: string }): void {
    const connection = new Connection({
      address: socketAddress(entry.key),
      hello: { type: 'hello', role: 'stage', token: entry.token },
      clock: this.clock,
    });
    connection.listen({
      frame: (frame) => {
        if (frame.type === 'stage') this.show(frame);
        if (this.store.accept(frame)) this.requestUpdate();
      },
      line: (line, gone) => {
        this.line = line;
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
    if (event.key === 'Tab' && this.frame?.bar !== undefined && !this.bar.isVisible()) this.bar.show();
    const action = actionOf(event);
    if (action === undefined) return;
    event.preventDefault();
    this.act(action);
  };

  private readonly clicked = (event: MouseEvent): void => {
    this.chime.wake();
    if (this.frame?.bar === undefined) return;
    if (event.target instanceof Element && event.target.closest('.hostbar, .bar-panel') !== null) this.bar.stay();
    else this.bar.touched(event.clientX, event.clientY, window.innerWidth, window.innerHeight);
  };

  private readonly mouseMoved = (event: MouseEvent): void => {
    if (this.frame?.bar === undefined) return;
    this.bar.moved(event.clientX, event.clientY, window.innerWidth, window.innerHeight);
  };
}

const withBoard = (hand: BoardHand): Pick<Scene, 'board'> => {
  const board = hand.board();
  return board === undefined ? {} : { board };
};

const turned = (before: StageFrame, now: StageFrame): boolean =>
  before.run?.id !== now.run?.id || before.run?.phase !== now.run?.phase;
