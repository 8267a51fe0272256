import type { Card, Channel, Journey, Lane, Rating, Touchpoint } from '../types';
import { phrase, phrases } from './phrases';

/** How large the journey is. */
export interface GenerateJourneyOptions {
  /** Columns in all. @defaultValue 5000 */
  touchpoints?: number;
  /** Lanes in all, 2 to 14: touchpoints and curve first, then scores and cards. @defaultValue 12 */
  lanes?: number;
  /** Left out: one for each 25 touchpoints, 5 at least and 200 at most. */
  stages?: number;
  /** The same seed gives the same journey. @defaultValue 1 */
  seed?: number;
}

type CardTopic = keyof typeof phrases.cards;

const topics = Object.keys(phrases.cards) as CardTopic[];

/** Mulberry32: small, and the same on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Plus zero: JSON cannot hold minus zero. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

function journeyLanes(count: number): Lane[] {
  const all: Lane[] = [
    { id: 'touchpoints', kind: 'touchpoints' },
    { id: 'curve', kind: 'curve', measures: ['emotion'] },
    { id: 'scores', kind: 'scores', measures: ['csat'] },
    { id: 'opportunities', kind: 'opportunities' },
    ...topics.map((topic): Lane => ({ id: topic, kind: 'cards', topic })),
  ];
  return all.slice(0, Math.max(2, count));
}

const thirdParty = new Set(['word-of-mouth', 'search']);

const channels: Channel[] = phrases.actions.map(([id, name]) => ({
  id,
  name,
  control: thirdParty.has(id) ? 'third-party' : 'owned',
}));

/**
 * A large journey for measuring and testing, told in varied sentences. The same options always give
 * the same document; 5,000 touchpoints and 12 lanes stay within the limits of `openJourney`.
 *
 * @example
 * const journey = generateJourney({ touchpoints: 500 });
 */
export function generateJourney({
  touchpoints: count = 5000,
  lanes: laneCount = 12,
  stages: stageCount = Math.min(200, Math.max(5, Math.ceil(count / 25))),
  seed = 1,
}: GenerateJourneyOptions = {}): Journey {
  const random = randomNumbers(seed);
  const between = (min: number, max: number) => min + Math.floor(random() * (max - min + 1));
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;

  const lanes = journeyLanes(laneCount);
  const cardTopics = topics.filter((topic) => lanes.some((lane) => lane.topic === topic));
  const people = ['household', 'shop'];
  let mood = 0.5;

  function emotion(): Rating[] {
    // A walk that is drawn back to the middle: neighbours resemble each other, as in a real journey.
    mood = Math.max(-2, Math.min(2, mood * 0.8 + (random() - 0.48) * 1.8));
    const value = hundredths(mood);
    const expected = hundredths(mood * 0.3 + 0.4 + random() * 0.4);
    const known = random() > 0.04;
    return [
      ...(known ? [{ measure: 'emotion', value, n: between(20, 900) }] : []),
      { measure: 'emotion', value: expected, aspect: 'expected' as const },
    ];
  }

  function satisfaction(): Rating {
    const value = Math.round(50 + mood * 18 + random() * 10);
    return { measure: 'csat', value, n: between(40, 900), low: value - 4, high: value + 3 };
  }

  function touchpoint(index: number): Touchpoint {
    const [channel, , action] = pick(phrases.actions);
    const thing = pick(phrases.things);
    const id = `t${index + 1}`;
    const cards = cardTopics.flatMap((topic): Card[] => {
      if (random() > 0.28) return [];
      const text = phrase(pick(phrases.cards[topic]), thing);
      return [
        {
          id: `${id}-${topic}`,
          lane: topic,
          text,
          ...(random() < 0.2 && { personas: [pick(people)] }),
          ...(topic === 'quote' && { sources: ['diaries'] }),
        },
      ];
    });
    const ratings = emotion();
    if (index % 4 === 0) ratings.push(satisfaction());
    return {
      id,
      title: phrase(action, thing),
      contact: thirdParty.has(channel) ? 'indirect' : 'direct',
      channel,
      ...(mood < -1.6 && { moment: 'pain' as const }),
      ...(mood > 1.6 && { moment: 'excellence' as const }),
      ratings,
      cards,
    };
  }

  const stages = Array.from({ length: stageCount }, (_, stage) => {
    const from = Math.floor((stage * count) / stageCount);
    const to = Math.floor(((stage + 1) * count) / stageCount);
    const theme = stage % phrases.stages.length;
    const year = Math.floor(stage / phrases.stages.length) + 1;
    return {
      id: `s${stage + 1}`,
      title: `${phrases.stages[theme]}, year ${year}`,
      phase: theme < 2 ? ('before' as const) : theme < 8 ? ('during' as const) : ('after' as const),
      customerGoal: phrases.goals[theme] as string,
      touchpoints: Array.from({ length: to - from }, (_unused, index) => touchpoint(from + index)),
      cards: [],
    };
  });
  const all = stages.flatMap((stage) => stage.touchpoints);
  const pains = all.filter((place) => place.moment === 'pain').slice(0, 40);

  return {
    format: 'sojourn.journey',
    version: 1,
    id: `generated-${count}`,
    title: 'Twenty years with one energy company',
    summary: 'Sample data. Generated, to see how a very large journey behaves.',
    kind: 'current-state',
    language: 'en',
    stages,
    lanes,
    personas: [
      person('household', 'Marta Lindqvist', 'Household of four'),
      person('shop', 'Sami Haddad', 'Corner shop with two freezers'),
    ],
    channels: channels.map((channel) => ({ ...channel })),
    measures: [
      { id: 'emotion', name: 'Emotion', kind: 'emotion', scale: { min: -2, max: 2 } },
      {
        id: 'csat',
        name: 'CSAT',
        kind: 'csat',
        method: 'top-2-box',
        scale: { min: 0, max: 100, unit: '%' },
      },
    ],
    sources: [{ id: 'diaries', title: 'Diaries of both households', kind: 'interview', n: 2 }],
    paths: pains.map(({ id }, index) => ({
      id: `p${index + 1}`,
      from: id,
      kind: 'exit' as const,
      share: between(1, 12) / 100,
    })),
    opportunities: pains.map(({ id }, index) => ({
      id: `o${index + 1}`,
      title: phrase(pick(phrases.opportunities), pick(phrases.things)),
      at: [id],
      value: between(3, 10),
      effort: between(1, 9),
      status: pick(['idea', 'planned', 'doing'] as const),
      actions: [],
    })),
    extensions: { sampleData: true },
  };
}

function person(id: string, name: string, role: string): Journey['personas'][number] {
  const none = { facts: [], motivations: [], pains: [], feelings: [], behaviours: [], needs: [] };
  const goals = ['Think about energy twice a year'];
  return { id, name, role, goals, ...none, channels: ['app'], traits: [], sources: [] };
}
