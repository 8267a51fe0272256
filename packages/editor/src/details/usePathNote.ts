'use client';

import { formatNumber, type Path } from '@sojourn/core';
import { choiceWords, formatShare, useSection } from '@sojourn/react/kit';

/** What a path is and how many take it, in a few words. */
export function usePathNote() {
  const { text, locale } = useSection('choices', choiceWords);
  return ({ kind, share, count }: Path): string =>
    [
      text(kind),
      share !== undefined && formatShare(share, locale),
      count !== undefined && formatNumber(count, locale),
    ]
      .filter(Boolean)
      .join(' · ');
}
