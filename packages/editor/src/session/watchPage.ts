/** Calls when the page is hidden, or may never be seen again, and when it is seen again. */
export function watchPage({ onHide, onShow }: { onHide: () => void; onShow: () => void }) {
  if (typeof document === 'undefined' || typeof window === 'undefined') return () => undefined;
  const look = () => (document.visibilityState === 'hidden' ? onHide() : onShow());
  // Not when the page is new: then it has just looked.
  const lookBack = ({ persisted }: PageTransitionEvent) => persisted && onShow();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', lookBack);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pagehide', onHide);
    window.removeEventListener('pageshow', lookBack);
  };
}
