const blank = /\s/;
const word = /\w/;

/** The end of the run of white space, line breaks included, that starts at `from`. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && blank.test(text.charAt(at))) at += 1;
  return at;
}

/** The end of the run of `A-Z a-z 0-9 _` that starts at `from`. */
export function skipWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && word.test(text.charAt(at))) at += 1;
  return at;
}

/** The index of the line break at or after `from`, or the text's end. */
export function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
