import { describe, expect, it } from 'vitest';
import { laneKinds, measureKinds, topics } from '../vocabulary';
import { channelIds, wellKnownChannel } from './channels';
import { laneTitle, wellKnownLane } from './lanes';
import { hasOpenScale, measureById, openScaleMax, wellKnownMeasure } from './measures';

const languages = ['en', 'vi', 'pl', 'ar'];

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
    expect(measureById({ measures: [], language: 'ar-EG' }, 'ease')?.name).toBe('السهولة');
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

  it('have their own title, else that of their topic, else that of their kind', () => {
    expect(laneTitle({ kind: 'cards', topic: 'pain', title: 'Ouch' }, 'pl')).toBe('Ouch');
    expect(laneTitle({ kind: 'cards', topic: 'pain' }, 'pl-PL')).toBe('Bolączki');
    expect(laneTitle({ kind: 'curve' }, 'xx')).toBe('Emotional journey');
  });
});

describe('well-known channels', () => {
  it('have an icon and say whose they are', () => {
    expect(wellKnownChannel('review', 'vi')).toEqual({
      id: 'review',
      name: 'Đánh giá',
      icon: 'star',
      control: 'third-party',
    });
    expect(wellKnownChannel('pigeon')).toBeUndefined();
  });
});

it.each(languages)('all have different names in %s', (language) => {
  const measures = measureKinds.flatMap((id) => wellKnownMeasure(id, language)?.name ?? []);
  const channels = channelIds.flatMap((id) => wellKnownChannel(id, language)?.name ?? []);
  const titles = topics.map((topic) => laneTitle({ kind: 'cards', topic }, language));
  const kinds = laneKinds.map((kind) => laneTitle({ kind }, language));
  for (const names of [measures, channels, titles, kinds]) {
    expect(new Set(names).size).toBe(names.length);
  }
  expect([measures.length, channels.length]).toEqual([11, 17]);
});
