export type KeyMeaning = 'next' | 'back' | 'blank' | 'help' | 'close';

// A presentation clicker sends page keys.
const MEANINGS: Record<string, KeyMeaning> = {
  ' ': 'next',
  Spacebar: 'next',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  b: 'blank',
  B: 'blank',
  '?': 'help',
  '？': 'help',
  Escape: 'close',
};

const tagOf = (target: EventTarget | null): string => (target instanceof Element ? target.tagName : '');

/** What a key means on the panel; nothing while somebody writes, or where space presses the button with the focus. */
export const keyMeaning = (event: KeyboardEvent): KeyMeaning | undefined => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return undefined;
  const meaning = Object.prototype.hasOwnProperty.call(MEANINGS, event.key) ? MEANINGS[event.key] : undefined;
  const tag = tagOf(event.target);
  if (['INPUT', 'TEXTAREA', 'SELECT'].includes(tag)) return meaning === 'close' ? meaning : undefined;
  // Arrows on a tab are for the tabs, as screen readers teach.
  if (event.target instanceof Element && event.target.getAttribute('role') === 'tab' && event.key.startsWith('Arrow')) {
    return undefined;
  }
  return ['BUTTON', 'A'].includes(tag) && event.key === ' ' ? undefined : meaning;
};
