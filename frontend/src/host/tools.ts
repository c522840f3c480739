import { html, nothing, type TemplateResult } from 'lit';
import { filmKeys } from '../film-keys.js';
import { icon, star } from '../icons.js';
import { blank as blankIcon, eye, redo, skip as skipIcon, unlock } from '../teacher-icons.js';
import type { Command, Seen } from '../protocol.js';
import { isPoll, type Scene } from './scene.js';

const REOPEN_SECONDS = 30;

interface Tool {
  path: string;
  label: string;
  can: boolean;
  /** Why it cannot be used now. */
  otherwise: string;
  command: (seen: Seen) => Command;
}

/** What moves this step otherwise than forward; each may be used only where the server says so. */
const movingTools = (scene: Scene): Tool[] => {
  const { controls } = scene.frame;
  const words = scene.words.tools;
  return [
    {
      path: eye,
      label: isPoll(scene.frame.run) ? words.revealPoll : words.reveal,
      can: controls.reveal,
      otherwise: words.notNow.reveal,
      command: (seen) => ({ do: 'reveal', seen }),
    },
    {
      path: redo,
      label: words.again,
      can: controls.again,
      otherwise: words.notNow.again,
      command: (seen) => ({ do: 'again', seen }),
    },
    {
      path: unlock,
      label: words.reopen,
      can: controls.reopen,
      otherwise: words.notNow.reopen,
      command: (seen) => ({ do: 'reopen', seen, seconds: REOPEN_SECONDS }),
    },
    {
      path: skipIcon,
      label: words.skip,
      can: controls.skip,
      otherwise: words.notNow.skip,
      command: (seen) => ({ do: 'skip', seen }),
    },
  ];
};

const movingTool = (scene: Scene, tool: Tool, done: () => void): TemplateResult =>
  html`<button
    type="button"
    ?disabled=${!tool.can}
    title=${tool.can ? nothing : tool.otherwise}
    @click=${() => {
      void scene.lectern.move(tool.command);
      done();
    }}
  >
    ${icon(tool.path, 'i')}<span>${tool.label}</span>
  </button>`;

/** A paired phone may show the answer; the rest is the panel's. */
export const movingToolButtons = (scene: Scene, done: () => void = () => undefined): TemplateResult[] =>
  movingTools(scene)
    .slice(0, scene.remote === true ? 1 : undefined)
    .map((tool) => movingTool(scene, tool, done));

export const blankTool = (scene: Scene): TemplateResult => {
  const { frame, words, lectern } = scene;
  return html`<button type="button" class=${frame.blank ? 'is-on' : ''} @click=${() => lectern.toggleBlank()}>
    ${icon(blankIcon, 'i')}<span>${frame.blank ? words.tools.unblank : words.tools.blank}</span>
  </button>`;
};

/** Only while a film is on the screen. */
export const filmTools = (scene: Scene): TemplateResult | typeof nothing => {
  const { film, words, lectern } = scene;
  return film === undefined
    ? nothing
    : html`<div class="film-tools" role="group" aria-label=${words.film.name}>
        ${filmKeys(film, words.film, (move) => void lectern.move((seen) => ({ do: 'film', seen, move })), 'i')}
      </div>`;
};

export const pointsTool = (scene: Scene, open: boolean, toggle: () => void): TemplateResult =>
  html`<button type="button" class=${open ? 'is-on' : ''} aria-expanded=${open} @click=${toggle}>
    ${icon(star, 'i')}<span>${scene.words.tools.points}</span>
  </button>`;
