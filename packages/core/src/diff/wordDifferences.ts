/** A part of two texts: in both, or only in the earlier or the later one. */
export interface TextPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Letters that belong together; each letter of scripts without spaces; runs of spaces; any other. */
const wordPattern =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}])[\p{L}\p{N}\p{M}'’])+|\s+|[^]/gu;

/** Above this many pairs of words the texts are compared as wholes, so that no text takes long. */
const mostPairs = 250_000;

/** Texts that share less than this are two texts, not one that was changed. */
const leastShared = 0.25;

/** How many words of the rest are shared, from each pair of places on. */
function sharedFrom(earlier: readonly string[], later: readonly string[]): Uint16Array {
  const width = later.length + 1;
  const shared = new Uint16Array((earlier.length + 1) * width);
  for (let row = earlier.length - 1; row >= 0; row -= 1) {
    for (let column = later.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      shared[at] =
        earlier[row] === later[column]
          ? (shared[at + width + 1] as number) + 1
          : Math.max(shared[at + width] as number, shared[at + 1] as number);
    }
  }
  return shared;
}

/** The words of both texts, one after another; what was removed stands before what was added. */
function steps(earlier: readonly string[], later: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  const isShort = earlier.length * later.length <= mostPairs;
  const shared = isShort ? sharedFrom(earlier, later) : undefined;
  const width = later.length + 1;
  let row = 0;
  let column = 0;
  while (row < earlier.length || column < later.length) {
    const word = earlier[row];
    const at = row * width + column;
    if (shared && word !== undefined && word === later[column]) {
      parts.push({ kind: 'same', text: word });
      row += 1;
      column += 1;
    } else if (
      word !== undefined &&
      (!shared || column === later.length || (shared[at + width] ?? 0) >= (shared[at + 1] ?? 0))
    ) {
      parts.push({ kind: 'removed', text: word });
      row += 1;
    } else {
      parts.push({ kind: 'added', text: later[column] as string });
      column += 1;
    }
  }
  return parts;
}

/** Neighbours of one kind as one part; a space between two that changed has changed with them. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const all: TextPart[] = [];
  let removed = '';
  let added = '';
  function flush() {
    if (removed) all.push({ kind: 'removed', text: removed });
    if (added) all.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  }
  parts.forEach(({ kind, text }, place) => {
    const next = parts[place + 1]?.kind ?? 'same';
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed && added && next !== 'same' && !text.trim()) {
      removed += text;
      added += text;
    } else {
      flush();
      const last = all.at(-1);
      if (last?.kind === 'same') last.text += text;
      else all.push({ kind, text });
    }
  });
  flush();
  return all;
}

/**
 * Which words of a text were removed and which were added. The parts that are not `added` make the
 * earlier text, those that are not `removed` the later one. Texts that have little in common, and
 * very long ones that differ in many places, are one part that was removed and one that was added.
 *
 * @example
 * wordDifferences('nine days', 'two days')
 * // [{ kind: 'removed', text: 'nine' }, { kind: 'added', text: 'two' }, { kind: 'same', text: ' days' }]
 */
export function wordDifferences(before: string, after: string): TextPart[] {
  const earlier = before.match(wordPattern) ?? [];
  const later = after.match(wordPattern) ?? [];
  const shortest = Math.min(earlier.length, later.length);
  let start = 0;
  while (start < shortest && earlier[start] === later[start]) start += 1;
  let end = 0;
  while (end < shortest - start && earlier.at(-1 - end) === later.at(-1 - end)) end += 1;
  const parts = joined([
    { kind: 'same', text: earlier.slice(0, start).join('') },
    ...steps(earlier.slice(start, earlier.length - end), later.slice(start, later.length - end)),
    { kind: 'same', text: earlier.slice(earlier.length - end).join('') },
  ]).filter(({ text }) => text !== '');
  const same = parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  if (same >= leastShared * Math.max(before.length, after.length)) return parts;
  return [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '');
}
