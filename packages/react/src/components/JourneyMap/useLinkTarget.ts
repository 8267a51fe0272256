'use client';

import { useEffect } from 'react';

function targetOf(prefix: string): string | undefined {
  let fragment = window.location.hash.slice(1);
  try {
    fragment = decodeURIComponent(fragment);
  } catch {
    // A stray per cent sign: the fragment is taken as it stands.
  }
  return fragment.startsWith(prefix) ? fragment.slice(prefix.length) : undefined;
}

/**
 * Follows the address: `#` + prefix + id names a touchpoint, when the page opens and whenever the
 * fragment changes.
 */
export function useLinkTarget(prefix: string | undefined, follow: (id: string) => void) {
  useEffect(() => {
    if (prefix === undefined) return;
    const read = () => {
      const id = targetOf(prefix);
      if (id !== undefined) follow(id);
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [prefix, follow]);
}
