/** Calls when the page is hidden, or may never be seen again, and when it is seen again. */
export function watchPage({ onHide, onShow }: { onHide: () => void; onShow: () => void }) {
  if (typeof document === 'undefined' || typeof window === 'undefined') return () => undefined;
  const look = () => (document.visibilityState === 'hidden' ? onHide() : onShow());
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', onShow);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pagehide', onHide);
    window.removeEventListener('pageshow', onShow);
  };
}
