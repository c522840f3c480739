import { keep, kept } from '../kept.js';

export type Language = 'zh' | 'en';

/** A page's words: English has exactly the keys of Chinese, or it does not compile. */
export type Dictionary<Words> = Record<Language, Words>;

const CHOICE = 'banhui.language';

const isLanguage = (word: string | undefined): word is Language => word === 'zh' || word === 'en';

/** What this person chose on this device with the switch, if anything. */
export const chosenLanguage = (): Language | undefined => {
  const word = kept(CHOICE);
  return isLanguage(word) ? word : undefined;
};

export const chooseLanguage = (language: Language): void => keep(CHOICE, language);

/** The phone's language, where nobody has chosen: Chinese for zh-*, English for all others. */
export const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

/** Tells browser and screen reader which language the page is in. */
export const announceLanguage = (language: Language): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
};
