import { describe, expect, it } from 'vitest';
import { measureKinds } from '../vocabulary';
import { ar } from '../words/ar';
import { en } from '../words/en';
import { pl } from '../words/pl';
import { vi } from '../words/vi';
import { wellKnownChannel } from './channels';
import { wellKnownLane } from './lanes';
import { hasOpenScale, openScaleMax } from '../openScale';
import { measureById, wellKnownMeasure } from './measures';

const languages = [en, vi, pl, ar];

describe('well-known measures', () => {
  it.each([
    ['emotion', -2, 2],
    ['goal', 1, 5],
    ['tension', 1, 5],
    ['nps', -100, 100],
    ['csat', 0, 100],
    ['ces', 1, 7],
    ['cost', 0, openScaleMax],
  ])('%s is from %d to %d', (id, min, max) => {
    expect(wellKnownMeasure(id)?.scale).toMatchObject({ min, max });
  });

  it('say which way is better where that is down', () => {
    const lower = measureKinds.filter((id) => wellKnownMeasure(id)?.scale.better === 'lower');
    expect(lower).toEqual(['tension', 'duration', 'cost']);
  });

  it('name their formula where several are in use', () => {
    expect(wellKnownMeasure('csat')?.method).toBe('top-2-box');
    expect(wellKnownMeasure('ces')?.method).toBe('mean');
  });

  it('are new each time, so that one journey cannot change another', () => {
    expect(wellKnownMeasure('nps')?.scale).not.toBe(wellKnownMeasure('nps')?.scale);
  });

  it('are found after those that the journey declares', () => {
    const own = { id: 'nps', name: 'Ours', kind: 'nps' as const, scale: { min: 0, max: 10 } };
    expect(measureById({ measures: [own] }, 'nps')).toBe(own);
    expect(measureById({ measures: [] }, 'ease')?.name).toBe('Ease');
    expect(measureById({ measures: [] }, 'custom')).toBeUndefined();
    expect(measureById({ measures: [] }, 'toString')).toBeUndefined();
  });

  it('have an open end where anything can be counted', () => {
    const open = measureKinds.flatMap((id) => wellKnownMeasure(id) ?? []).filter(hasOpenScale);
    expect(open.map(({ id }) => id)).toEqual(['volume', 'duration', 'cost']);
  });
});

describe('well-known lanes', () => {
  it('are named by their topic or kind', () => {
    expect(wellKnownLane('pain')).toEqual({ id: 'pain', kind: 'cards', topic: 'pain' });
    expect(wellKnownLane('curve')).toEqual({ id: 'curve', kind: 'curve', measures: ['emotion'] });
    expect(wellKnownLane('swim')).toBeUndefined();
  });
});

describe('well-known channels', () => {
  it('have an icon and say whose they are', () => {
    expect(wellKnownChannel('review', vi)).toEqual({
      id: 'review',
      name: 'Đánh giá',
      icon: 'star',
      control: 'third-party',
    });
    expect(wellKnownChannel('pigeon')).toBeUndefined();
    expect(wellKnownChannel('toString')).toBeUndefined();
  });
});

it.each(languages)('all have different names in the language $language', (words) => {
  const measures = measureKinds.flatMap((id) => wellKnownMeasure(id, words)?.name ?? []);
  const channels = Object.keys(en.channels).flatMap(
    (id) => wellKnownChannel(id, words)?.name ?? [],
  );
  for (const names of [measures, channels]) {
    expect(new Set(names).size).toBe(names.length);
  }
  expect([measures.length, channels.length]).toEqual([11, 17]);
});
