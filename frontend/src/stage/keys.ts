export type KeyAction = 'next' | 'back' | 'reveal' | 'blank' | 'full' | 'sound' | 'help' | 'bar' | 'escape';

const ACTIONS: Record<string, KeyAction> = {
  ' ': 'next',
  Spacebar: 'next',
  Enter: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  a: 'reveal',
  b: 'blank',
  '.': 'blank',
  '。': 'blank',
  f: 'full',
  m: 'sound',
  h: 'bar',
  '?': 'help',
  '？': 'help',
  Escape: 'escape',
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

const isButton = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.tagName === 'BUTTON';

/** What a key means on the stage; nothing while somebody writes, or presses the button that has the focus. */
export const actionOf = (event: KeyboardEvent): KeyAction | undefined => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return undefined;
  if (isField(event.target)) return event.key === 'Escape' ? 'escape' : undefined;
  if (isButton(event.target) && (event.key === 'Enter' || event.key === ' ')) return undefined;
  return ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
};
