import { deviceWords, type Word } from '../i18n/device.js';
import { browserLanguage, chooseLanguage, chosenLanguage, type Language } from '../i18n/index.js';

export type { Word };

let spoken: Language = chosenLanguage() ?? browserLanguage();

export const language = (): Language => spoken;

export const switchLanguage = (): void => {
  spoken = spoken === 'zh' ? 'en' : 'zh';
  chooseLanguage(spoken);
};

/** The word in the page's language, its `{names}` filled in. */
export const say = (word: Word, values: Record<string, string | number> = {}): string =>
  deviceWords[spoken][word].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const two = (count: number): string => String(count).padStart(2, '0');

/** The time of day on this phone, such as 14:03:07. */
export const timeOfDay = (at: number): string => {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
};
