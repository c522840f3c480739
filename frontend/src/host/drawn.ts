import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Sets style properties through the CSSOM, always. Lit's styleMap writes a style attribute the first time, which the
 * page's content security policy refuses.
 */
class Drawn extends Directive {
  private element?: HTMLElement;

  render(styles: Readonly<Record<string, string>>): unknown {
    for (const name of Object.keys(styles)) this.element?.style.setProperty(name, styles[name] ?? '');
    return noChange;
  }

  override update(part: ElementPart, [styles]: [Readonly<Record<string, string>>]): unknown {
    this.element = part.element as HTMLElement;
    return this.render(styles);
  }
}

export const drawn = directive(Drawn);
