import type { Journey } from '@sojourn/core';
import type { Words } from '../i18n/useWords';

/** What a journey is called; also where it has no title that one can see. */
export function journeyTitle({ title }: Journey, text: Words['text']): string {
  return /[^\p{Z}\p{C}\p{M}]/u.test(title) ? title : text('untitled');
}
