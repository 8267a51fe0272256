import type { StoredEntry } from '@sojourn/editor';

/** The ways to order the maps. */
export const orders = ['changed', 'title'] as const;

/** A way to order the maps. */
export type Order = (typeof orders)[number];

/** A text without what a search does not look at: case, accents, and how letters are composed. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .toLowerCase();
}

/**
 * The maps whose titles hold every word that is looked for, in order.
 *
 * @example
 * chosenMaps(entries, { query: 'mortg', order: 'title', language: 'en' })
 */
export function chosenMaps(
  entries: readonly StoredEntry[],
  { query, order, language }: { query: string; order: Order; language: string },
): StoredEntry[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const found = entries.filter(({ title }) => {
    const text = folded(title);
    return words.every((word) => text.includes(word));
  });
  const { compare } = new Intl.Collator(language, { numeric: true });
  return found.sort((one, other) =>
    order === 'title' ? compare(one.title, other.title) : other.savedAt - one.savedAt,
  );
}
