import { html, nothing, type TemplateResult } from 'lit';
import { qrCode } from './qr-code.js';
import type { Scene } from './scene.js';

/** 482615 is read aloud as 482 615. */
export const spokenPin = (pin: string): string => pin.replace(/^(\d{3})(\d{3})$/, '$1 $2');

/** An address that breaks after a slash, where it must. */
const breakable = (address: string): TemplateResult[] =>
  (address.match(/[^/]*\/?/g) ?? []).map((part) => html`${part}<wbr />`);

/** How pupils come in: code, PIN, address. */
export const door = (scene: Scene): TemplateResult => {
  const { lobby, locked } = scene.frame;
  const words = scene.words.door;
  return html`<div class="door">
    ${qrCode(lobby.qr, words.qr)}
    <dl>
      <dt class="small">${words.address}</dt>
      <dd class="address">${breakable(lobby.address)}</dd>
      <dt class="small">${words.pin}</dt>
      <dd class="pin num">${spokenPin(lobby.pin)}</dd>
    </dl>
    ${locked ? html`<p class="tag late">${scene.words.top.locked}</p>` : nothing}
    <p class="small muted">${words.go}</p>
  </div>`;
};
