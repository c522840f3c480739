import type { Socket } from '../../src/connection.js';
import type { AnswerFrame, ClientFrame } from '../../src/protocol.js';
import { sampleText } from '../samples.js';

/** A socket whose other end is the test. */
export class FakeSocket implements Socket {
  onopen: Socket['onopen'] = null;
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  readonly sent: ClientFrame[] = [];

  send(data: string): void {
    this.sent.push(JSON.parse(data) as ClientFrame);
  }

  close(): void {
    this.onclose = null;
  }

  opens(): void {
    this.onopen?.(new Event('open'));
  }

  says(...frames: object[]): void {
    for (const frame of frames) this.onmessage?.(new MessageEvent('message', { data: JSON.stringify(frame) }));
  }

  breaks(): void {
    this.onclose?.(new CloseEvent('close'));
  }

  get answers(): AnswerFrame[] {
    return this.sent.filter((frame): frame is AnswerFrame => frame.type === 'answer');
  }
}

/** A golden sample as it lies in its file. */
export const sample = (name: string): object => JSON.parse(sampleText(name)) as object;
