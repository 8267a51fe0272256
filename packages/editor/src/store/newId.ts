const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A new id, unique for all purposes: 60 bits of chance, so that two people who add at the same time
 * never meet. It says what it names: `card-k3f9…`.
 */
export function newId(kind: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `${kind}-${Array.from(bytes, (byte) => letters[byte % 36]).join('')}`;
}
