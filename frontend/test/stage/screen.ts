import { vi } from 'vitest';
import type { StageFrame } from '../../src/protocol.js';
import { StageScreen } from '../../src/stage/stage-screen.js';
import { FakeSocket } from '../fake-socket.js';
import { sample } from '../samples.js';

export interface Classroom {
  screen: StageScreen;
  socket: FakeSocket;
  /** Every socket that the stage has opened. */
  sockets: FakeSocket[];
  /** Sends a frame to the stage and waits until it is drawn. */
  receive: (frame: object) => Promise<void>;
  /** Shows a golden sample, or a changed copy of one. */
  show: (name: string, change?: (frame: StageFrame) => void) => Promise<StageFrame>;
  press: (key: string) => Promise<void>;
  click: (selector: string) => Promise<void>;
  text: (selector: string) => string[];
  commands: () => unknown[];
}

/** A stage on its socket, in a classroom that the test plays. */
export const openClassroom = async (): Promise<Classroom> => {
  const sockets: FakeSocket[] = [];
  vi.stubGlobal(
    'WebSocket',
    class extends FakeSocket {
      constructor(address: string) {
        super(address);
        sockets.push(this);
      }
    },
  );
  const screen = new StageScreen();
  screen.entry = { key: 'abc', token: 'secret' };
  document.body.append(screen);
  const socket = sockets[0];
  if (socket === undefined) throw new Error('the stage opened no socket');
  socket.open();
  const drawn = async (): Promise<void> => {
    await screen.updateComplete;
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    await screen.updateComplete;
  };
  const receive = async (frame: object): Promise<void> => {
    socket.receive(frame);
    await drawn();
  };
  await drawn();
  return {
    screen,
    socket,
    sockets,
    receive,
    show: async (name, change) => {
      const frame = sample('stage', name);
      change?.(frame);
      await receive(frame);
      return frame;
    },
    press: async (key) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await drawn();
    },
    click: async (selector) => {
      const target = screen.querySelector<HTMLElement>(selector);
      if (target === null) throw new Error(`${selector} is not on the stage`);
      target.click();
      await drawn();
    },
    text: (selector) =>
      Array.from(screen.querySelectorAll(selector), (element) => element.textContent.replace(/\s+/g, ' ').trim()),
    commands: () => socket.sentOf('command').map((frame) => frame.command),
  };
};

export const leaveClassroom = ({ screen }: Classroom): void => {
  screen.remove();
  vi.unstubAllGlobals();
};
