import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons.js';
import { info } from '../../teacher-icons.js';
import { door } from '../door.js';
import type { Scene } from '../scene.js';

const ARRIVALS_SHOWN = 60;

const arrivals = (scene: Scene): TemplateResult => {
  const here = scene.people?.people ?? [];
  if (here.length === 0) return html`<p class="muted">${scene.words.lobby.waiting}</p>`;
  return html`<ul class="arrivals">
    ${here.slice(-ARRIVALS_SHOWN).map((person) => html`<li>${person.name}</li>`)}
  </ul>`;
};

/** The waiting page: how to come in, and who has. */
export const lobbyScreen = (scene: Scene): TemplateResult => {
  const { meeting } = scene.frame;
  const title = html`<p class="q">${meeting.title}</p>
    <p class="under">${meeting.subtitle === '' ? nothing : html`${meeting.subtitle} · `}${meeting.className}</p>`;
  return meeting.devices
    ? html`${title}
        <div class="lobby">${door(scene)}${arrivals(scene)}</div>`
    : html`<div class="lobby-plain">
        ${title}
        <p class="writing">${icon(info, 'i')}<span>${scene.words.lobby.noDevices}</span></p>
      </div>`;
};
