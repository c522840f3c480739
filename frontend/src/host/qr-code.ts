import { html, nothing, type TemplateResult } from 'lit';

/** The server draws the QR code; `qr` is the address of the picture. */
export const qrCode = (qr: string, label: string): TemplateResult | typeof nothing =>
  qr === '' ? nothing : html`<img class="qr" src=${qr} alt=${label} />`;
