import fc from 'fast-check';
import { measureKinds, topics } from '../vocabulary';
import type { JourneyInput } from '../types';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'emotion', 'note', 'pain');
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', ' ', 'مرحبا'),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

const rating = fc.record(
  {
    measure: id,
    value: fc.oneof(number, fc.double({ min: -2, max: 2, noNaN: true })),
    persona: id,
    aspect: fc.constantFrom('experienced', 'expected'),
    viewpoint: fc.constantFrom('customer', 'organization'),
    n: fc.nat(1000),
  },
  { requiredKeys: ['measure'] },
);
const card = fc.record({ lane: id, text, sources: fc.array(id, { maxLength: 2 }) });
const cards = fc.array(card, { maxLength: 3 });
const touchpoint = fc.record(
  {
    id,
    title: text,
    moment: fc.constantFrom('truth', 'pain', 'excellence'),
    ratings: fc.array(rating, { maxLength: 4 }),
    cards,
  },
  { requiredKeys: ['title'] },
);
const measure = fc.record({
  id,
  name: text,
  kind: fc.constantFrom(...measureKinds),
  scale: fc.record(
    { min: number, max: number, better: fc.constantFrom('higher', 'lower') },
    { requiredKeys: ['min', 'max'] },
  ),
});

/** Journeys of the right shape and of little sense: empty, partial, with odd scales and ids. */
export const journeyInput: fc.Arbitrary<JourneyInput> = fc.record(
  {
    format: fc.constant('sojourn.journey'),
    version: fc.constant(1),
    title: text,
    kind: fc.constantFrom('current-state', 'future-state', 'day-in-the-life', 'service-blueprint'),
    trigger: text,
    outcome: text,
    stages: fc.array(
      fc.record({ title: text, touchpoints: fc.array(touchpoint, { maxLength: 4 }), cards }),
      { maxLength: 9 },
    ),
    lanes: fc.array(
      fc.record({ id, kind: fc.constant('cards'), topic: fc.constantFrom(...topics) }),
      { maxLength: 3 },
    ),
    personas: fc.array(fc.record({ id, name: text }), { maxLength: 9 }),
    measures: fc.array(measure, { maxLength: 3 }),
    sources: fc.array(
      fc.record({ id, title: text, kind: fc.constantFrom('interview', 'workshop') }),
      { maxLength: 2 },
    ),
    paths: fc.array(
      fc.record(
        { from: id, to: id, kind: fc.constantFrom('exit', 'loop'), share },
        { requiredKeys: ['from', 'kind'] },
      ),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ['format', 'version', 'title'] },
);
