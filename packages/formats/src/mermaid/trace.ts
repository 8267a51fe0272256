/** A text from which pieces were cut, with the place of every character in the text as it came. */
export interface TracedText {
  readonly text: string;
  /** Where each kept piece starts in `text`, ascending. */
  readonly starts: readonly number[];
  /** Where each kept piece starts in the text as it came. */
  readonly origins: readonly number[];
}

/** A half-open range of a text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The text with nothing cut from it yet. */
export function traced(text: string): TracedText {
  return { text, starts: [0], origins: [0] };
}

/** The index of the last of the ascending `starts` that is not after `at`. */
export function lastNotAfter(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the character at `at` stood in the text as it came. */
export function originOf({ starts, origins }: TracedText, at: number): number {
  const piece = lastNotAfter(starts, at);
  return (origins[piece] ?? 0) + at - (starts[piece] ?? 0);
}

/** The text without `ranges`, which are ascending and do not overlap. */
export function cut(source: TracedText, ranges: readonly Range[]): TracedText {
  if (ranges.length === 0) return source;
  const pieces: string[] = [];
  const starts: number[] = [];
  const origins: number[] = [];
  let length = 0;

  function keep(from: number, to: number) {
    if (from >= to) return;
    pieces.push(source.text.slice(from, to));
    let piece = lastNotAfter(source.starts, from);
    let at = from;
    while (at < to) {
      starts.push(length + at - from);
      origins.push((source.origins[piece] ?? 0) + at - (source.starts[piece] ?? 0));
      piece += 1;
      at = source.starts[piece] ?? to;
    }
    length += to - from;
  }

  let kept = 0;
  for (const range of ranges) {
    keep(kept, range.from);
    kept = range.to;
  }
  keep(kept, source.text.length);
  return starts.length === 0
    ? { text: '', starts: [0], origins: [0] }
    : { text: pieces.join(''), starts, origins };
}
