import { vi } from 'vitest';
import type { CommandResult } from '../../src/connection.js';
import type { Wire } from '../../src/host/lectern.js';
import { Lectern } from '../../src/host/lectern.js';
import { forRun, type Scene } from '../../src/host/scene.js';
import { commonWords } from '../../src/i18n/common.js';
import { hostWords } from '../../src/i18n/host.js';
import type { Language } from '../../src/i18n/index.js';
import type { ClientFrame, Command, HostFrame } from '../../src/protocol.js';
import { sample } from '../samples.js';

/** A line whose other end is the test: it keeps what was sent and answers as told. */
export class FakeWire implements Wire {
  readonly commands: Command[] = [];
  readonly sent: ClientFrame[] = [];
  answer: CommandResult = { result: 'done' };

  command(command: Command): Promise<CommandResult> {
    this.commands.push(command);
    return Promise.resolve(this.answer);
  }

  send(frame: ClientFrame): boolean {
    this.sent.push(frame);
    return true;
  }
}

export interface Classroom {
  wire: FakeWire;
  lectern: Lectern;
  changed: () => void;
  /** The clock of double presses, in milliseconds. */
  time: { at: number };
  frame: HostFrame;
  show: (frame: HostFrame) => void;
}

/** A lectern that shows one golden sample. */
export const classroom = (name: string, language: Language = 'zh'): Classroom => {
  const wire = new FakeWire();
  const time = { at: 1000 };
  const changed = vi.fn();
  let frame = sample('host', name);
  const lectern = new Lectern(
    wire,
    { frame: () => frame, now: () => frame.now, words: () => hostWords[language].refused, changed },
    () => time.at,
  );
  return { wire, lectern, changed, time, frame, show: (next) => (frame = next) };
};

export const sceneOf = (room: Classroom, people?: string, language: Language = 'zh', frame = room.frame): Scene => ({
  frame,
  ...(people === undefined ? {} : { people: forRun(sample('people', people), frame.run?.id ?? 0) }),
  language,
  words: hostWords[language],
  common: commonWords[language],
  lectern: room.lectern,
});

interface Drawn extends HTMLElement {
  updateComplete: Promise<boolean>;
}

/** Puts an element with a scene on the page and waits until it and all inside it are drawn. */
export const draw = async (tag: string, properties: object): Promise<HTMLElement> => {
  const element = Object.assign(document.createElement(tag), properties) as Drawn;
  document.body.append(element);
  await settled(element);
  return element;
};

export const settled = async (element: HTMLElement): Promise<void> => {
  await (element as Drawn).updateComplete;
  for (const child of element.querySelectorAll<Drawn>('*')) if ('updateComplete' in child) await child.updateComplete;
  await Promise.resolve();
};

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button whose words are exactly these, or begin with them. */
export const button = (inside: Element, words: string): HTMLButtonElement => {
  const found = Array.from(inside.querySelectorAll('button')).find((each) => {
    const told = textOf(each);
    return told === words || told.startsWith(words) || each.getAttribute('aria-label') === words;
  });
  if (found === undefined) throw new Error(`no button says ${words}`);
  return found;
};
