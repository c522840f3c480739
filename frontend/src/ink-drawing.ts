import { html, svg, type TemplateResult } from 'lit';
import { GRID, linesOf } from './ink.js';

/** A drawn name; `label` tells what it is to those who cannot see it. */
export const inkDrawing = (ink: string, label: string): TemplateResult =>
  html`<svg class="ink" viewBox="0 0 ${GRID.width} ${GRID.height}" role="img" aria-label=${label}>
    ${linesOf(ink).map((points) => svg`<polyline points=${points} />`)}
  </svg>`;
