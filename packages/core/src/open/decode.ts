/** Part of every runtime that is served, but of no `lib` without a DOM. */
declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean },
) => { decode(bytes: ArrayBufferView): string };

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // JSON begins with an ASCII character: its zero byte tells the order where there is no mark.
  if (bytes.length >= 2 && first === 0 && second !== 0) return 'utf-16be';
  if (bytes.length >= 2 && first !== 0 && second === 0) return 'utf-16le';
  return 'utf-8';
}

/** Bytes as text: UTF-8 or UTF-16, with or without a byte order mark. */
export function decode(bytes: Uint8Array): { text: string; valid: boolean } {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), valid: true };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), valid: false };
  }
}
