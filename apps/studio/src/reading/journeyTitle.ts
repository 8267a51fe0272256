import type { Journey } from '@sojourn/core';
import type { Words } from '../i18n/useWords';

/** A title, or what a map without one that can be seen is called. */
export function titleOr(title: string, text: Words['text']): string {
  return /[^\p{Z}\p{C}\p{M}]/u.test(title) ? title : text('untitled');
}

/** What a journey is called; also where it has no title that one can see. */
export function journeyTitle({ title }: Journey, text: Words['text']): string {
  return titleOr(title, text);
}
