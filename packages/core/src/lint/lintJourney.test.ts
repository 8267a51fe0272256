import { describe, expect, it } from 'vitest';
import mortgageDocument from '../../samples/mortgage.json';
import { applyCommand } from '../commands/applyCommand';
import { journeyOf } from '../testing/opening';
import { opened } from '../testing/opened';
import type { Journey } from '../types';
import { lintJourney } from './lintJourney';
import { lintMessages, type LintRule } from './messages';
import type { LintOptions } from './types';

const calm = { owner: 'Home loans' };

function found(fields: object, options?: LintOptions): string[] {
  return lintJourney(opened(journeyOf({ ...calm, ...fields })), options).map(
    ({ code, path }) => `${code} ${path}`,
  );
}

/** For each rule a journey that it finds fault with, and one that it leaves in peace. */
const cases: Record<LintRule, { bad: object; good: object; at: string; options?: LintOptions }> = {
  'no-owner': { bad: { owner: ' ' }, good: {}, at: '' },
  'past-review': {
    bad: { reviewBy: '2026-11-20' },
    good: { reviewBy: '2026-11-21' },
    at: '/reviewBy',
    options: { today: '2026-11-21' },
  },
  'too-many-touchpoints': {
    bad: { stages: [{ title: 'S', touchpoints: touchpoints(61) }] },
    good: { stages: [{ title: 'S', touchpoints: touchpoints(60) }] },
    at: '/stages',
  },
  'stage-from-inside': {
    bad: { stages: [{ title: 'Lead nurturing' }] },
    good: { stages: [{ title: 'Leading the dog home' }] },
    at: '/stages/0/title',
  },
  'touchpoint-without-channel': {
    bad: { stages: [{ title: 'S', touchpoints: [{ title: 'T' }] }] },
    good: { stages: [{ title: 'S', touchpoints: [{ title: 'T', contact: 'none' }] }] },
    at: '/stages/0/touchpoints/0',
  },
  'pain-without-source': {
    bad: { stages: [{ title: 'S', cards: [{ lane: 'pain', text: 'Waits' }] }] },
    good: {
      stages: [{ title: 'S', cards: [{ lane: 'pain', text: 'Waits', sources: ['talks'] }] }],
      sources: [{ id: 'talks', title: 'Talks', kind: 'interview' }],
    },
    at: '/stages/0/cards/0',
  },
  'score-without-source': {
    bad: rated({ measure: 'emotion', value: 1 }),
    good: rated({ measure: 'emotion', value: 1, viewpoint: 'organization' }),
    at: '/stages/0/touchpoints/0/ratings',
  },
  'unlike-scales': {
    bad: { ...rated(), lanes: [{ id: 'c', kind: 'curve', measures: ['emotion', 'nps', 'csat'] }] },
    good: { ...rated(), lanes: [{ id: 'c', kind: 'curve', measures: ['emotion'] }] },
    at: '/lanes/0/measures',
  },
  'frontstage-without-support': {
    bad: blueprint([]),
    good: blueprint([{ lane: 'support', text: 'Stock system' }]),
    at: '/stages/0/touchpoints/0',
  },
  'needs-circle': {
    bad: circle(['a']),
    good: circle([]),
    at: '/stages/0/cards/0/needs',
  },
  'opportunity-without-place': {
    bad: { opportunities: [{ title: 'O' }] },
    good: { stages: [{ id: 's', title: 'S' }], opportunities: [{ title: 'O', at: ['s'] }] },
    at: '/opportunities/0/at',
  },
  'opportunity-without-owner': {
    bad: { opportunities: [{ title: 'O', status: 'doing' }] },
    good: { opportunities: [{ title: 'O', status: 'idea' }] },
    at: '/opportunities/0',
  },
  'missing-alt': {
    bad: { personas: [{ name: 'Anna', portrait: { src: 'anna.png', alt: '' } }] },
    good: { personas: [{ name: 'Anna', portrait: { src: 'anna.png', alt: 'Anna' } }] },
    at: '/personas/0/portrait/alt',
  },
  'unused-persona': {
    bad: people([{ lane: 'pain', text: 'Waits', personas: ['anna'] }]),
    good: people([{ lane: 'pain', text: 'Waits' }]),
    at: '/personas/1',
  },
};

function touchpoints(count: number) {
  return Array.from({ length: count }, (_, index) => ({ title: `T${index}`, channel: 'web' }));
}

function rated(...ratings: object[]) {
  return { stages: [{ title: 'S', touchpoints: [{ title: 'T', channel: 'web', ratings }] }] };
}

function blueprint(cards: object[]) {
  const seen = { lane: 'frontstage', text: 'Greets' };
  const touchpoint = { title: 'T', channel: 'branch', cards: [seen, ...cards] };
  const elsewhere = { title: 'U', channel: 'branch', cards: [{ lane: 'backstage', text: 'B' }] };
  return { stages: [{ title: 'S', touchpoints: [touchpoint, elsewhere] }] };
}

function circle(needs: string[]) {
  const card = { lane: 'support', text: 'C' };
  return {
    stages: [
      {
        title: 'S',
        cards: [
          { ...card, id: 'a', needs: ['b'] },
          { ...card, id: 'b', needs },
        ],
      },
    ],
  };
}

function people(cards: object[]) {
  return {
    personas: [
      { id: 'anna', name: 'Anna' },
      { id: 'tuan', name: 'Tuấn' },
    ],
    stages: [{ title: 'S', cards }],
  };
}

function after(journey: Journey, { fix }: { fix?: Parameters<typeof applyCommand>[1] }): Journey {
  const result = fix && applyCommand(journey, fix);
  if (!result?.ok) throw new Error('The fix was refused.');
  return result.journey;
}

describe('lintJourney', () => {
  it.each(Object.entries(cases))('finds %s, and only where it is so', (rule, one) => {
    const expected = `${rule} ${one.at}`;
    expect(found(one.bad, one.options)).toContain(expected);
    expect(found(one.good, one.options).filter((line) => line.startsWith(`${rule} `))).toEqual([]);
  });

  it.each(Object.keys(lintMessages) as LintRule[])(
    'leaves %s out where the host says so',
    (rule) => {
      const { bad, options } = cases[rule];
      const quiet = found(bad, { ...options, rules: { [rule]: false } });
      expect(quiet.filter((line) => line.startsWith(`${rule} `))).toEqual([]);
    },
  );

  it.each(['unlike-scales', 'missing-alt', 'unused-persona'] as const)(
    'brings a command that mends %s',
    (rule) => {
      const journey = opened(journeyOf({ ...calm, ...cases[rule].bad }));
      const [finding] = lintJourney(journey).filter(({ code }) => code === rule);
      const mended = after(journey, finding ?? {});
      expect(lintJourney(mended).filter(({ code }) => code === rule)).toEqual([]);
    },
  );

  it('says nothing of review dates to those who do not say what day it is', () => {
    expect(found({ reviewBy: '2000-01-01' })).toEqual([]);
  });

  it('says where, why and what to do, with what it names', () => {
    const journey = opened(journeyOf({ ...calm, ...cases['pain-without-source'].bad }));
    expect(lintJourney(journey)).toEqual([
      {
        code: 'pain-without-source',
        severity: 'warning',
        path: '/stages/0/cards/0',
        id: 'waits',
        values: { title: 'Waits' },
        message:
          'The pain “Waits” names no source, so it may be no more than an opinion. Link what it rests on.',
      },
    ]);
  });

  it('takes a host’s own words and measure of what is grave', () => {
    const options: LintOptions = {
      insideWords: ['Plan'],
      rules: { 'stage-from-inside': 'warning' },
    };
    const journey = opened(journeyOf({ ...calm, stages: [{ title: 'Plan A' }] }));
    expect(lintJourney(journey, options)).toMatchObject([
      { code: 'stage-from-inside', severity: 'warning', values: { word: 'Plan' } },
    ]);
  });

  it('has little to say about a journey that is looked after', () => {
    const codes = lintJourney(opened(mortgageDocument), { today: '2026-11-21' });
    expect(codes.map(({ code }) => code)).not.toContain('no-owner');
    expect(codes.length).toBeLessThan(12);
  });
});
