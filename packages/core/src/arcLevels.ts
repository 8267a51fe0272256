/** A stretch that an arc takes up: whole numbers from 0, both ends included. */
export interface ArcSpan {
  low: number;
  high: number;
}

/** How many spans lie over each other where most of them do. */
function depthOf(spans: readonly ArcSpan[]): number {
  const starts = spans.map(({ low }) => low).sort((a, b) => a - b);
  const ends = spans.map(({ high }) => high).sort((a, b) => a - b);
  // Each takes the place of one that has ended, if there is any, and else a place of its own.
  let replaced = 0;
  for (const start of starts) if (start > (ends[replaced] as number)) replaced += 1;
  return starts.length - replaced;
}

/** For each span, how many lie inside it and inside each other: so many levels it leaves below. */
function nestedBelow(spans: readonly ArcSpan[]): number[] {
  const below: number[] = [];
  // Where the shortest nest of each depth begins, so far, at the highest: ever lower ones.
  const begins: number[] = [];
  const inward = spans
    .map((span, index) => ({ ...span, index }))
    .sort((a, b) => a.high - b.high || b.low - a.low || a.index - b.index);
  for (const { low, index } of inward) {
    let [nest, end] = [0, begins.length];
    while (nest < end) {
      const middle = (nest + end) >> 1;
      if ((begins[middle] as number) < low) end = middle;
      else nest = middle + 1;
    }
    begins[nest] = low;
    below[index] = nest;
  }
  return below;
}

/** Levels, each with the end of the last span in it, as a tree that finds a free one. */
function freeLevels(count: number) {
  let size = 1;
  while (size < count) size *= 2;
  const ends = new Array<number>(2 * size).fill(-1);
  // What pads the tree is never free.
  for (let node = size + count; node < 2 * size; node += 1) ends[node] = Infinity;
  const earliest = (node: number) =>
    Math.min(ends[2 * node] as number, ends[2 * node + 1] as number);
  for (let node = size - 1; node > 0; node -= 1) ends[node] = earliest(node);
  const isFree = (node: number, start: number) => (ends[node] as number) < start;

  return {
    /** The first level from `least` on in which nothing reaches `start`. */
    first(least: number, start: number): number | undefined {
      let node = size + least;
      while (!isFree(node, start)) {
        // Up from what ends its branch, and over to the next one.
        while (node % 2 === 1) node = (node - 1) / 2;
        if (node === 0) return undefined;
        node += 1;
      }
      while (node < size) node = isFree(2 * node, start) ? 2 * node : 2 * node + 1;
      return node - size;
    },
    take(level: number, end: number) {
      ends[size + level] = end;
      for (let node = (size + level) >> 1; node > 0; node >>= 1) ends[node] = earliest(node);
    },
  };
}

/**
 * A level for each span, so that no two in one level touch, on as few levels as there can be: no more
 * than lie over each other at one place. What lies inside another lies below it, wherever that takes
 * no further level. O(n log n).
 *
 * @returns the levels from 0, in the spans' order
 */
export function arcLevels(spans: readonly ArcSpan[]): { levels: number[]; count: number } {
  if (spans.length === 0) return { levels: [], count: 0 };
  const count = depthOf(spans);
  const below = nestedBelow(spans);
  const free = freeLevels(count);
  const levels: number[] = [];
  const onward = spans
    .map((span, index) => ({ ...span, index }))
    .sort((a, b) => a.low - b.low || b.high - a.high || b.index - a.index);
  for (const { low, high, index } of onward) {
    const level = free.first(below[index] as number, low) ?? free.first(0, low) ?? 0;
    levels[index] = level;
    free.take(level, high);
  }
  return { levels, count };
}
