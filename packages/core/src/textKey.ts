/**
 * What two texts that say the same have in common: without the differences in case, spaces, width of
 * the letters and the full stop at the end. Empty for a text in which there is nothing to see.
 */
export function textKey(text: string | undefined): string {
  if (text === undefined || !/[^\p{Z}\p{C}\p{M}]/u.test(text)) return '';
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Z}\p{C}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return plain.replace(/[.。]$/u, '') || plain;
}
