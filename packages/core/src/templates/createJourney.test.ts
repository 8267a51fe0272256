import { describe, expect, it } from 'vitest';
import { brokenReferences, idsOf } from '../testing/references';
import { openJourney } from '../openJourney';
import { laneKinds, topics } from '../vocabulary';
import { ar } from '../words/ar';
import { en } from '../words/en';
import { pl } from '../words/pl';
import { vi } from '../words/vi';
import { createJourney } from './createJourney';
import { laneGuidance } from './laneGuidance';
import { templates, templatesIn } from './templates';

const languages = [en, vi, pl, ar];

describe.each(templates)('the template $id', ({ id }) => {
  it.each(languages)('is a sound journey in the language $language', (words) => {
    const journey = createJourney(id, { words });
    expect(openJourney(journey)).toEqual({ ok: true, journey, notices: [] });
    expect(brokenReferences(journey)).toEqual([]);
    expect(new Set(idsOf(journey)).size).toBe(idsOf(journey).length);
    expect(journey.language).toBe(words.language);
    expect(journey.title).toBe(words.templates[id].title);
  });

  it('asks a question at each stage, and has advice for each lane', () => {
    const journey = createJourney(id);
    for (const stage of journey.stages) {
      expect(stage.cards.map((card) => [card.lane, card.text.at(-1)])).toEqual([['note', '?']]);
    }
    for (const { topic, kind } of journey.lanes) expect(laneGuidance(topic ?? kind)).toMatch(/\w/);
  });

  it('is the same each time, and nobody else’s to change', () => {
    const first = createJourney(id);
    expect(createJourney(id)).toEqual(first);
    first.lanes.forEach((lane) => lane.measures?.push('nps'));
    first.stages.pop();
    expect(createJourney(id)).not.toEqual(first);
  });
});

describe('createJourney', () => {
  it('takes an id and a title', () => {
    const journey = createJourney('future-state', { id: 'trip', title: 'A trip' });
    expect([journey.id, journey.title]).toEqual(['trip', 'A trip']);
  });

  it('makes a map of the current state when nothing is chosen', () => {
    expect(createJourney().kind).toBe('current-state');
  });

  it('offers each of the four kinds of map', () => {
    const kinds = new Set(templates.map(({ id }) => createJourney(id).kind));
    expect(kinds.size).toBe(4);
  });

  it('draws the three lines of a service blueprint', () => {
    const lines = createJourney('service-blueprint').lanes.flatMap(({ id, line }) =>
      line ? [[id, line]] : [],
    );
    expect(lines).toEqual([
      ['touchpoints', 'interaction'],
      ['frontstage', 'visibility'],
      ['backstage', 'internal-interaction'],
    ]);
  });

  it('says which templates there are when asked for another', () => {
    const other = 'toString' as 'current-state';
    expect(() => createJourney(other)).toThrow(/no template "toString".*future-state/);
  });
});

describe('templatesIn', () => {
  it.each(languages)('lists the same templates in the language $language', (words) => {
    expect(templatesIn(words).map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
  });
});

describe('laneGuidance', () => {
  it.each(languages)('has advice for every kind and topic in the language $language', (words) => {
    for (const key of [...laneKinds, ...topics]) expect(laneGuidance(key, words)).toMatch(/\S/);
  });
});
