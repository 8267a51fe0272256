import { describe, expect, it } from 'vitest';
import arabic from '../../samples/arabic.json';
import day from '../../samples/day-in-the-life.json';
import mortgage from '../../samples/mortgage.json';
import future from '../../samples/mortgage-future.json';
import polish from '../../samples/polish.json';
import blueprint from '../../samples/service-blueprint.json';
import vietnamese from '../../samples/vietnamese.json';
import { openJourney } from '../openJourney';
import { opened } from '../testing/opened';
import { brokenReferences, idsOf } from '../testing/references';

const documents = { arabic, blueprint, day, future, mortgage, polish, vietnamese };

describe.each(Object.entries(documents))('%s', (_name, document) => {
  const journey = opened(document);

  it('opens without a notice', () => {
    expect(openJourney(document)).toMatchObject({ ok: true, notices: [] });
  });

  it('gives every thing its own id', () => {
    const ids = idsOf(journey);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\w-]{1,64}$/.test(id))).toEqual([]);
  });

  it('points at nothing that is not there', () => {
    expect(brokenReferences(journey)).toEqual([]);
  });

  it('says that it is a sample, in its own language', () => {
    expect(journey.extensions).toEqual({ sampleData: true });
    expect(journey.summary).toMatch(/^(Sample data|Dữ liệu mẫu|Dane przykładowe|بيانات توضيحية)\./);
    expect(journey.language).toBeTruthy();
  });

  it('keeps every value inside its scale, its interval and its time', () => {
    const scales = new Map(journey.measures.map(({ id, scale }) => [id, scale]));
    for (const { ratings } of journey.stages.flatMap((stage) => stage.touchpoints)) {
      for (const { measure, value, low, high } of ratings) {
        const scale = scales.get(measure);
        if (value === undefined) continue;
        expect(value).toBeGreaterThanOrEqual(scale?.min ?? NaN);
        expect(value).toBeLessThanOrEqual(scale?.max ?? NaN);
        if (low !== undefined) expect(low).toBeLessThanOrEqual(value);
        if (high !== undefined) expect(high).toBeGreaterThanOrEqual(value);
      }
    }
  });
});

it('compares the mortgage with a future that keeps most of its touchpoints', () => {
  const idsIn = (document: unknown) =>
    opened(document).stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
  const now = idsIn(mortgage);
  const kept = idsIn(future).filter((id) => now.includes(id));
  expect(kept.length).toBeGreaterThan(now.length / 2);
});
