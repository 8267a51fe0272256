/** Whether there is anything to see: spaces, controls and zero-width characters alone are nothing. */
export function hasText(text: string | undefined): text is string {
  return text !== undefined && /[^\p{Z}\p{C}\p{M}]/u.test(text);
}

const longestWord = 64;
const longestGrapheme = 16;
const segmenter =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter('en', { granularity: 'grapheme' })
    : undefined;

function firstGrapheme(word: string): string {
  const start = word.slice(0, longestWord);
  for (const { segment } of segmenter?.segment(start) ?? []) {
    // A letter under a pile of marks is still that letter.
    if (segment.length <= longestGrapheme) return segment;
    break;
  }
  return Array.from(start)[0] ?? '';
}

/**
 * The first letters of the first and the last word, as people see letters: an accent or an emoji
 * of several parts stays whole. Empty where the name has no letter, number or symbol.
 *
 * @example
 * initialsOf('Tuấn Nguyễn') // "TN"
 */
export function initialsOf(name: string): string {
  const words = name
    .slice(0, 1_000)
    .replace(/\p{Cs}/gu, '')
    .split(/[\p{Z}\p{Cc}]+/u)
    .map((word) => word.replace(/^[\p{P}\p{C}\p{M}\ufffd]+/u, ''))
    .filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => firstGrapheme(word ?? ''))
    .join('')
    .toLocaleUpperCase('en');
}
