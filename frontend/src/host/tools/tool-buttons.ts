import { html, type TemplateResult } from 'lit';
import { icon } from '../../icons.js';
import type { ToolKey } from '../../i18n/tools.js';
import { TOOL_ICONS, TOOL_KEYS, turnOf } from '../../tools.js';
import type { Scene } from '../scene.js';

const isOpen = ({ frame }: Scene, key: ToolKey): boolean =>
  key === 'buzzer' ? frame.run !== undefined && frame.run.step < 0 : frame.tools?.open === key;

/** One tap: the tool lies over the step on the big screen, and a call is made. */
export const tapTool = (scene: Scene, key: Exclude<ToolKey, 'points'>): void => {
  const { lectern, frame } = scene;
  if (key === 'buzzer') void lectern.move((seen) => ({ do: 'buzz', seen }));
  else if (key === 'call') void lectern.give({ do: 'call', after: turnOf(frame.tools), team: false });
  else if (frame.tools?.open !== key) void lectern.give({ do: 'tool', tool: key });
};

export const toolButton = (
  scene: Scene,
  key: Exclude<ToolKey, 'points'>,
  done: () => void = () => undefined,
): TemplateResult =>
  html`<button
    type="button"
    class="tool-key ${isOpen(scene, key) ? 'is-on' : ''}"
    @click=${() => {
      tapTool(scene, key);
      done();
    }}
  >
    ${icon(TOOL_ICONS[key], 'i')}<span>${scene.words.classTools.names[key]}</span>
  </button>`;

/** All but points, which have a panel of their own. */
export const OWN_TOOLS = TOOL_KEYS.filter((key): key is Exclude<ToolKey, 'points'> => key !== 'points');
