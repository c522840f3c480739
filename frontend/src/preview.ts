import type { PreviewMessage } from './protocol.js';

export const isPreview = (): boolean => location.hash === '#preview';

/** Says to the embedding desk that the page is ready and hands on what the desk, and only the desk, sends. */
export const listenToPreview = (show: (message: PreviewMessage) => void): void => {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== location.origin) return;
    const message = event.data as Partial<PreviewMessage> | null;
    if (message?.preview === 'stage' || message?.preview === 'device') show(message as PreviewMessage);
  });
  window.parent.postMessage({ preview: 'ready' }, location.origin);
};
