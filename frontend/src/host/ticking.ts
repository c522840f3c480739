import { property } from 'lit/decorators.js';
import { LightElement } from '../light-element.js';
import type { Scene } from './scene.js';

const EVERY = 250;

/** An element that shows passing time: drawn anew four times a second while it is on the page. */
export abstract class TickingElement extends LightElement {
  @property({ attribute: false }) scene?: Scene;

  private timer?: number;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.requestUpdate(), EVERY);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }
}
