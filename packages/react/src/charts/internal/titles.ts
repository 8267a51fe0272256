import { hasText } from '../../internal/hasText';

/** Longer titles are cut in a sentence and on an axis: they stand in full in the table. */
export function shortTitle(title: string, untitled: string, longest = 80): string {
  if (!hasText(title)) return untitled;
  // Not in the middle of a letter that is written as two.
  return title.length > longest
    ? `${title.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
    : title;
}
