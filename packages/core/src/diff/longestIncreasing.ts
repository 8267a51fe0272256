/**
 * Which of these numbers stay when as few as possible are taken out so that the rest increases: the
 * places of the longest increasing subsequence, by patience sorting. O(n log n).
 *
 * @example
 * longestIncreasing([3, 0, 1, 2]) // Set { 1, 2, 3 }: the first one moved
 */
export function longestIncreasing(numbers: readonly number[]): Set<number> {
  // For each length: where the run of that length with the smallest end ends.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  numbers.forEach((number, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    previous[place] = ends[low - 1];
    ends[low] = place;
  });
  const kept = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) kept.add(place);
  return kept;
}
