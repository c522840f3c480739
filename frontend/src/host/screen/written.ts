import { html, nothing, type TemplateResult } from 'lit';
import { check, icon } from '../../icons.js';
import { pen } from '../../teacher-icons.js';
import type { BlankView, NumberView, OrderView } from '../../protocol.js';
import { styles } from '../../styles.js';
import type { Scene } from '../scene.js';

const waiting = (text: string): TemplateResult => html`<p class="writing">${icon(pen, 'i')}<span>${text}</span></p>`;

const share = (count: number, most: number): Readonly<Record<string, string>> => ({
  width: `${most === 0 ? 0 : (count / most) * 100}%`,
});

const line = (scene: Scene, text: string, count: number, most: number, right: boolean): TemplateResult =>
  html`<li class=${right ? 'is-right' : ''}>
    <span class="text">${right ? icon(check, 'i') : nothing}${text}</span>
    <span class="bar"><span style=${styles(share(count, most))}></span></span>
    <b class="num">${scene.words.screen.people(count)}</b>
  </li>`;

export const blank = (scene: Scene, view: BlankView): TemplateResult => {
  const { reveal } = view;
  const words = scene.words.screen;
  if (reveal === undefined) return scene.frame.meeting.devices ? waiting(words.writes) : html`<p class="writing"></p>`;
  const most = Math.max(0, ...reveal.groups.map((group) => group.count));
  return html`<p class="key"><span class="small">${words.accepted}</span><b>${reveal.accepted.join(' / ')}</b></p>
    <ol class="bars">
      ${reveal.groups.map((group) => line(scene, group.text, group.count, most, group.right))}
    </ol>`;
};

export const number = (scene: Scene, view: NumberView): TemplateResult => {
  const { reveal } = view;
  const words = scene.words.screen;
  if (reveal === undefined) {
    return scene.frame.meeting.devices ? waiting(words.guesses(view.unit)) : html`<p class="writing"></p>`;
  }
  const most = Math.max(0, ...reveal.bars.map((bar) => bar.count));
  const near = ({ from, to }: { from: number; to: number }): boolean => from <= reveal.value && reveal.value <= to;
  return html`<p class="key">
      <span class="small">${words.accepted}</span><b>${words.rightValue(reveal.value, view.unit)}</b>
      ${
        reveal.tolerance > 0
          ? html`<span class="small">${words.tolerance(reveal.tolerance, view.unit)}</span>`
          : nothing
      }
    </p>
    <ol class="bars">
      ${reveal.bars.map((bar) => line(scene, words.bar(bar.from, bar.to), bar.count, most, near(bar)))}
    </ol>`;
};

export const order = (scene: Scene, view: OrderView): TemplateResult => {
  const key = view.reveal?.key;
  if (key === undefined) {
    return html`${scene.frame.meeting.devices ? waiting(scene.words.screen.orders) : nothing}
      <ul class="items">
        ${view.items.map((item) => html`<li>${item.text}</li>`)}
      </ul>`;
  }
  return html`<ol class="items is-right">
    ${key.map((id, index) => {
      const item = view.items.find((each) => each.id === id);
      return html`<li><b class="num">${index + 1}</b>${item?.text}</li>`;
    })}
  </ol>`;
};
