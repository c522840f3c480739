import { describe, expect, it } from 'vitest';
import { hostWords } from '../../src/i18n/host.js';

/** Every text of a dictionary by its path; a function is spoken with plain arguments. */
const texts = (words: object, path = ''): [path: string, text: string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}.${key}`;
    if (typeof value === 'string') return [[at, value] as [string, string]];
    if (typeof value === 'function')
      return [[at, String((value as (...given: number[]) => unknown)(2, 3, 4))] as [string, string]];
    return texts(value as object, at);
  });

const zh = texts(hostWords.zh);
const en = texts(hostWords.en);

describe('the words of the host panel', () => {
  it('are the same ones in both languages', () => {
    expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
  });

  it('are none that no teacher says', () => {
    expect(zh.filter(([, text]) => /控制台|设备|会话|运行|账本|排行榜/.test(text))).toEqual([]);
  });

  it('have full-width punctuation in Chinese and no exclamation mark in either', () => {
    expect(zh.filter(([path, text]) => path !== '.help.keys.3.0' && /[,;:!?()]/.test(text))).toEqual([]);
    expect([...zh, ...en].filter(([, text]) => /[!！]/.test(text))).toEqual([]);
  });

  it('hold no Chinese in English but the switch', () => {
    expect(en.filter(([, text]) => /[一-龥]/.test(text)).map(([path]) => path)).toEqual(['.otherLanguage']);
  });
});
