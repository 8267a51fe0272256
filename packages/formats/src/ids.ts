import type { Id } from '@sojourn/core';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
};

function slug(title: string): string {
  return title
    .slice(0, 200)
    .toLowerCase()
    .replace(/[đðłøæœßþı]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 48)
    .replace(/-$/, '');
}

/** Ids that are unique in one document, made from titles; the same titles give the same ids. */
export class IdMaker {
  readonly #taken: Set<Id>;
  readonly #next = new Map<string, number>();

  /**
   * Starts a document.
   * @param reserved - ids that it has for other things
   */
  constructor(reserved: readonly Id[] = []) {
    this.#taken = new Set(reserved);
  }

  /**
   * An id that no other call gave.
   * @param kind - what the id begins with where the title has no Latin letter or digit
   */
  make(title: string, kind: string): Id {
    const base = slug(title) || kind;
    let count = this.#next.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${String(count)}`;
    while (this.#taken.has(id)) {
      count += 1;
      id = `${base}-${String(count)}`;
    }
    this.#next.set(base, count + 1);
    this.#taken.add(id);
    return id;
  }
}
