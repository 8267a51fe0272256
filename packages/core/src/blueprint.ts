import type { Id, Journey, Lane } from './types';

/** One of the three lines of a service blueprint. */
export type BlueprintLine = NonNullable<Lane['line']>;

/** A row of a service blueprint: a lane, or one of its lines. */
export type BlueprintRow =
  { lane: Lane; line?: undefined } | { line: BlueprintLine; lane?: undefined };

type Zone = 'evidence' | 'customer' | 'frontstage' | 'backstage' | 'support' | 'policy' | 'other';

/** From top to bottom, each with the line that lies below it. */
const zones: readonly [zone: Zone, line?: BlueprintLine][] = [
  ['evidence'],
  ['customer', 'interaction'],
  ['frontstage', 'visibility'],
  ['backstage', 'internal-interaction'],
  ['support'],
  ['policy'],
  ['other'],
];

function zoneOf({ kind, topic }: Lane): Zone {
  if (kind === 'touchpoints') return 'customer';
  if (kind !== 'cards') return 'other';
  switch (topic) {
    case 'evidence':
    case 'image':
      return 'evidence';
    case 'doing':
      return 'customer';
    case 'frontstage':
    case 'backstage':
    case 'support':
    case 'policy':
      return topic;
    default:
      return 'other';
  }
}

/** A lane for a zone that the document says nothing about; its id is nobody else's. */
function missingLane(zone: Exclude<Zone, 'other'>, taken: ReadonlySet<Id>): Lane {
  let id: Id = zone === 'customer' ? 'touchpoints' : zone;
  while (taken.has(id)) id = `${id}-row`;
  return zone === 'customer' ? { id, kind: 'touchpoints' } : { id, kind: 'cards', topic: zone };
}

/** What a blueprint is not one without. */
const always: readonly Zone[] = ['customer', 'frontstage', 'backstage', 'support'];

/**
 * The rows of a journey as a service blueprint, from top to bottom whatever the document's order:
 * evidence, customers' actions, frontstage, backstage, support, policies, and then the lanes that
 * are asked for beside them. The three lines are always there. The document decides where one lies;
 * left out, and below evidence, which stands on top, they part what their names say.
 *
 * @param lanes - ids of further lanes: a curve, scores, pains
 */
export function blueprintRows(journey: Journey, lanes: readonly Id[] = []): BlueprintRow[] {
  const taken = new Set(journey.lanes.map(({ id }) => id));
  const groups = zones.map(([zone, line]) => {
    const own = journey.lanes.filter(
      (lane) => zoneOf(lane) === zone && (zone !== 'other' || lanes.includes(lane.id)),
    );
    // The touchpoints are the columns' headers, so they stand first.
    own.sort((a, b) => Number(b.kind === 'touchpoints') - Number(a.kind === 'touchpoints'));
    const columns = zone === 'customer' && own[0]?.kind !== 'touchpoints';
    const missing = columns || (own.length === 0 && always.includes(zone));
    return {
      zone,
      line,
      own: missing && zone !== 'other' ? [missingLane(zone, taken), ...own] : own,
    };
  });
  const placed = new Set(
    groups.flatMap(({ zone, own }) => (zone === 'evidence' ? [] : own.map(({ line }) => line))),
  );
  const drawn = new Set<BlueprintLine>();
  const below = (line: BlueprintLine | undefined): BlueprintRow[] => {
    if (line === undefined || drawn.has(line)) return [];
    drawn.add(line);
    return [{ line }];
  };
  return groups.flatMap(({ zone, line, own }) => [
    ...own.flatMap((lane) => [{ lane }, ...below(zone === 'evidence' ? undefined : lane.line)]),
    ...below(placed.has(line) ? undefined : line),
  ]);
}
