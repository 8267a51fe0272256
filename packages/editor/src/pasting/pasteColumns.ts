import { wellKnownMeasure, type JourneyLayout, type Measure } from '@sojourn/core';
import type { PasteColumn, PasteNames } from './types';

/** A name as it is compared: `Pain points ` is `pain points`. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

const rated = ['emotion', 'goal', 'ease', 'importance', 'nps', 'csat', 'ces'];

function measuresOf({ journey }: JourneyLayout): Measure[] {
  const own = new Set(journey.measures.map(({ id }) => id));
  const known = rated.flatMap((id) => (own.has(id) ? [] : (wellKnownMeasure(id) ?? [])));
  return [...journey.measures, ...known];
}

const unused: PasteColumn = { kind: 'unused' };

/** What each column is called by the first row: a title, a channel, a lane of cards, a measure. */
function namedColumn(name: string, layout: JourneyLayout, names: PasteNames): PasteColumn {
  const wanted = nameKey(name);
  if (wanted === '') return unused;
  const isNamed = (known: readonly string[]) => known.some((one) => nameKey(one) === wanted);
  for (const kind of ['title', 'description', 'channel', 'stage'] as const) {
    if (isNamed(names[kind])) return { kind };
  }
  const lane = layout.journey.lanes.find((one) => one.kind === 'cards' && isNamed(names.lane(one)));
  if (lane) return { kind: 'lane', lane };
  const measure = measuresOf(layout).find((one) => isNamed(names.measure(one)));
  return measure ? { kind: 'measure', measure } : unused;
}

/**
 * What the columns of the sheet become where each row becomes a touchpoint: the first is its title
 * unless another is named so, the others are what the first row names them.
 */
export function pasteColumns(
  layout: JourneyLayout,
  first: readonly string[],
  { header, names }: { header: boolean; names: PasteNames },
): PasteColumn[] {
  const taken = new Set<string>();
  const columns = first.map((name): PasteColumn => {
    const column = header ? namedColumn(name, layout, names) : unused;
    if ('lane' in column || 'measure' in column || !taken.has(column.kind)) {
      taken.add(column.kind);
      return column;
    }
    return unused;
  });
  if (!columns.some(({ kind }) => kind === 'title')) {
    // A first column that is named as something else stays that: the titles are in the next.
    const at = columns.findIndex(({ kind }) => kind === 'unused');
    columns[Math.max(0, at)] = { kind: 'title' };
  }
  return columns;
}

/** Whether the first row names columns rather than being one of what is pasted. */
export function hasHeader(
  layout: JourneyLayout,
  [first = [], ...others]: readonly (readonly string[])[],
  names: PasteNames,
): boolean {
  if (others.length === 0) return false;
  return first.some((name) => namedColumn(name, layout, names).kind !== 'unused');
}
