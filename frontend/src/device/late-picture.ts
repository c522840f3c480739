import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../light-element.js';
import type { Picture } from '../protocol.js';

/** A whole class must not fetch the same picture in one moment. */
const SPREAD = 1500;

/** Keeps the picture's place and loads it after a random delay, at once where there is no time to lose. */
@customElement('late-picture')
export class LatePicture extends LightElement {
  @property({ attribute: false }) picture!: Picture;
  @property({ attribute: false }) atOnce = false;
  @state() private due = false;

  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setTimeout(() => (this.due = true), Math.random() * SPREAD);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override render(): TemplateResult {
    const { url, alt } = this.picture;
    return html`<span class="picture"
      >${this.due || this.atOnce ? html`<img src=${url} alt=${alt} />` : nothing}</span
    >`;
  }
}
