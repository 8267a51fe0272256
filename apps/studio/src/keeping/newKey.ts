const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A key that no other map has: 82 bits of chance, in letters that stand in an address as they are. */
export function newKey(): string {
  // Bytes that would make some letters likelier than others are left out.
  const fair = [...crypto.getRandomValues(new Uint8Array(64))].filter((byte) => byte < 252);
  return fair
    .slice(0, 16)
    .map((byte) => letters[byte % letters.length])
    .join('');
}
