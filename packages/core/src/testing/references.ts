import type { Id, Journey } from '../types';

/** Every id that a document gives, in its order. For tests. */
export function idsOf(journey: Journey): Id[] {
  const { stages, lanes, personas, channels, measures, sources, paths, opportunities } = journey;
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  const cards = [...stages, ...touchpoints].flatMap((place) => place.cards);
  const actions = opportunities.flatMap((opportunity) => opportunity.actions);
  return [
    ...[stages, touchpoints, cards, lanes, personas].flat(),
    ...[channels, measures, sources, paths, opportunities, actions].flat(),
  ].map(({ id }) => id);
}

/** References that lead nowhere, as `field: id`. For tests. */
export function brokenReferences(journey: Journey): string[] {
  const { stages, lanes, personas, channels, measures, sources, paths, opportunities } = journey;
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  const cards = [...stages, ...touchpoints].flatMap((place) => place.cards);
  const ratings = touchpoints.flatMap((touchpoint) => touchpoint.ratings);
  const broken: string[] = [];

  function check(field: string, things: { id: Id }[], used: (Id | undefined)[]) {
    const known = new Set(things.map(({ id }) => id));
    for (const id of used) if (id !== undefined && !known.has(id)) broken.push(`${field}: ${id}`);
  }

  const travelling = [...cards, ...touchpoints].flatMap((place) => place.personas);
  check(
    'lane',
    lanes,
    cards.map((card) => card.lane),
  );
  check('persona', personas, [...travelling, ...ratings.map((rating) => rating.persona)]);
  check('source', sources, [
    ...[...cards, ...personas].flatMap((thing) => thing.sources),
    ...ratings.map((rating) => rating.source),
  ]);
  check(
    'need',
    cards,
    cards.flatMap((card) => card.needs),
  );
  check('channel', channels, [
    ...touchpoints.map((touchpoint) => touchpoint.channel),
    ...personas.flatMap((persona) => persona.channels),
  ]);
  check('measure', measures, [
    ...ratings.map((rating) => rating.measure),
    ...lanes.flatMap((lane) => lane.measures),
    ...opportunities.map((opportunity) => opportunity.measure),
  ]);
  check(
    'path',
    touchpoints,
    paths.flatMap(({ from, to }) => [from, to]),
  );
  check(
    'at',
    [...stages, ...touchpoints, ...cards],
    opportunities.flatMap(({ at }) => at),
  );
  return broken;
}
