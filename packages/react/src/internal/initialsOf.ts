/** A letter under a pile of marks is still that letter. */
const longestGrapheme = 16;

let segmenter: Intl.Segmenter | undefined;

function firstGrapheme(word = ''): string {
  segmenter ??= new Intl.Segmenter();
  const [first] = segmenter.segment(word.slice(0, longestGrapheme));
  return first?.segment ?? '';
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
    .split(/[\p{Z}\p{Cc}]+/u)
    .map((word) => word.replace(/^[\p{P}\p{C}\p{M}]+/u, ''))
    .filter(Boolean);
  return (firstGrapheme(words.shift()) + firstGrapheme(words.pop())).toUpperCase();
}
