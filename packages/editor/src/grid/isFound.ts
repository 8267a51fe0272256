/** A text without the differences that somebody who looks for it does not mind: case and accents. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}

/** Whether a text says what is looked for; nothing is where nothing is looked for. */
export function isFound(text: string | undefined, query: string): boolean {
  const wanted = query === '' ? '' : plain(query);
  return wanted !== '' && text !== undefined && plain(text).includes(wanted);
}
