/** The keys of one list: as they were, as ours are, as theirs are. */
export interface Orders {
  base: readonly string[];
  ours: readonly string[];
  theirs: readonly string[];
}

export interface MergedOrder {
  keys: string[];
  /** Whether both put them into another order; ours is shown. */
  conflict: boolean;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}

/** What only one side has, by the key before it that both have; '' at the start. */
function runsOf(keys: readonly string[], common: ReadonlySet<string>): Map<string, string[]> {
  const runs = new Map<string, string[]>();
  let after = '';
  for (const key of keys) {
    if (common.has(key)) after = key;
    else runs.set(after, [...(runs.get(after) ?? []), key]);
  }
  return runs;
}

/**
 * The order of a list that two people changed: of what both have, the order of the one who changed it;
 * what only one has stands behind what it stood behind. The same whichever of them is called ours,
 * where there is no conflict.
 */
export function mergeOrder({ base, ours, theirs }: Orders): MergedOrder {
  const hers = new Set(theirs);
  const common = new Set(ours.filter((key) => hers.has(key)));
  const was = base.filter((key) => common.has(key));
  const known = new Set(was);
  const asOurs = ours.filter((key) => common.has(key));
  const asTheirs = theirs.filter((key) => common.has(key));
  const stayed = (order: readonly string[]) =>
    isSame(
      order.filter((key) => known.has(key)),
      was,
    );
  const same = isSame(asOurs, asTheirs);
  const conflict = !same && stayed(asOurs) === stayed(asTheirs);
  const spine = same || conflict || !stayed(asOurs) ? asOurs : asTheirs;
  const ownRuns = runsOf(ours, common);
  const otherRuns = runsOf(theirs, common);
  const keys = ['', ...spine].flatMap((key) => {
    const runs = [ownRuns.get(key) ?? [], otherRuns.get(key) ?? []];
    // By their first keys, so that it does not matter whose they are.
    runs.sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
    return [...(key === '' ? [] : [key]), ...runs.flat()];
  });
  return { keys, conflict };
}

/** A list of texts, such as the ids of sources, that two people changed: additions and removals of both. */
export function mergeTexts({ base, ours, theirs }: Orders): string[] {
  const stays = (key: string, other: readonly string[]) =>
    other.includes(key) || !base.includes(key);
  return mergeOrder({
    base,
    ours: ours.filter((key) => stays(key, theirs)),
    theirs: theirs.filter((key) => stays(key, ours)),
  }).keys;
}
