import { lintJourney, type LintRule } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { english } from '../i18n/en';
import { opened } from '../testing/samples';
import { lintRules } from './lintRules';

const picture = { src: 'x.png', alt: '' };
const needing = { lane: 'support', text: 'C' };

/** One journey in which every rule finds something. */
const weak = opened({
  format: 'sojourn.journey',
  version: 1,
  title: 'Weak',
  reviewBy: '2020-01-01',
  measures: [],
  lanes: [
    { id: 'both', kind: 'curve', measures: ['emotion', 'nps'] },
    ...['pain', 'frontstage', 'backstage', 'support'].map((topic) => ({
      id: topic,
      kind: 'cards',
      topic,
    })),
  ],
  personas: [
    { id: 'anna', name: 'Anna', portrait: picture },
    { id: 'tuan', name: 'Tuấn' },
  ],
  stages: [
    {
      title: 'Onboarding',
      touchpoints: [
        {
          title: 'T',
          personas: ['anna'],
          ratings: [{ measure: 'emotion', value: 1 }],
          cards: [
            { lane: 'pain', text: 'P' },
            { lane: 'frontstage', text: 'F' },
          ],
        },
        {
          title: 'U',
          cards: [
            { ...needing, id: 'a', needs: ['b'] },
            { ...needing, id: 'b', needs: ['a'] },
          ],
        },
      ],
    },
  ],
  opportunities: [{ title: 'O', status: 'doing' }],
});

const findings = lintJourney(weak, { today: '2026-11-22', maxTouchpoints: 1 });

function placesIn(message: string | { other: string }): string[] {
  const text = typeof message === 'string' ? message : message.other;
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
}

describe('the words of the rules', () => {
  it('are there for every rule, each with a name and a reason', () => {
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual([...lintRules].sort());
    const words: Record<string, unknown> = english.problems;
    for (const rule of lintRules) {
      expect(words).toHaveProperty([rule]);
      expect(words).toHaveProperty([`${rule}-why`]);
    }
  });

  it.each(lintRules.map((rule: LintRule) => [rule]))('find every value that %s names', (rule) => {
    const places = placesIn(english.problems[rule]);
    const given = findings.filter(({ code }) => code === rule);
    expect(given).not.toHaveLength(0);
    for (const { values } of given) {
      expect(Object.keys(values).sort()).toEqual(expect.arrayContaining(places));
    }
  });
});
