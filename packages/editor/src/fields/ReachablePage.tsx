'use client';

import { useEffect } from 'react';

/** What Base UI marks whatever lies outside of something open with. */
const outside = '[data-base-ui-inert]';

/**
 * Leaves the page behind an open list as it is. Base UI hides it from assistive technology although
 * the keyboard still gets there (mui/base-ui#5528); somebody who tabs on would be nowhere. What a
 * dialog behind has hidden stays hidden: that was there before. Renders nothing.
 */
export function ReachablePage() {
  useEffect(() => {
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (target instanceof Element && target.closest(outside)) {
          target.removeAttribute('aria-hidden');
        }
      }
    });
    observer.observe(document.body, {
      subtree: true,
      attributeFilter: ['aria-hidden'],
    });
    return () => observer.disconnect();
  }, []);
  return null;
}
