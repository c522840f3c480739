import { keep, kept } from '../kept.js';
import type { Phase } from '../protocol.js';

const NAME = 'banhui.sound';
/** Two soft tones of a pentatonic scale, in hertz: up when answers open, down when they close, a third at the reveal. */
const TONES: Partial<Record<Phase, [number, number]>> = {
  open: [523.25, 783.99],
  closed: [659.25, 523.25],
  revealed: [587.33, 880],
};
const LOUDNESS = 0.12;
const LENGTH = 0.7;

type AudioWindow = Window & { AudioContext?: typeof AudioContext; webkitAudioContext?: typeof AudioContext };

/** One soft chime at the turns of a question; silent until somebody switches it on. */
export class Chime {
  private on = kept(NAME) === 'on';
  private context?: AudioContext;

  isOn(): boolean {
    return this.on;
  }

  /** To be called from a key or a tap: browsers give sound only then. */
  switch(): boolean {
    this.on = !this.on;
    keep(NAME, this.on ? 'on' : 'off');
    if (this.on) {
      this.wake();
      this.ring('open');
    }
    return this.on;
  }

  wake(): void {
    if (!this.on) return;
    const holder: AudioWindow = window;
    const Context = holder.AudioContext ?? holder.webkitAudioContext;
    if (Context === undefined) return;
    this.context = this.context ?? new Context();
    void this.context.resume();
  }

  ring(phase: Phase): void {
    const tones = TONES[phase];
    const context = this.context;
    if (!this.on || tones === undefined || context === undefined) return;
    tones.forEach((tone, index) => {
      const start = context.currentTime + index * 0.16;
      const swing = context.createOscillator();
      const loudness = context.createGain();
      swing.frequency.value = tone;
      loudness.gain.setValueAtTime(0, start);
      loudness.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02);
      loudness.gain.exponentialRampToValueAtTime(0.0001, start + LENGTH);
      swing.connect(loudness);
      loudness.connect(context.destination);
      swing.start(start);
      swing.stop(start + LENGTH);
    });
  }
}
