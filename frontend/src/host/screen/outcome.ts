import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons.js';
import { idea } from '../../teacher-icons.js';
import type { Outcome } from '../../protocol.js';
import type { Scene } from '../scene.js';

/** The explanation that stands under a shown answer. */
export const explanation = (outcome: Outcome | undefined): TemplateResult | typeof nothing =>
  outcome === undefined || outcome.explanation === ''
    ? nothing
    : html`<p class="why">${icon(idea, 'i')}<span>${outcome.explanation}</span></p>`;

/** "28 answered, 21 right", or that hands were counted. */
export const outcomeLine = (scene: Scene, outcome: Outcome): string =>
  outcome.byHand ? scene.words.screen.byHand : scene.words.screen.outcome(outcome.answered, outcome.right);
