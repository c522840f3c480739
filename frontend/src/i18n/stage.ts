import type { Dictionary } from './index.js';

export interface StageWords {
  loading: string;
}

export const stageWords: Dictionary<StageWords> = {
  zh: { loading: '正在打开……' },
  en: { loading: 'Opening…' },
};
