import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { inSeconds, isCollecting, timeLeft } from '../clock.js';
import type { Phase } from '../protocol.js';
import { gathers, isPoll, type Scene } from './scene.js';
import { TickingElement } from './ticking.js';

/** What a question goes through; without devices nobody waits for reading or collecting. */
const stations = (scene: Scene): Phase[] => {
  if (scene.frame.run?.phase === 'shown') return ['shown'];
  if (gathers(scene.frame.run) !== undefined) {
    return scene.frame.meeting.devices ? ['reading', 'open', 'closed'] : ['open'];
  }
  return scene.frame.meeting.devices ? ['reading', 'open', 'closed', 'revealed'] : ['open', 'revealed'];
};

const plainLabel = (scene: Scene, phase: Phase): string => {
  const words = scene.words.phase;
  const gathering = gathers(scene.frame.run);
  if (gathering !== undefined) {
    if (phase === 'reading') return words.ready;
    if (phase === 'open') return words.gathers[gathering.kind];
  }
  if (phase === 'open' && !scene.frame.meeting.devices) return words.openByHand;
  return phase === 'revealed' && isPoll(scene.frame.run) ? words.revealedPoll : words[phase];
};

/** The station where the run stands says how much time is left. */
const currentLabel = (scene: Scene, phase: Phase): string => {
  const { run } = scene.frame;
  const words = scene.words.phase;
  const now = scene.lectern.now();
  if (run === undefined) return plainLabel(scene, phase);
  if (phase === 'closed' && isCollecting(run, now)) return words.collecting;
  const time = phase === 'open' || phase === 'shown' ? timeLeft(run, now) : undefined;
  if (time === undefined) return plainLabel(scene, phase);
  const seconds = inSeconds(time.left);
  if (time.paused) return words.paused(seconds);
  if (phase === 'shown') return words.shownLeft(seconds);
  return words.openLeft(plainLabel(scene, 'open'), seconds);
};

/** Where the current step stands, from reading to the shown answer. */
@customElement('host-phases')
export class PhaseTrack extends TickingElement {
  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    const phase = scene?.frame.run?.phase;
    if (scene === undefined || phase === undefined) return html`<ol class="phase"></ol>`;
    const way = stations(scene);
    // `closed` without devices, and `ready`, stand at the station before.
    const at = phase === 'closed' && !way.includes('closed') ? way.indexOf('open') : way.indexOf(phase);
    return html`<ol class="phase">
      ${way.map((station, index) => {
        if (index === at) return html`<li class="now" aria-current="step">${currentLabel(scene, station)}</li>`;
        return html`<li class=${index < at ? 'done' : ''}>${plainLabel(scene, station)}</li>`;
      })}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-phases': PhaseTrack;
  }
}
