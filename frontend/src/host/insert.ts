import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { leadWords } from '../i18n/lead.js';
import { icon } from '../icons.js';
import { LightElement } from '../light-element.js';
import type { FoundFrame, Theme } from '../protocol.js';
import { add } from '../teacher-icons.js';
import type { Scene } from './scene.js';

const THEMES: Theme[] = ['fraud', 'theft', 'water', 'network', 'holiday'];
const LETTERS = ['A', 'B', 'C', 'D'];
const TYPED_FOR = 300;

type Question = FoundFrame['questions'][number];

export const insertTool = (scene: Scene, open: () => void): TemplateResult =>
  html`<button
    type="button"
    class="insert-tool"
    aria-haspopup="dialog"
    ?disabled=${scene.frame.at === 'ended'}
    @click=${open}
  >
    ${icon(add, 'i')}<span>${leadWords[scene.language].insert.button}</span>
  </button>`;

/** A question of the library, or one made now, becomes the next step; what runs is not disturbed. Fires `leave`. */
@customElement('host-insert')
export class Insert extends LightElement {
  @property({ attribute: false }) scene?: Scene;

  @state() private own = false;
  @state() private theme?: Theme;
  @state() private chosen?: string;
  @state() private ask = '';
  @state() private options = ['', ''];
  @state() private right?: number;

  private sought = '';
  private timer?: number;

  override connectedCallback(): void {
    super.connectedCallback();
    this.scene?.lectern.find('');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
  }

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (scene === undefined) return nothing;
    const words = leadWords[scene.language].insert;
    const tab = (own: boolean, label: string): TemplateResult =>
      html`<button type="button" role="tab" aria-selected=${this.own === own} @click=${() => (this.own = own)}>
        ${label}
      </button>`;
    return html`<div class="tabs" role="tablist">${tab(false, words.fromLibrary)}${tab(true, words.own)}</div>
      <div class="insert">${this.own ? this.typed(scene) : this.library(scene)}</div>`;
  }

  private library(scene: Scene): TemplateResult {
    const words = leadWords[scene.language].insert;
    const theme = (value: Theme | undefined, label: string): TemplateResult =>
      html`<button
        type="button"
        class="small-button ${this.theme === value ? 'is-on' : ''}"
        aria-pressed=${this.theme === value}
        @click=${() => {
          this.theme = value;
          this.look();
        }}
      >
        ${label}
      </button>`;
    return html`<input
        type="search"
        maxlength="60"
        placeholder=${words.search}
        aria-label=${words.search}
        @input=${this.type}
      />
      <div class="themes">${theme(undefined, words.all)}${THEMES.map((each) => theme(each, words.themes[each]))}</div>
      ${this.results(scene)}`;
  }

  private results(scene: Scene): TemplateResult {
    const words = leadWords[scene.language].insert;
    const { found } = scene;
    if (found === undefined) return html`<p class="muted">${words.loading}</p>`;
    const shown = found.questions.length;
    if (shown === 0) return html`<p class="muted">${words.none}</p>`;
    return html`<p class="small muted" role="status">
        ${shown < found.total ? words.first(shown, found.total) : words.total(found.total)}
      </p>
      <ul class="found">
        ${found.questions.map((question) => this.line(scene, question))}
      </ul>`;
  }

  private line(scene: Scene, question: Question): TemplateResult {
    const words = leadWords[scene.language].insert;
    const open = this.chosen === question.code;
    const kind = words.kindOf(scene.common.kinds[question.kind], words.themes[question.theme]);
    return html`<li class=${open ? 'is-open' : ''}>
      <button
        type="button"
        class="question"
        aria-expanded=${open}
        @click=${() => (this.chosen = open ? undefined : question.code)}
      >
        <b>${question.title}</b><span class="small muted">${kind}</span>
      </button>
      ${
        open
          ? html`<p>${question.ask}</p>
              <button
                type="button"
                class="next put"
                @click=${() => void this.put({ do: 'insert', question: question.code }, question.title)}
              >
                ${words.put}
              </button>`
          : nothing
      }
    </li>`;
  }

  private typed(scene: Scene): TemplateResult {
    const words = leadWords[scene.language].insert;
    const options = this.options.map((option) => option.trim());
    const ready = this.ask.trim() !== '' && options.every((option) => option !== '');
    return html`<label class="field"
        ><span class="small muted">${words.ask}</span
        ><textarea
          rows="2"
          maxlength="300"
          .value=${this.ask}
          @input=${(event: Event) => (this.ask = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      ${this.options.map((option, place) => this.option(scene, option, place))}
      ${
        this.options.length < LETTERS.length
          ? html`<button
              type="button"
              class="small-button more-options"
              @click=${() => (this.options = [...this.options, ''])}
            >
              ${words.more}
            </button>`
          : nothing
      }
      <p class="small muted">
        ${ready ? (this.right === undefined ? words.isPoll : words.isChoice) : words.incomplete}
      </p>
      <button
        type="button"
        class="next put"
        ?disabled=${!ready}
        @click=${() =>
          void this.put(
            this.right === undefined
              ? { do: 'ask', ask: this.ask.trim(), options }
              : { do: 'ask', ask: this.ask.trim(), options, right: this.right },
            this.ask.trim(),
          )}
      >
        ${words.put}
      </button>`;
  }

  private option(scene: Scene, option: string, place: number): TemplateResult {
    const words = leadWords[scene.language].insert;
    const letter = LETTERS[place] ?? '';
    const isRight = this.right === place;
    return html`<div class="option-line">
      <button
        type="button"
        class="letter ${isRight ? 'is-on' : ''}"
        aria-pressed=${isRight}
        aria-label=${words.right(letter)}
        title=${words.right(letter)}
        @click=${() => (this.right = isRight ? undefined : place)}
      >
        ${letter}
      </button>
      <input
        type="text"
        maxlength="120"
        aria-label=${words.option(letter)}
        placeholder=${words.option(letter)}
        .value=${option}
        @input=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          this.options = this.options.map((each, index) => (index === place ? value : each));
        }}
      />
    </div>`;
  }

  private async put(command: Parameters<Scene['lectern']['give']>[0], title: string): Promise<void> {
    const { scene } = this;
    if (scene === undefined || !(await scene.lectern.give(command))) return;
    scene.lectern.say(leadWords[scene.language].insert.done(title));
    this.dispatchEvent(new CustomEvent('leave'));
  }

  private readonly type = (event: Event): void => {
    this.sought = (event.target as HTMLInputElement).value;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.look(), TYPED_FOR);
  };

  private look(): void {
    this.chosen = undefined;
    this.scene?.lectern.find(this.sought.trim(), this.theme);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-insert': Insert;
  }
}
