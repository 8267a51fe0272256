import { applyCommand, serializeJourney, type Journey } from '@sojourn/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journey, moved, planOf, targetsOf } from '../testing/plans';
import { moveCommand } from './moves';
import { destinationOf, type Destination } from './places';

describe('any move', () => {
  const kinds = fc.constantFrom('stage', 'touchpoint', 'card', 'lane');
  const holders = ['before', 'during', 'after', 'call', 'letter', 'visit', 'pay'];
  const idsOf = {
    stage: ['before', 'during', 'after'],
    touchpoint: ['call', 'letter', 'visit', 'pay'],
    card: ['late', 'kind', 'lost', 'far', 'all', 'fast'],
    lane: ['touchpoints', 'pain', 'gain', 'note'],
  };

  const anywhere = kinds.chain((kind) => {
    const ids = fc.subarray(idsOf[kind], { minLength: 1 });
    const before = fc.option(fc.constantFrom(...idsOf[kind]), { nil: undefined });
    const stage = fc.constantFrom(...idsOf.stage);
    const place = fc.record({
      before,
      stage,
      holder: fc.constantFrom(...holders),
      lane: fc.constantFrom('pain', 'gain', 'note'),
    });
    return fc.record({ kind: fc.constant(kind), ids, place });
  });

  function destination({
    kind,
    place,
  }: {
    kind: keyof typeof idsOf;
    place: { before: string | undefined; stage: string; holder: string; lane: string };
  }): Destination {
    const inList = (list: readonly { id: string }[] | undefined) =>
      list?.some(({ id }) => id === place.before) ? place.before : undefined;
    if (kind === 'touchpoint') {
      const stage = journey.stages.find(({ id }) => id === place.stage);
      return { kind, stage: place.stage, before: inList(stage?.touchpoints) };
    }
    if (kind === 'card') {
      const holder = journey.stages
        .flatMap((stage) => [stage, ...stage.touchpoints])
        .find(({ id }) => id === place.holder);
      return { kind, holder: place.holder, lane: place.lane, before: inList(holder?.cards) };
    }
    return { kind, before: place.before };
  }

  const wordsOf = (text: string) =>
    text
      .split(/[ |():]+/)
      .filter(Boolean)
      .sort();

  it('loses nothing, keeps the order of what moves, and is undone by its inverse', () => {
    fc.assert(
      fc.property(anywhere, ({ kind, ids, place }) => {
        const command = moveCommand(journey, targetsOf(kind, ...ids), destination({ kind, place }));
        if (!command) return;
        const result = applyCommand(journey, command);
        if (!result.ok) throw new Error(result.issue.message);
        const plain = (text: string) => wordsOf(text).filter((word) => !idsOf.lane.includes(word));
        expect(plain(planOf(result.journey))).toEqual(plain(planOf(journey)));
        const order = (one: Journey) => wordsOrder(one).filter((word) => ids.includes(word));
        if (kind !== 'lane') expect(order(result.journey)).toEqual(order(journey));
        const back = applyCommand(result.journey, result.inverse);
        expect(back.ok && serializeJourney(back.journey)).toBe(serializeJourney(journey));
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('there and back gives the same bytes', () => {
    fc.assert(
      fc.property(anywhere, ({ kind, ids: [id = ''], place }) => {
        const targets = targetsOf(kind, id);
        const [target] = targets;
        const home = target && destinationOf(journey, target);
        const command = moveCommand(journey, targets, destination({ kind, place }));
        if (!command || !home) return;
        const there = applyCommand(journey, command);
        if (!there.ok) throw new Error(there.issue.message);
        expect(serializeJourney(there.journey)).not.toBe(serializeJourney(journey));
        expect(serializeJourney(moved(targets, home, there.journey))).toBe(
          serializeJourney(journey),
        );
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  function wordsOrder(one: Journey): string[] {
    return planOf(one)
      .split(/[ |():]+/)
      .filter(Boolean);
  }
});
