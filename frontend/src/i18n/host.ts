import type { Dictionary } from './index.js';

export interface HostWords {
  loading: string;
}

export const hostWords: Dictionary<HostWords> = {
  zh: { loading: '正在打开……' },
  en: { loading: 'Opening…' },
};
