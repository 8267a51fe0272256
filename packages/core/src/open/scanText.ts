const quote = 34;
const backslash = 92;

/** The measurements of a JSON text, taken without parsing it. */
export interface TextScan {
  /** Characters without the white space between values. */
  size: number;
  /** Most objects and lists inside each other. */
  depth: number;
  /** Where it is deepest. */
  deepestAt: number;
  /** Colons outside strings: the number of keys, those that stand twice included. */
  keys: number;
}

/** The offset after the string that begins at `start`, or the text's end. */
export function endOfString(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - before) % 2 === 1) return end + 1;
  }
}

/** Measures a text in one pass, so that what is too large is refused before it is parsed. */
export function scanText(text: string): TextScan {
  const scan: TextScan = { size: text.length, depth: 0, deepestAt: 0, keys: 0 };
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at) - 1;
    } else if (code <= 32) {
      scan.size -= 1;
    } else if (code === 58) {
      scan.keys += 1;
    } else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > scan.depth) {
        scan.depth = depth;
        scan.deepestAt = at;
      }
    } else if (code === 125 || code === 93) {
      depth -= 1;
    }
  }
  return scan;
}
