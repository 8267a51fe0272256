import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateJourney } from '../samples/generateJourney';
import { serializeJourney } from '../serializeJourney';
import { journeyInput } from '../testing/journeyArbitrary';
import { fullJourney } from '../testing/journeys';
import { opened } from '../testing/opened';
import type { Journey, JourneyInput } from '../types';
import { applied } from '../testing/applied';
import { countChanges } from './countChanges';
import { diffJourneys } from './diffJourneys';

const runs = { seed: 20_261_121, numRuns: 300 };

/** Two openings of the full journey, the second after a change by hand. */
function changed(change: (document: Journey) => void): [Journey, Journey] {
  const after = opened(fullJourney());
  change(after);
  return [opened(fullJourney()), after];
}

/** A journey with one stage after another, each with touchpoints of these names. */
function staged(stages: Record<string, string[]>): Journey {
  return opened({
    format: 'sojourn.journey',
    version: 1,
    title: 'Stages',
    stages: Object.entries(stages).map(([id, titles]) => ({
      id,
      title: id,
      touchpoints: titles.map((title) => ({ id: title, title })),
    })),
  } satisfies JourneyInput);
}

/** A few words for each change. */
function told(before: Journey, after: Journey): string[] {
  return diffJourneys(before, after).map((change) => {
    const words = `${change.kind} ${change.thing} ${change.id}`;
    if (change.kind === 'changed') return `${words} ${change.field}`;
    if (change.kind !== 'moved') return change.with ? `${words} with ${change.with}` : words;
    const { from, to } = change;
    return `${words} ${from.parent}/${from.index} > ${to.parent}/${to.index}`;
  });
}

describe('diffJourneys', () => {
  it('finds nothing between two openings of one document', () => {
    const journey = opened(fullJourney());
    expect(diffJourneys(journey, opened(serializeJourney(journey)))).toEqual([]);
  });

  it('gives a changed field with both values and where they stand', () => {
    const [before, after] = changed((journey) => {
      journey.stages[0]!.touchpoints[0]!.title = 'Writes to the mover';
    });
    expect(diffJourneys(before, after)).toEqual([
      {
        kind: 'changed',
        thing: 'touchpoint',
        id: 'call',
        stage: 'plan',
        touchpoint: 'call',
        field: 'title',
        from: 'Calls the mover',
        to: 'Writes to the mover',
        before: before.stages[0]?.touchpoints[0],
        after: after.stages[0]?.touchpoints[0],
        beforePath: '/stages/0/touchpoints/0',
        afterPath: '/stages/0/touchpoints/0',
      },
    ]);
  });

  it('compares every field of every kind of thing', () => {
    const [before, after] = changed((journey) => {
      const [call] = journey.stages[0]!.touchpoints;
      journey.title = 'Moving';
      journey.stages[0]!.phase = 'after';
      call!.ratings[0]!.value = -2;
      delete call!.cards[0]!.tone;
      call!.personas = [];
      journey.lanes[1]!.measures = [];
      journey.personas[0]!.goals.push('A garden');
      journey.channels[0]!.name = 'Telephone';
      journey.measures[1]!.scale.max = 50;
      journey.sources[0]!.n = 13;
      journey.paths[0]!.share = 0.3;
      journey.opportunities[0]!.status = 'doing';
      journey.opportunities[0]!.actions[0]!.done = true;
      journey.extensions = {};
    });
    expect(told(before, after)).toEqual([
      'changed journey move title',
      'changed journey move extensions',
      'changed stage plan phase',
      'changed touchpoint call personas',
      'changed rating emotion/ada/experienced/customer value',
      'changed card waits tone',
      'changed lane curve measures',
      'changed persona ada goals',
      'changed channel phone name',
      'changed measure boxes scale',
      'changed source talks n',
      'changed path again share',
      'changed opportunity callback status',
      'changed action hire done',
    ]);
  });

  it('says of one stage that jumps over three that one moved', () => {
    const before = staged({ a: [], b: [], c: [], d: [] });
    expect(told(before, staged({ d: [], a: [], b: [], c: [] }))).toEqual([
      'moved stage d Stages/3 > Stages/0'.replaceAll('Stages', before.id),
    ]);
  });

  it('calls nothing moved that only makes room', () => {
    const before = staged({ a: ['1', '2', '3', '4'] });
    const after = staged({ a: ['new', '1', '3', '4', 'newer'] });
    expect(told(before, after)).toEqual([
      'added touchpoint new',
      'removed touchpoint 2',
      'added touchpoint newer',
    ]);
  });

  it('finds a touchpoint again in another stage, also in a new one', () => {
    const before = staged({ a: ['1', '2'], b: ['3'], gone: ['4', '5'] });
    const after = staged({ a: ['1'], b: ['3', '2'], new: ['5', '6'] });
    expect(told(before, after)).toEqual([
      'moved touchpoint 2 a/1 > b/1',
      'removed stage gone',
      'removed touchpoint 4 with gone',
      'added stage new',
      'moved touchpoint 5 gone/1 > new/0',
      'added touchpoint 6 with new',
    ]);
    expect(countChanges(diffJourneys(before, after))).toEqual({
      added: 1,
      removed: 1,
      moved: 2,
      changed: 0,
    });
  });

  it('calls a card in another lane moved, and says which', () => {
    const [before, after] = changed((journey) => {
      journey.stages[0]!.touchpoints[0]!.cards[1]!.lane = 'idea';
    });
    expect(diffJourneys(before, after)).toEqual([
      expect.objectContaining({
        kind: 'moved',
        id: 'staff',
        from: { parent: 'call', index: 1, lane: 'pain' },
        to: { parent: 'call', index: 1, lane: 'idea' },
      }),
    ]);
  });

  it('tells ratings apart by measure, persona, aspect and viewpoint', () => {
    const [before, after] = changed((journey) => {
      journey.stages[0]!.touchpoints[0]!.ratings[1]!.viewpoint = 'customer';
    });
    expect(told(before, after)).toEqual([
      'removed rating emotion//expected/organization',
      'added rating emotion//expected/customer',
    ]);
  });

  it('reads no field that an object merely inherits', () => {
    const [before, after] = changed((journey) => {
      Object.assign(journey.stages[0]!, { toString: 'a text' });
    });
    expect(diffJourneys(before, after)).toEqual([
      expect.objectContaining({ field: 'toString', from: undefined, to: 'a text' }),
    ]);
    expect(told(after, before)).toEqual(['changed stage plan toString']);
  });

  it('counts a thing with two changed fields once', () => {
    const [before, after] = changed((journey) => {
      Object.assign(journey.stages[0]!, { title: 'Think', phase: 'during' });
    });
    expect(diffJourneys(before, after)).toHaveLength(2);
    expect(countChanges(diffJourneys(before, after)).changed).toBe(1);
  });
});

describe('diffJourneys of any two journeys', { timeout: 60_000 }, () => {
  const journey = journeyInput.map((input) => opened(input));
  const pair = fc.tuple(journey, journey);

  it('accounts for everything: carried out, the changes make the one from the other', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const made = applied(before, diffJourneys(before, after));
        expect(serializeJourney(made)).toBe(serializeJourney(after));
      }),
      runs,
    );
  });

  it('finds something where the texts differ, and only there', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const same = serializeJourney(before) === serializeJourney(after);
        expect(diffJourneys(before, after).length === 0).toBe(same);
        expect(diffJourneys(before, opened(serializeJourney(before)))).toEqual([]);
      }),
      runs,
    );
  });

  it('is its own mirror: added and removed change places, as the values do', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const there = diffJourneys(before, after);
        const back = diffJourneys(after, before);
        const { added, removed, moved } = countChanges(there);
        expect(countChanges(back)).toMatchObject({ added: removed, removed: added, moved });
        const fields = (changes: typeof there, swap: boolean) =>
          changes.flatMap((change) => {
            if (change.kind !== 'changed') return [];
            const values = [change.from, change.to];
            const text = JSON.stringify(swap ? values.reverse() : values);
            return [`${change.thing} ${change.beforePath.length > 0} ${change.field} ${text}`];
          });
        expect(fields(back, true).sort()).toEqual(fields(there, false).sort());
      }),
      runs,
    );
  });
});

it('compares 5,000 touchpoints, every one of them moved', () => {
  const before = opened(generateJourney({ touchpoints: 5000 }));
  const after = opened(generateJourney({ touchpoints: 5000 }));
  for (const stage of after.stages) stage.touchpoints.reverse();
  const moves = diffJourneys(before, after);
  expect(moves.length).toBe(5000 - after.stages.length);
});
