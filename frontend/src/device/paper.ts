import type { AnswerValue, DeviceOption, DeviceRun, MineFrame } from '../protocol.js';
import type { Saving } from './answer-box.js';

/** What is chosen, ordered or typed on the page and not yet given to the server. */
export type Draft = string | string[];

/** Everything that one question needs to be drawn and answered. */
export interface Paper {
  run: DeviceRun;
  mine: MineFrame;
  saving: Saving;
  value?: AnswerValue;
  draft?: Draft;
  preview: boolean;
  write(draft: Draft): void;
  give(value: AnswerValue): void;
}

/** Whether a tap counts now. */
export const isLive = ({ run, value }: Paper): boolean =>
  run.phase === 'open' && (run.changeable || value === undefined);

/** Puts what has an id into this seat's own order; what the order does not name comes last. */
export const inOrder = <T extends { id: string }>(entries: T[], order: string[]): T[] => {
  const place = (entry: T): number => {
    const index = order.indexOf(entry.id);
    return index < 0 ? order.length : index;
  };
  return [...entries].sort((one, other) => place(one) - place(other));
};

/** The options whose letters or places this key names: A to F the letter, 1 to 6 the place on the page. */
export const optionOfKey = (options: DeviceOption[], key: string): DeviceOption | undefined =>
  /^[1-6]$/.test(key) ? options[Number(key) - 1] : options.find((option) => option.letter === key.toUpperCase());

export const chosenOf = (value: AnswerValue | undefined): string[] =>
  value !== undefined && 'chosen' in value ? value.chosen : [];

export const orderOf = (value: AnswerValue | undefined): string[] | undefined =>
  value !== undefined && 'order' in value ? value.order : undefined;

export const typedOf = (value: AnswerValue | undefined): string => {
  if (value === undefined) return '';
  if ('text' in value) return value.text;
  return 'number' in value ? String(value.number) : '';
};

/** What stands in the fields of a word cloud, or as name and drawing under a pledge. */
export const listOf = ({ draft, value }: Paper): string[] => {
  if (Array.isArray(draft)) return draft;
  if (value !== undefined && 'texts' in value) return value.texts;
  return value !== undefined && 'signed' in value ? [value.signed, value.ink] : [];
};

/** What stands in the one field. */
export const writingOf = ({ draft, value }: Paper): string => (isTyped(draft) ? draft : typedOf(value));

/** What was typed or drawn here stays on the page, whatever the server says. */
export const keepsDraft = ({ kind }: DeviceRun): boolean => ['cloud', 'pledge', 'reflection'].includes(kind);

/** Reads a number as pupils write it: full-width digits, a comma between thousands or before decimals. */
export const readNumber = (typed: string): number | undefined => {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s_]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/,(?=\d{3}(\D|$))/g, '')
    .replace(',', '.')
    .replace('。', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
};

const same = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

const isTyped = (draft: Draft | undefined): draft is string => typeof draft === 'string';

/** The answer that "save" would give; absent where there is nothing new, or nothing sound, to save. */
export const toSave = (paper: Paper): AnswerValue | undefined => {
  const { draft, value, run, mine } = paper;
  if (!isLive(paper)) return undefined;
  switch (run.view.kind) {
    case 'choice': {
      if (!run.view.multiple || !Array.isArray(draft) || draft.length === 0) return undefined;
      return same([...draft].sort(), [...chosenOf(value)].sort()) ? undefined : { chosen: draft };
    }
    case 'order': {
      const order = Array.isArray(draft) ? draft : mine.order;
      return same(order, orderOf(value) ?? []) ? undefined : { order };
    }
    case 'blank':
    case 'reflection': {
      const text = isTyped(draft) ? draft.trim() : '';
      return text === '' || text === typedOf(value) ? undefined : { text };
    }
    case 'number': {
      const number = isTyped(draft) ? readNumber(draft) : undefined;
      return number === undefined || (value !== undefined && 'number' in value && value.number === number)
        ? undefined
        : { number };
    }
    case 'cloud': {
      const texts = listOf(paper)
        .map((text) => text.trim())
        .filter((text) => text !== '');
      return texts.length === 0 || same(texts, listOf({ ...paper, draft: undefined })) ? undefined : { texts };
    }
    case 'pledge': {
      const [name = '', ink = ''] = listOf(paper);
      const signed = name.trim();
      const isSame = same([signed, ink], listOf({ ...paper, draft: undefined }));
      return isSame || (signed === '' && ink === '') ? undefined : { signed, ink };
    }
    case 'buzz':
    case 'poll':
    case 'talk':
    case 'case':
    case 'discuss':
    case 'pause':
    case 'standings':
      return undefined;
  }
};
