import { noChange } from 'lit';
import { type AttributePart, Directive, directive, type PartInfo, PartType } from 'lit/directive.js';

type Styles = Record<string, string>;

/**
 * Sets styles through the element's `style` object. Lit's own styleMap writes the attribute when it first renders, and
 * that our content security policy refuses. Names are those of CSS, custom properties included.
 */
class StylesDirective extends Directive {
  private set: string[] = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ATTRIBUTE || part.name !== 'style') throw new Error('styles() belongs into style=');
  }

  render(_styles: Styles): typeof noChange {
    return noChange;
  }

  override update(part: AttributePart, [styles]: [Styles]): typeof noChange {
    const { style } = part.element;
    for (const name of this.set) if (!(name in styles)) style.removeProperty(name);
    this.set = Object.keys(styles);
    for (const name of this.set) style.setProperty(name, styles[name] ?? '');
    return noChange;
  }
}

export const styles = directive(StylesDirective);
