const letters = new Map([
  ['đ', 'd'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['æ', 'ae'],
]);

/**
 * A text as an id: its Latin letters and digits, joined by `-`; nothing where it has none of them.
 *
 * @example
 * slug('Gọi tổng đài') // "goi-tong-dai"
 */
export function slug(text: string): string {
  return text
    .slice(0, 80)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[đłßøæ]/g, (letter) => letters.get(letter) ?? '')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}
