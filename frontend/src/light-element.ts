import { LitElement } from 'lit';

/** An element that draws into the page itself, where the style sheets of the page reach it. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
