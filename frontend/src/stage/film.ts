import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StageWords } from '../i18n/stage.js';
import { icon } from '../icons.js';
import { LightElement } from '../light-element.js';
import type { FilmFrame, FilmMove } from '../protocol.js';
import { alert, play } from '../teacher-icons.js';
import type { Scene } from './scene.js';

const BACK_SECONDS = 10;

/** Files chosen on this computer, by step: going back to a step finds them again, a reload does not. */
const chosen = new Map<string, string>();

type Trouble = 'none' | 'cannot' | 'tap';

/** A film on the stage. It never plays by itself: somebody taps, here, on the host bar or on the remote. */
@customElement('stage-film')
export class StageFilm extends LightElement {
  @property({ attribute: false }) film?: FilmFrame;
  @property({ attribute: false }) words?: StageWords;
  /** Distinguishes the steps of a plan. */
  @property({ attribute: false }) step = -1;
  @property({ attribute: false }) move?: (move: FilmMove) => void;

  @state() private trouble: Trouble = 'none';
  private back = 0;
  private wasPlaying = false;

  override render(): TemplateResult | typeof nothing {
    const { film, words } = this;
    if (film === undefined || words === undefined) return nothing;
    const source = film.url ?? chosen.get(this.name());
    if (this.trouble === 'cannot') return this.cannot(film, words);
    if (source === undefined) return this.chooser(film, words);
    return html`<figure class="film">
      <video
        src=${source}
        preload="metadata"
        playsinline
        aria-label=${film.title}
        @error=${this.failed}
        @ended=${() => this.move?.('pause')}
        @loadedmetadata=${this.looked}
        @click=${this.tapped}
      ></video>
      ${
        film.playing && this.trouble === 'none'
          ? nothing
          : html`<button type="button" class="film-play" @click=${this.tapped}>
              ${icon(play)}<span>${this.trouble === 'tap' ? words.film.tap : words.film.play}</span>
            </button>`
      }
    </figure>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('film');
    if (changed.has('film') && before?.url !== this.film?.url) this.trouble = 'none';
    if (changed.has('step')) this.back = this.film?.back ?? 0;
  }

  protected override updated(): void {
    const { film } = this;
    const video = this.querySelector('video');
    if (film === undefined || video === null) return;
    video.volume = film.volume / 10;
    if (film.back > this.back)
      video.currentTime = Math.max(0, video.currentTime - BACK_SECONDS * (film.back - this.back));
    this.back = film.back;
    // A film that has come to its end begins again only when somebody wants that.
    const begins = film.playing && (!this.wasPlaying || !video.ended);
    this.wasPlaying = film.playing;
    if (begins && video.paused && this.trouble === 'none') this.start(video);
    else if (!film.playing && !video.paused) video.pause();
  }

  private chooser(film: FilmFrame, words: StageWords): TemplateResult {
    return html`<section class="film is-empty card">
      <h2>${film.title}</h2>
      <p>${words.film.here}</p>
      <label class="film-choose">
        ${icon(play)}<span>${words.film.choose}</span>
        <input type="file" accept="video/*,.mp4,.webm,.m4v,.mov" @change=${this.choose} />
      </label>
    </section>`;
  }

  private cannot(film: FilmFrame, words: StageWords): TemplateResult {
    return html`<section class="film is-empty card" role="status">
      <h2>${icon(alert)}${words.film.cannot}</h2>
      <p>${words.film.goOn}</p>
      ${
        film.url === undefined
          ? html`<label class="film-choose">
              <span>${words.film.other}</span>
              <input type="file" accept="video/*,.mp4,.webm,.m4v,.mov" @change=${this.choose} />
            </label>`
          : nothing
      }
    </section>`;
  }

  private name(): string {
    return `${this.step} ${this.film?.title ?? ''}`;
  }

  private readonly choose = (event: Event): void => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file === undefined) return;
    const before = chosen.get(this.name());
    if (before !== undefined) URL.revokeObjectURL(before);
    chosen.set(this.name(), URL.createObjectURL(file));
    this.trouble = 'none';
    this.requestUpdate();
  };

  private readonly failed = (): void => {
    this.trouble = 'cannot';
    if (this.film?.playing === true) this.move?.('pause');
  };

  /** An old browser may play the sound of a film whose pictures it does not know. */
  private readonly looked = (event: Event): void => {
    const video = event.target as HTMLVideoElement;
    if (video.videoWidth === 0 && video.duration > 0) this.failed();
  };

  /** Inside the tap itself: a browser lets sound begin only there. */
  private readonly tapped = (): void => {
    const video = this.querySelector('video');
    if (video === null) return;
    this.trouble = 'none';
    if (video.paused) this.start(video);
    else video.pause();
    this.move?.(video.paused ? 'pause' : 'play');
  };

  private start(video: HTMLVideoElement): void {
    video.play().catch((reason: unknown) => {
      if (reason instanceof DOMException && reason.name === 'NotAllowedError') this.trouble = 'tap';
      else if (reason instanceof DOMException && reason.name === 'NotSupportedError') this.failed();
    });
  }
}

/** The film of the shown step in the place of its picture; nothing where it has none. */
export const filmOf = (scene: Scene): TemplateResult | undefined =>
  scene.film === undefined
    ? undefined
    : html`<stage-film
        .film=${scene.film}
        .words=${scene.words}
        .step=${scene.run.step}
        .move=${scene.moveFilm}
      ></stage-film>`;

declare global {
  interface HTMLElementTagNameMap {
    'stage-film': StageFilm;
  }
}
