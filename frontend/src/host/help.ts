import { html, type TemplateResult } from 'lit';
import { close, icon } from '../icons.js';
import { leadWords } from '../i18n/lead.js';
import { door } from './door.js';
import './insert.js';
import './phones.js';
import type { Scene } from './scene.js';

const sheet = (scene: Scene, title: string, content: TemplateResult, leave: () => void): TemplateResult =>
  html`<div class="veil" @click=${leave}></div>
    <div class="sheet card" role="dialog" aria-modal="true" aria-label=${title}>
      <h2 class="row">
        ${title}
        <button type="button" class="quiet end" aria-label=${scene.words.close} @click=${leave}>
          ${icon(close, 'i')}
        </button>
      </h2>
      ${content}
    </div>`;

export const helpSheet = (scene: Scene, leave: () => void): TemplateResult => {
  const words = scene.words.help;
  const content = html`<dl class="key-list">
      ${words.keys.map(
        ([key, what]) =>
          html`<dt><kbd>${key}</kbd></dt>
            <dd>${what}</dd>`,
      )}
    </dl>
    <p class="small muted">${words.clicker}</p>`;
  return sheet(scene, words.title, content, leave);
};

export const phonesSheet = (scene: Scene, leave: () => void): TemplateResult =>
  sheet(scene, leadWords[scene.language].phones.title, html`<host-phones .scene=${scene}></host-phones>`, leave);

export const insertSheet = (scene: Scene, leave: () => void): TemplateResult =>
  sheet(
    scene,
    leadWords[scene.language].insert.title,
    html`<host-insert .scene=${scene} @leave=${leave}></host-insert>`,
    leave,
  );

export const doorSheet = (scene: Scene, leave: () => void): TemplateResult =>
  sheet(scene, scene.words.door.title, door(scene), leave);
