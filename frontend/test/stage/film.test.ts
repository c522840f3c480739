import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sample } from '../samples.js';
import { type Classroom, leaveClassroom, openClassroom } from './screen.js';

const uploaded = sample('film', 'film-uploaded');
const local = sample('film', 'film-local');

describe('a film on the stage', () => {
  let room: Classroom;
  let play: ReturnType<typeof vi.fn>;
  let pause: ReturnType<typeof vi.fn>;

  beforeEach(async () => {
    play = vi.fn(() => Promise.resolve());
    pause = vi.fn();
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(play as () => Promise<void>);
    vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(pause as () => void);
    room = await openClassroom();
    await room.show('stage-talk-board', (frame) => {
      if (frame.run !== undefined) frame.run.id = uploaded.run;
    });
  });

  afterEach(() => {
    leaveClassroom(room);
    vi.restoreAllMocks();
  });

  const video = (): HTMLVideoElement | null => room.screen.querySelector('video');

  it('is not there before the server tells of it, and only with its run', async () => {
    expect(video()).toBeNull();
    await room.receive({ ...uploaded, run: uploaded.run + 1 });
    expect(video()).toBeNull();
    await room.receive({ ...uploaded, playing: false });
    expect(video()?.getAttribute('src')).toBe(uploaded.url);
    expect(play).not.toHaveBeenCalled();
  });

  it('plays, goes back and gets louder when the session says so', async () => {
    await room.receive({ ...uploaded, back: 0, playing: false });
    const film = video();
    if (film === null) throw new Error('no film');
    film.currentTime = 60;
    await room.receive({ ...uploaded, back: 1, volume: 3 });
    expect(play).toHaveBeenCalled();
    expect(film.volume).toBeCloseTo(0.3);
    expect(film.currentTime).toBe(50);
  });

  it('asks for a tap where the browser wants one', async () => {
    play.mockImplementation(() => Promise.reject(new DOMException('tap', 'NotAllowedError')));
    await room.receive(uploaded);
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    expect(room.text('.film-play')).toEqual(['点一下，开始播放']);
  });

  it('says that it cannot be played, and the lesson goes on', async () => {
    await room.receive(uploaded);
    video()?.dispatchEvent(new Event('error'));
    await room.receive({ ...uploaded, volume: 4 });
    expect(room.text('.film h2')).toEqual(['这个浏览器放不了这部影片']);
    expect(room.commands()).toContainEqual(expect.objectContaining({ do: 'film', move: 'pause' }));
    await room.press(' ');
    expect(room.commands()).toContainEqual(expect.objectContaining({ do: 'next' }));
  });

  it('is chosen on the board where it lies there, and never sent', async () => {
    await room.receive(local);
    expect(room.text('.film h2')).toEqual([local.title]);
    expect(room.screen.querySelector('input[type=file]')).not.toBeNull();
    expect(video()).toBeNull();
  });

  it('is led from the host bar', async () => {
    await room.receive({ ...uploaded, playing: false });
    await room.press('h');
    await room.click('.film-bar [data-film=play]');
    await room.click('.film-bar [data-film=quieter]');
    expect(room.commands()).toContainEqual({ do: 'film', seen: { run: 9, phase: 'shown' }, move: 'play' });
    expect(room.commands()).toContainEqual({ do: 'film', seen: { run: 9, phase: 'shown' }, move: 'quieter' });
  });
});
