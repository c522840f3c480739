import { describe, expect, it } from 'vitest';
import { deviceWords, type Word } from '../../src/i18n/device.js';

const keys = Object.keys(deviceWords.zh) as Word[];
const names = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();

describe('the words of the pupils’ page', () => {
  it('fill in the same in both languages', () => {
    expect(keys.filter((key) => names(deviceWords.en[key]) !== names(deviceWords.zh[key]))).toEqual([]);
  });

  it('are written with full-width punctuation in Chinese and without exclamation marks', () => {
    expect(keys.filter((key) => /[一-龥][,.:;?()]|[!！]/.test(deviceWords.zh[key]))).toEqual([]);
    expect(keys.filter((key) => deviceWords.en[key].includes('!'))).toEqual([]);
  });

  it('mix the languages only on the switch', () => {
    const mixed = keys.filter((key) => /[一-龥]/.test(deviceWords.en[key]));
    expect(mixed).toEqual(['page.language', 'page.language.label']);
  });

  it('are none that no teacher says', () => {
    expect(keys.filter((key) => /控制台|设备|会话|运行|账本|排行榜/.test(deviceWords.zh[key]))).toEqual([]);
  });
});
