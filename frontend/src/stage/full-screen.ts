// Chrome 70 and Safari 12.1 know full screen only with the prefix.
type OldDocument = Document & { webkitFullscreenElement?: Element; webkitExitFullscreen?: () => void };
type OldElement = HTMLElement & { webkitRequestFullscreen?: () => void };

/** Into or out of full screen; where the browser refuses, nothing happens. */
export const toggleFullScreen = (): void => {
  const page: OldDocument = document;
  const root: OldElement = document.documentElement;
  if (page.fullscreenElement ?? page.webkitFullscreenElement) {
    if (typeof page.exitFullscreen === 'function') void page.exitFullscreen().catch(() => undefined);
    else page.webkitExitFullscreen?.();
  } else if (typeof root.requestFullscreen === 'function') void root.requestFullscreen().catch(() => undefined);
  else root.webkitRequestFullscreen?.();
};
