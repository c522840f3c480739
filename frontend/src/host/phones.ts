import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { inSeconds } from '../clock.js';
import { leadWords } from '../i18n/lead.js';
import { check, device, icon } from '../icons.js';
import type { HostFrame, Phone } from '../protocol.js';
import './confirm-button.js';
import { qrCode } from './qr-code.js';
import type { Scene } from './scene.js';
import { TickingElement } from './ticking.js';

type Hosting = NonNullable<HostFrame['hosting']>;

const led = (hosting: Hosting | undefined, page: Phone | 'host'): Hosting =>
  (hosting ?? []).filter((each) => each.page === page);

/** The tag in the panel's head: who leads beside this page, and the way to the window. */
export const phonesTag = (scene: Scene, open: () => void): TemplateResult => {
  const words = leadWords[scene.language].phones;
  const { hosting } = scene.frame;
  const told =
    led(hosting, 'student').length > 0
      ? words.studentLeads
      : led(hosting, 'host').length > 0
        ? words.others(named(led(hosting, 'host')[0], scene))
        : led(hosting, 'remote').length > 0
          ? words.remoteOn
          : words.button;
  return html`<button type="button" class="tag as-tag phones-tag" aria-haspopup="dialog" @click=${open}>
    ${icon(device, 'i')}<span>${told}</span>
  </button>`;
};

/** A panel whose teacher has left the school has no name. */
const named = (one: Hosting[number] | undefined, scene: Scene): string =>
  one === undefined || one.who === '' ? leadWords[scene.language].phones.somebody : one.who;

const spokenCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** Makes phones a remote or a student host, shows who leads, and takes it back. */
@customElement('host-phones')
export class Phones extends TickingElement {
  @state() private shown?: Phone;

  private asked = 0;
  private alreadyThere = 0;

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (scene === undefined) return nothing;
    const words = leadWords[scene.language].phones;
    const hosts = led(scene.frame.hosting, 'host');
    return html`
      ${
        hosts.length === 0
          ? nothing
          : html`<p class="row">
              ${icon(check, 'i')}<span>${hosts.map((one) => words.others(named(one, scene))).join(' · ')}</span>
            </p>`
      }
      ${this.phone(scene, 'remote')}${this.phone(scene, 'student')}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('scene') || this.shown === undefined) return;
    // The phone is there: its code is used up.
    if (led(this.scene?.frame.hosting, this.shown).length > this.alreadyThere) this.shown = undefined;
  }

  private phone(scene: Scene, page: Phone): TemplateResult {
    const words = leadWords[scene.language].phones;
    const there = led(scene.frame.hosting, page).length > 0;
    return html`<section class="phone">
      <h3 class="row">
        ${words.what[page]}
        <span class="tag end ${there ? 'ok' : ''}">${there ? words.on[page] : words.none[page]}</span>
      </h3>
      <p class="small muted">${words.may[page]}</p>
      ${this.shown === page ? this.code(scene, page) : nothing}
      <div class="halves">
        <button type="button" @click=${() => (this.shown === page ? (this.shown = undefined) : this.ask(page))}>
          ${this.shown === page ? words.hide : words.show[page]}
        </button>
        <host-confirm
          danger
          .label=${words.end[page]}
          .armedLabel=${words.armed}
          @confirmed=${() => void scene.lectern.give({ do: 'unpair', page })}
        ></host-confirm>
      </div>
    </section>`;
  }

  private code(scene: Scene, page: Phone): TemplateResult | typeof nothing {
    const { pairing } = scene;
    if (pairing?.page !== page) return nothing;
    const words = leadWords[scene.language].phones;
    const left = inSeconds(Math.max(0, pairing.until - scene.lectern.now()));
    const address = pairing.address.replace(/^https?:\/\//, '');
    const alone = /^(localhost|127\.|\[::1)/.test(address);
    return html`<div class="pairing">
      ${qrCode(pairing.qr, words.scan)}
      <div>
        <p>${words.scan}</p>
        <p class="small">${words.orType(address)}</p>
        <p class="pin num">${spokenCode(pairing.code)}</p>
        <p class="small muted">${words.left(left)}</p>
      </div>
      <p class="small wifi">${alone ? words.alone : words.wifi(address)}</p>
    </div>`;
  }

  private ask(page: Phone): void {
    this.shown = page;
    this.alreadyThere = led(this.scene?.frame.hosting, page).length;
    this.request(page);
  }

  private request(page: Phone): void {
    this.asked = performance.now();
    this.scene?.lectern.pair(page);
  }

  /** A code that has run out is followed by a new one while somebody looks. */
  protected override tick(): void {
    const { scene, shown } = this;
    if (scene === undefined || shown === undefined) return;
    const { pairing } = scene;
    const over = pairing?.page !== shown || pairing.until <= scene.lectern.now();
    if (over && performance.now() - this.asked > 2000) this.request(shown);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-phones': Phones;
  }
}
