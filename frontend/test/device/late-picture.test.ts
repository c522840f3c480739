import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LatePicture } from '../../src/device/late-picture.js';

describe('a picture of a question', () => {
  let picture: LatePicture;

  const put = async (atOnce: boolean): Promise<void> => {
    picture = new LatePicture();
    picture.picture = { url: '/p.jpg', alt: '蓝色盾牌' };
    picture.atOnce = atOnce;
    document.body.append(picture);
    await picture.updateComplete;
  };
  const image = (): HTMLImageElement | null => picture.querySelector('img');

  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
  });

  afterEach(() => {
    picture.remove();
    vi.useRealTimers();
  });

  it('waits for its own moment while the question is read', async () => {
    await put(false);
    expect(image()).toBeNull();
    vi.advanceTimersByTime(749);
    await picture.updateComplete;
    expect(image()).toBeNull();
    vi.advanceTimersByTime(1);
    await picture.updateComplete;
    expect(image()?.getAttribute('src')).toBe('/p.jpg');
    expect(image()?.alt).toBe('蓝色盾牌');
  });

  it('is there at once when answers are open', async () => {
    await put(true);
    expect(image()?.getAttribute('src')).toBe('/p.jpg');
  });
});
