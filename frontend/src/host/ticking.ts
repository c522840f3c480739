import { property } from 'lit/decorators.js';
import { LightElement } from '../light-element.js';
import type { Scene } from './scene.js';

const EVERY = 250;

/** Drawn anew four times a second while it is on the page. */
export abstract class Ticking extends LightElement {
  private timer?: number;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.tick(), EVERY);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  protected tick(): void {
    this.requestUpdate();
  }
}

/** A part of the host page that shows passing time. */
export abstract class TickingElement extends Ticking {
  @property({ attribute: false }) scene?: Scene;
}
