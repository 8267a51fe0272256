import { dependenciesOf, reachedFrom } from '../dependencies';
import type { Command } from '../commands/types';
import type { Card, Journey, Lane, Measure, Stage, Touchpoint } from '../types';
import type { LintRule } from './messages';
import type { Found, Rule, Seen } from './types';

interface TouchpointPlace {
  touchpoint: Touchpoint;
  stage: Stage;
  path: string;
}

function* touchpointsOf({ stages }: Journey): Generator<TouchpointPlace> {
  for (const [i, stage] of stages.entries()) {
    for (const [j, touchpoint] of stage.touchpoints.entries()) {
      yield { touchpoint, stage, path: `/stages/${i}/touchpoints/${j}` };
    }
  }
}

function* cardsOf(journey: Journey): Generator<{ card: Card; path: string }> {
  for (const [i, { cards }] of journey.stages.entries()) {
    for (const [k, card] of cards.entries()) yield { card, path: `/stages/${i}/cards/${k}` };
  }
  for (const { touchpoint, path } of touchpointsOf(journey)) {
    for (const [k, card] of touchpoint.cards.entries()) yield { card, path: `${path}/cards/${k}` };
  }
}

function lanesWith(journey: Journey, ...topics: Lane['topic'][]): Set<string> {
  return new Set(journey.lanes.filter(({ topic }) => topics.includes(topic)).map(({ id }) => id));
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function* noOwner({ journey }: Seen): Generator<Found> {
  if (isBlank(journey.owner)) yield { path: '' };
}

function* opportunityWithoutOwner({ journey }: Seen): Generator<Found> {
  for (const [index, { id, title, status, owner }] of journey.opportunities.entries()) {
    const underWay = status === 'planned' || status === 'doing';
    if (underWay && isBlank(owner))
      yield { path: `/opportunities/${index}`, id, values: { title } };
  }
}

function* pastReview({ journey: { reviewBy }, today }: Seen): Generator<Found> {
  if (reviewBy !== undefined && today !== undefined && reviewBy < today) {
    yield { path: '/reviewBy', values: { date: reviewBy } };
  }
}

function* painWithoutSource({ journey }: Seen): Generator<Found> {
  const pains = lanesWith(journey, 'pain');
  for (const { card, path } of cardsOf(journey)) {
    if (pains.has(card.lane) && !card.sources?.length) {
      yield { path, id: card.id, values: { title: card.text } };
    }
  }
}

function* scoreWithoutSource({ journey }: Seen): Generator<Found> {
  for (const { touchpoint, path } of touchpointsOf(journey)) {
    const { id, title, ratings } = touchpoint;
    const count = ratings.filter(
      ({ source, value, viewpoint }) =>
        source === undefined && value !== undefined && viewpoint !== 'organization',
    ).length;
    if (count > 0) yield { path: `${path}/ratings`, id, values: { title, count } };
  }
}

function* opportunityWithoutPlace({ journey }: Seen): Generator<Found> {
  for (const [index, { id, title, at }] of journey.opportunities.entries()) {
    if (at.length === 0) yield { path: `/opportunities/${index}/at`, id, values: { title } };
  }
}

function* stageFromInside({ journey, insideWords }: Seen): Generator<Found> {
  for (const [index, { id, title }] of journey.stages.entries()) {
    const words = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
    const word = insideWords.find((inside) => words.includes(` ${inside.toLowerCase()} `));
    if (word !== undefined) yield { path: `/stages/${index}/title`, id, values: { title, word } };
  }
}

function* touchpointWithoutChannel({ journey }: Seen): Generator<Found> {
  for (const { touchpoint, path } of touchpointsOf(journey)) {
    const { id, title, channel, contact } = touchpoint;
    if (channel === undefined && contact !== 'none') yield { path, id, values: { title } };
  }
}

function* frontstageWithoutSupport({ journey }: Seen): Generator<Found> {
  const front = lanesWith(journey, 'frontstage');
  const behind = lanesWith(journey, 'backstage', 'support');
  if (front.size === 0 || behind.size === 0) return;
  const has = (cards: readonly Card[], lanes: Set<string>) =>
    cards.some(({ lane }) => lanes.has(lane));
  for (const { touchpoint, stage, path } of touchpointsOf(journey)) {
    const { id, title, cards } = touchpoint;
    const seen = cards.filter(({ lane }) => front.has(lane));
    const supported = has(cards, behind) || has(stage.cards, behind);
    if (seen.length > 0 && !supported && !seen.some(({ needs }) => needs?.length)) {
      yield { path, id, values: { title } };
    }
  }
}

/** A lane for each scale: the first keeps its lane, the others get one below it. */
function split(journey: Journey, lane: Lane, groups: string[][]): Command {
  const taken = new Set(journey.lanes.map(({ id }) => id));
  const place = journey.lanes.indexOf(lane);
  const [first = [], ...others] = groups;
  const adds = others.map((measures, index): Command => {
    let count = 2;
    while (taken.has(`${lane.id.slice(0, 56)}-${count}`)) count += 1;
    const id = `${lane.id.slice(0, 56)}-${count}`;
    taken.add(id);
    return { type: 'lane.add', value: { id, kind: 'curve', measures }, index: place + 1 + index };
  });
  const update: Command = { type: 'lane.update', id: lane.id, changes: { measures: first } };
  return { type: 'batch', commands: [update, ...adds] };
}

function scaleOf({ scale: { min, max, better = 'higher', unit = '' } }: Measure): string {
  return `${min} ${max} ${better} ${unit}`;
}

function* unlikeScales({ journey }: Seen): Generator<Found> {
  for (const [index, lane] of journey.lanes.entries()) {
    if (lane.kind !== 'curve' || lane.hidden === true) continue;
    const groups = new Map<string, string[]>();
    for (const id of lane.measures ?? []) {
      const measure = journey.measures.find((one) => one.id === id);
      if (!measure) continue;
      const scale = scaleOf(measure);
      groups.set(scale, [...(groups.get(scale) ?? []), id]);
    }
    if (groups.size < 2) continue;
    const fix = split(journey, lane, [...groups.values()]);
    const values = { title: lane.title ?? lane.id };
    yield { path: `/lanes/${index}/measures`, id: lane.id, values, fix };
  }
}

function* tooManyTouchpoints({ journey, maxTouchpoints: max }: Seen): Generator<Found> {
  const count = journey.stages.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0);
  if (count > max) yield { path: '/stages', values: { count, max } };
}

function* missingAlt({ journey }: Seen): Generator<Found> {
  for (const [index, { id, name, portrait }] of journey.personas.entries()) {
    if (!portrait || !isBlank(portrait.alt) || isBlank(name)) continue;
    const fix: Command = {
      type: 'persona.update',
      id,
      changes: { portrait: { ...portrait, alt: name } },
    };
    yield { path: `/personas/${index}/portrait/alt`, id, values: { title: name }, fix };
  }
  for (const { touchpoint, path } of touchpointsOf(journey)) {
    const { id, title, image } = touchpoint;
    if (image && isBlank(image.alt)) yield { path: `${path}/image/alt`, id, values: { title } };
  }
  for (const { card, path } of cardsOf(journey)) {
    if (card.image && isBlank(card.image.alt) && isBlank(card.text)) {
      yield { path: `${path}/image/alt`, id: card.id, values: { title: card.id } };
    }
  }
}

function* unusedPersona({ journey }: Seen): Generator<Found> {
  const named = new Set<string>();
  for (const { touchpoint } of touchpointsOf(journey)) {
    for (const id of touchpoint.personas ?? []) named.add(id);
    for (const { persona } of touchpoint.ratings) if (persona !== undefined) named.add(persona);
  }
  for (const { card } of cardsOf(journey)) for (const id of card.personas ?? []) named.add(id);
  // Where nobody is named, everything is about everybody.
  if (named.size === 0) return;
  for (const [index, { id, name }] of journey.personas.entries()) {
    if (named.has(id)) continue;
    const fix: Command = { type: 'persona.remove', id };
    yield { path: `/personas/${index}`, id, values: { title: name }, fix };
  }
}

function* needsCircle({ journey }: Seen): Generator<Found> {
  const { needs } = dependenciesOf(journey);
  for (const { card, path } of cardsOf(journey)) {
    const first = needs.get(card.id);
    if (!first) continue;
    const reached = new Set([...first, ...reachedFrom(needs, first)]);
    if (reached.has(card.id))
      yield { path: `${path}/needs`, id: card.id, values: { title: card.text } };
  }
}

/** Every rule, in the order in which a reader would act on what it finds. */
export const lintRules: Readonly<Record<LintRule, readonly ['warning' | 'info', Rule]>> = {
  'no-owner': ['warning', noOwner],
  'past-review': ['warning', pastReview],
  'too-many-touchpoints': ['info', tooManyTouchpoints],
  'stage-from-inside': ['info', stageFromInside],
  'touchpoint-without-channel': ['warning', touchpointWithoutChannel],
  'pain-without-source': ['warning', painWithoutSource],
  'score-without-source': ['warning', scoreWithoutSource],
  'unlike-scales': ['warning', unlikeScales],
  'frontstage-without-support': ['warning', frontstageWithoutSupport],
  'needs-circle': ['warning', needsCircle],
  'opportunity-without-place': ['warning', opportunityWithoutPlace],
  'opportunity-without-owner': ['warning', opportunityWithoutOwner],
  'missing-alt': ['warning', missingAlt],
  'unused-persona': ['info', unusedPersona],
};
