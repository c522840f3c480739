import { afterEach, describe, expect, it, vi } from 'vitest';
import { inkOf, linesOf, type Stroke } from '../src/ink.js';
import { InkPad } from '../src/ink-pad.js';

describe('a drawn name as text', () => {
  it('holds strokes, and points on the grid', () => {
    const strokes: Stroke[] = [
      [
        [20, 80],
        [60, 40],
      ],
      [[120, 60]],
    ];
    expect(inkOf(strokes)).toBe('20,80 60,40;120,60');
    expect(linesOf('20,80 60,40;120,60')).toEqual(['20,80 60,40', '120,60 120,60']);
    expect(linesOf('')).toEqual([]);
  });

  it('loses points where it would be too long, and keeps the ends of every stroke', () => {
    const long = (from: number): Stroke => Array.from({ length: 700 }, (_, at) => [from + (at % 100), at % 150]);
    const ink = inkOf([long(10), long(150)]);
    expect(ink.length).toBeLessThanOrEqual(2000);
    expect(ink.length).toBeGreaterThan(800);
    const [first = '', second = ''] = ink.split(';');
    expect(first.startsWith('10,0 ') && first.endsWith(' 109,99')).toBe(true);
    expect(second.startsWith('150,0 ') && second.endsWith(' 249,99')).toBe(true);
  });

  it('loses strokes only where nothing else is left to lose', () => {
    const ink = inkOf(Array.from({ length: 400 }, (_, at): Stroke => [[at % 300, 100]]));
    expect(ink.length).toBeLessThanOrEqual(2000);
    expect(ink.startsWith('0,100;1,100;')).toBe(true);
  });
});

describe('the pad', () => {
  let pad: InkPad;
  let drawn: string[];

  const open = async (): Promise<HTMLElement> => {
    drawn = [];
    pad = new InkPad();
    pad.drawn = (ink) => drawn.push(ink);
    document.body.append(pad);
    await pad.updateComplete;
    vi.spyOn(SVGElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 50, 600, 300));
    const field = pad.querySelector<HTMLElement>('.ink-pad');
    if (field === null) throw new Error('no pad');
    return field;
  };
  const mouse = (target: EventTarget, type: string, clientX: number, clientY: number): boolean =>
    target.dispatchEvent(new MouseEvent(type, { clientX, clientY, button: 0, bubbles: true }));

  afterEach(() => pad.remove());

  it('draws with the mouse, also outside of it, in the grid of the protocol', async () => {
    const field = await open();
    mouse(field, 'mousedown', 100, 50);
    mouse(window, 'mousemove', 400, 200);
    mouse(window, 'mousemove', 401, 200);
    mouse(window, 'mousemove', 900, 900);
    mouse(window, 'mouseup', 900, 900);
    mouse(window, 'mousemove', 100, 50);
    expect(drawn).toEqual(['0,0 150,75 300,150']);
  });

  it('draws with a finger, stroke by stroke', async () => {
    const field = await open();
    const touch = (type: string, x: number, y: number): void => {
      const event = Object.assign(new Event(type, { cancelable: true }), {
        touches: type === 'touchend' ? [] : [{ clientX: x, clientY: y }],
      });
      field.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    };
    touch('touchstart', 100, 50);
    touch('touchmove', 200, 50);
    touch('touchend', 0, 0);
    touch('touchstart', 300, 150);
    touch('touchmove', 400, 150);
    touch('touchend', 0, 0);
    expect(drawn).toEqual(['0,0 50,0', '0,0 50,0;100,50 150,50']);
    await pad.updateComplete;
    expect(Array.from(pad.querySelectorAll('polyline'), (line) => line.getAttribute('points'))).toEqual([
      '0,0 50,0',
      '100,50 150,50',
    ]);
  });

  it('begins anew when it is wiped, and takes nothing while it rests', async () => {
    const field = await open();
    mouse(field, 'mousedown', 100, 50);
    mouse(window, 'mouseup', 100, 50);
    pad.ink = '';
    await pad.updateComplete;
    expect(pad.querySelector('polyline')).toBeNull();
    pad.live = false;
    mouse(field, 'mousedown', 100, 50);
    mouse(window, 'mouseup', 100, 50);
    expect(drawn).toEqual(['0,0']);
  });
});
