import fc from 'fast-check';
import type { JourneyInput } from '../types';

/** A journey in which every field of the format is used. Tests change copies of it. */
export function fullJourney(): JourneyInput {
  return {
    format: 'sojourn.journey',
    version: 1,
    id: 'move',
    title: 'Moving house',
    summary: 'From the first box to the last.',
    kind: 'current-state',
    language: 'en',
    trigger: 'A new job',
    outcome: 'Settled',
    owner: 'Home',
    reviewedOn: '2026-01-31',
    reviewBy: '2026-07-31',
    stages: [
      {
        id: 'plan',
        title: 'Plan',
        phase: 'before',
        customerGoal: 'Know the price',
        businessGoal: 'Be asked',
        touchpoints: [
          {
            id: 'call',
            title: 'Calls the mover',
            description: 'In the evening',
            contact: 'direct',
            control: 'owned',
            channel: 'phone',
            personas: ['ada'],
            purpose: 'A price',
            before: 'Compares',
            after: 'Books',
            delight: 'A fixed price',
            moment: 'truth',
            owner: 'Sales',
            journey: 'complaint',
            image: { src: 'phone.png', alt: 'A phone' },
            ratings: [
              { measure: 'emotion', value: -1, persona: 'ada', n: 12, low: -1.5, high: -0.5 },
              {
                measure: 'emotion',
                value: 1,
                aspect: 'expected',
                viewpoint: 'organization',
                source: 'talks',
                on: '2026-01-15',
                raw: { value: 4, scale: '1..5' },
              },
            ],
            cards: [
              {
                id: 'waits',
                lane: 'pain',
                text: 'Waits ten minutes',
                personas: ['ada'],
                sources: ['talks'],
                needs: ['staff'],
                tone: 'red',
                href: 'https://example.org',
                image: { src: 'queue.png', alt: 'A queue' },
              },
              { id: 'staff', lane: 'pain', text: 'Too few staff' },
            ],
          },
          { id: 'book', title: 'Books', ratings: [], cards: [] },
        ],
        cards: [{ id: 'hope', lane: 'pain', text: 'Hopes for sun' }],
      },
    ],
    lanes: [
      { id: 'touchpoints', kind: 'touchpoints' },
      { id: 'curve', kind: 'curve', measures: ['emotion'], line: 'interaction' },
      { id: 'pain', title: 'What hurts', kind: 'cards', topic: 'pain', hidden: true },
    ],
    personas: [
      {
        id: 'ada',
        name: 'Ada',
        role: 'Tenant',
        segment: 'City',
        share: 0.4,
        provenance: 'qualitative',
        portrait: { src: 'ada.png', alt: 'Ada' },
        quote: 'Never again',
        story: 'Moves often',
        facts: [{ label: 'Age', value: '34' }],
        goals: ['A quick move'],
        motivations: ['Work'],
        pains: ['Waiting'],
        feelings: ['Tired'],
        behaviours: ['Calls'],
        needs: ['A van'],
        channels: ['phone'],
        traits: [{ label: 'Patience', low: 'little', high: 'much', value: 0.2 }],
        sources: ['talks'],
        tone: 'teal',
        updatedOn: '2026-01-02',
      },
    ],
    channels: [{ id: 'phone', name: 'Phone', icon: 'phone', control: 'owned' }],
    measures: [
      { id: 'emotion', name: 'Emotion', kind: 'emotion', scale: { min: -2, max: 2 }, target: 1 },
      {
        id: 'boxes',
        name: 'Boxes',
        kind: 'custom',
        method: 'count',
        scale: { min: 0, max: 100, better: 'lower', unit: 'boxes' },
      },
    ],
    sources: [
      {
        id: 'talks',
        title: 'Talks',
        kind: 'interview',
        n: 12,
        on: '2026-01-10',
        href: 'https://example.org',
        note: 'By phone',
      },
    ],
    paths: [
      {
        id: 'again',
        from: 'book',
        to: 'call',
        kind: 'loop',
        label: 'Calls again',
        share: 0.2,
        count: 3,
      },
    ],
    opportunities: [
      {
        id: 'callback',
        title: 'Call back',
        at: ['call', 'plan', 'waits'],
        value: 8,
        effort: 2,
        status: 'planned',
        owner: 'Sales',
        due: '2026-03-01',
        measure: 'emotion',
        target: 1,
        href: 'https://example.org',
        actions: [{ id: 'hire', title: 'Hire', owner: 'HR', due: '2026-02-01', done: false }],
      },
    ],
    extensions: { 'example.org': { nested: [1, { deep: true }] } },
  };
}

/** A way to a value in a document. */
export type Route = readonly (string | number)[];

/** The ways to all values in a value, itself not counted. */
export function routesOf(value: unknown, route: Route = []): Route[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const next = [...route, Array.isArray(value) ? Number(key) : key];
    return [next, ...routesOf(inner, next)];
  });
}

/** Puts a value at a route of a document, in place. */
export function put(document: unknown, route: Route, value: unknown) {
  let object = document as Record<string | number, unknown>;
  for (const key of route.slice(0, -1)) object = object[key] as typeof object;
  Object.defineProperty(object, route.at(-1) ?? '', {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** The full journey with some of its values replaced by any JSON, and some fields added. */
export const brokenJourneys: fc.Arbitrary<unknown> = fc
  .array(
    fc.record({
      at: fc.nat(),
      added: fc.boolean(),
      key: fc.oneof(
        fc.string(),
        fc.constantFrom('__proto__', 'constructor', 'toString', 'onClick', 'raw', 'id'),
      ),
      value: fc.oneof(
        fc.jsonValue(),
        fc.constantFrom('', 'call', 'emotion', 'goal', 'pain', 0, -1, 6, 1e9, '5', '3,5', '0x10'),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((changes) => {
    const journey = fullJourney();
    for (const { at, added, key, value } of changes) {
      const routes = routesOf(journey).filter(
        ([first]) => first !== 'format' && first !== 'version',
      );
      const route = routes[at % routes.length] ?? ['title'];
      const copy: unknown = structuredCopy(value);
      const inList = typeof route.at(-1) === 'number';
      put(journey, added && !inList ? [...route.slice(0, -1), key] : route, copy);
    }
    return journey;
  });

function structuredCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
