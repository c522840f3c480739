import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { check, icon, star } from '../icons.js';
import { eye, undo } from '../teacher-icons.js';
import { inkDrawing } from '../ink-drawing.js';
import { LightElement } from '../light-element.js';
import type { GatheredFrame } from '../protocol.js';
import { styles } from '../styles.js';
import { type Scene, teamOf } from './scene.js';

type Line<List extends 'words' | 'presses' | 'signatures' | 'sayings'> = NonNullable<GatheredFrame[List]>[number];

/** Asks the page around for the points window, opened at this team. */
export const POINTS_FOR = 'points-for';

/** All that a step has gathered, and what the host decides about it: hide, show, give points. */
@customElement('host-gathered')
export class Gathered extends LightElement {
  @property({ attribute: false }) scene?: Scene;

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (scene === undefined) return nothing;
    const { words = [], presses = [], signatures = [], sayings = [] } = scene.gathered ?? {};
    if (words.length + presses.length + signatures.length + sayings.length === 0) {
      return html`<p class="muted">${scene.words.gathered.nothing}</p>`;
    }
    return html`
      ${words.length === 0 ? nothing : this.words(scene, words)}
      ${presses.length === 0 ? nothing : this.presses(scene, presses)}
      ${signatures.length === 0 ? nothing : this.signatures(scene, signatures)}
      ${sayings.length === 0 ? nothing : this.sayings(scene, sayings)}
    `;
  }

  private words(scene: Scene, lines: Line<'words'>[]): TemplateResult {
    const told = scene.words.gathered;
    return html`<ul class="got">
      ${repeat(
        lines,
        (line) => line.text,
        ({ text, count, hidden = false }) =>
          html`<li class=${hidden ? 'is-hidden' : ''}>
            <span class="what">${text}</span><b class="num">${count}</b>
            <button
              type="button"
              class="small-button"
              aria-label=${hidden ? told.showAgain(text) : told.hideText(text)}
              @click=${() => void scene.lectern.move((seen) => ({ do: 'hide', seen, text, on: !hidden }))}
            >
              ${hidden ? icon(undo, 'i') : nothing}<span>${hidden ? told.show : told.hide}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private presses(scene: Scene, lines: Line<'presses'>[]): TemplateResult {
    const told = scene.words.gathered;
    return html`<ol class="got">
      ${lines.map(({ name, team: id, behind }, index) => {
        const team = teamOf(scene.frame.teams, id);
        return html`<li>
          <b class="num place">${index + 1}</b>
          <span class="what"
            ><span>${name}</span
            ><span class="small muted"
              >${team === undefined ? nothing : html`<i class="dot" style=${styles({ 'background-color': team.colour })}></i>${team.name} `}${
                index === 0 ? nothing : told.behind(behind / 1000)
              }</span
            ></span
          >
          ${
            team === undefined
              ? nothing
              : html`<button
                  type="button"
                  class="small-button"
                  aria-label=${told.pointsFor(team.name)}
                  @click=${() => this.dispatchEvent(new CustomEvent(POINTS_FOR, { detail: team.id, bubbles: true }))}
                >
                  ${icon(star, 'i')}<span>${told.points}</span>
                </button>`
          }
        </li>`;
      })}
    </ol>`;
  }

  private signatures(scene: Scene, lines: Line<'signatures'>[]): TemplateResult {
    const told = scene.words.gathered;
    return html`<p>${told.signed(lines.length)}</p>
      <ul class="signed">
        ${lines.map(({ name, ink }) => html`<li>${ink === undefined ? name : inkDrawing(ink, name || told.drawn)}</li>`)}
      </ul>`;
  }

  private sayings(scene: Scene, lines: Line<'sayings'>[]): TemplateResult {
    const told = scene.words.gathered;
    return html`<ul class="got is-texts">
      ${lines.map(({ seat, name = '', text, chosen = false }) => {
        const choose = (): void => {
          if (seat !== undefined) void scene.lectern.move((seen) => ({ do: 'choose', seen, seat, on: !chosen }));
        };
        return html`<li class=${chosen ? 'is-chosen' : ''}>
          <span class="what"><b>${name}</b><span>${text}</span></span>
          <button
            type="button"
            class="small-button"
            aria-pressed=${chosen}
            aria-label=${told.showText(name)}
            @click=${choose}
          >
            ${icon(chosen ? check : eye, 'i')}<span>${chosen ? told.shown : told.show}</span>
          </button>
        </li>`;
      })}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-gathered': Gathered;
  }
}
