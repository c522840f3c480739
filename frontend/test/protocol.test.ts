import { describe, expect, it } from 'vitest';
import { parseFrame } from '../src/parse.js';
import { parseClientFrame } from './client-frames.js';
import { sampleNames, sampleText } from './samples.js';

/** Bodies of the joining over HTTP have no `type`. */
const FRAMES = sampleNames().filter((name) => !name.startsWith('join-'));
const CLIENT = /^(?:hello|answer|command|mirror-request|why|pair|find)(?:-|$)/;

describe('the golden samples', () => {
  it('are there', () => {
    expect(sampleNames().length).toBeGreaterThan(50);
  });

  // What a reader does not know it leaves out: an equal copy proves that a sample has no field too many.
  it.each(FRAMES)('%s follows the protocol to the letter', (name) => {
    const text = sampleText(name);
    const read = CLIENT.test(name) ? parseClientFrame(text) : parseFrame(text);
    expect(read).toEqual(JSON.parse(text));
  });

  it.each(FRAMES)('%s is named after its type', (name) => {
    const { type } = JSON.parse(sampleText(name)) as { type: string };
    expect(name === type || name.startsWith(`${type}-`)).toBe(true);
  });
});

describe('the parser', () => {
  const spoiled = (name: string, spoil: (frame: Record<string, unknown>) => void): string => {
    const frame = JSON.parse(sampleText(name)) as Record<string, unknown>;
    spoil(frame);
    return JSON.stringify(frame);
  };

  it.each([
    ['no JSON', 'hello'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a frame without a type', '{"rev":1}'],
    ['an unknown type', '{"type":"constructor"}'],
    ['a missing field', '{"type":"counts","run":1,"answered":2,"online":3}'],
    ['a number as text', '{"type":"beat","now":"1790000000000"}'],
    ['null for an absent field', '{"type":"ack","run":1,"answerId":"x","status":"saved","at":1,"reason":null}'],
    ['an unknown word', '{"type":"gone","reason":"bored"}'],
  ])('rejects %s', (_, text) => {
    expect(() => parseFrame(text)).toThrow();
  });

  it('rejects a stage frame with a kind it does not know, and says where', () => {
    const text = spoiled('stage-choice-open', (frame) => {
      (frame.run as { view: { kind: string } }).view.kind = 'lottery';
    });
    expect(() => parseFrame(text)).toThrow('frame.run.view.kind');
  });

  it('rejects a fault deep inside a list', () => {
    const text = spoiled('stage-choice-open', (frame) => {
      (frame.run as { view: { options: { text: unknown }[] } }).view.options.forEach((option) => (option.text = 7));
    });
    expect(() => parseFrame(text)).toThrow('frame.run.view.options[0].text');
  });

  it('leaves out what the protocol does not know', () => {
    const frame = parseFrame('{"type":"beat","now":5,"secret":"key"}');
    expect(frame).toEqual({ type: 'beat', now: 5 });
  });
});
