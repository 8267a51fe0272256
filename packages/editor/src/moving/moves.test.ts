import {
  applyCommand,
  layoutJourney,
  openJourney,
  serializeJourney,
  type Journey,
} from '@sojourn/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '../store/types';
import { dropPlace } from './drops';
import { moveCommand } from './moves';
import { destinationOf, type Destination } from './places';
import { stepFrom, type Direction } from './steps';

/** A plan as text: stages by `|`, their touchpoints, and cards as `pain:late`. */
function planOf(journey: Journey): string {
  const cards = (list: Journey['stages'][number]['cards']) =>
    list.length === 0 ? '' : `(${list.map(({ lane, id }) => `${lane}:${id}`).join(' ')})`;
  return journey.stages
    .map((stage) =>
      [
        `${stage.id}${cards(stage.cards)}`,
        ...stage.touchpoints.map(({ id, cards: own }) => `${id}${cards(own)}`),
      ].join(' '),
    )
    .join(' | ');
}

function plan(lines: Record<string, Record<string, string[]>>): Journey {
  const cards = (list: string[] = []) =>
    list.map((text) => {
      const [lane = '', id = ''] = text.split(':');
      return { id, lane, text: id };
    });
  const opened = openJourney({
    format: 'sojourn.journey',
    version: 1,
    title: 'Plan',
    lanes: ['touchpoints', 'pain', 'gain', 'note'].map((id) =>
      id === 'touchpoints' ? { id, kind: 'touchpoints' } : { id, kind: 'cards' },
    ),
    stages: Object.entries(lines).map(([id, { whole, ...touchpoints }]) => ({
      id,
      title: id,
      cards: cards(whole),
      touchpoints: Object.entries(touchpoints).map(([own, list]) => ({
        id: own,
        title: own,
        cards: cards(list),
      })),
    })),
    opportunities: [{ id: 'form', title: 'Shorter form', at: ['call', 'pay'] }],
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.journey;
}

const journey = plan({
  before: { call: ['pain:late', 'gain:kind', 'pain:lost'], letter: [], visit: ['note:far'] },
  during: { whole: ['pain:all'], pay: ['gain:fast'] },
  after: {},
});

function targetsOf(
  kind: 'stage' | 'touchpoint' | 'card' | 'lane' | 'opportunity',
  ...ids: string[]
) {
  return ids.map((id): Target => ({ kind, id }));
}

function moved(targets: Target[], destination: Destination, from = journey): Journey {
  const command = moveCommand(from, targets, destination);
  if (!command) throw new Error('Nothing moved.');
  const result = applyCommand(from, command);
  if (!result.ok) throw new Error(result.issue.message);
  return result.journey;
}

describe('moving', () => {
  it('puts a touchpoint before another, in its stage and in another', () => {
    const there = moved(targetsOf('touchpoint', 'visit'), {
      kind: 'touchpoint',
      stage: 'before',
      before: 'call',
    });
    expect(planOf(there)).toMatch(/^before visit\(note:far\) call\S* \S+ \S+ letter \|/);
    const beside = moved(targetsOf('touchpoint', 'letter'), { kind: 'touchpoint', stage: 'after' });
    expect(planOf(beside)).toMatch(/after letter$/);
  });

  it('keeps the order of several, wherever they come from', () => {
    const after = moved(targetsOf('touchpoint', 'pay', 'call', 'visit'), {
      kind: 'touchpoint',
      stage: 'after',
    });
    expect(after.stages[2]?.touchpoints.map(({ id }) => id)).toEqual(['call', 'visit', 'pay']);
  });

  it('gathers several around one that is dropped on itself', () => {
    const there = moved(targetsOf('touchpoint', 'call', 'visit'), {
      kind: 'touchpoint',
      stage: 'before',
      before: 'visit',
    });
    expect(there.stages[0]?.touchpoints.map(({ id }) => id)).toEqual(['letter', 'call', 'visit']);
  });

  it('takes a card to another lane and place with one command', () => {
    const there = moved(targetsOf('card', 'late'), {
      kind: 'card',
      holder: 'during',
      lane: 'gain',
    });
    expect(planOf(there)).toContain('during(pain:all gain:late)');
  });

  it('orders lanes and stages', () => {
    expect(moved(targetsOf('lane', 'note'), { kind: 'lane', before: 'pain' }).lanes).toMatchObject(
      ['touchpoints', 'note', 'pain', 'gain'].map((id) => ({ id })),
    );
    expect(
      moved(targetsOf('stage', 'after'), { kind: 'stage', before: 'before' }).stages[0],
    ).toMatchObject({ id: 'after' });
  });

  it('changes what an opportunity is at, and only the place that it left', () => {
    const there = moved(targetsOf('opportunity', 'form'), {
      kind: 'opportunity',
      to: 'after',
      from: ['call', 'late'],
    });
    expect(there.opportunities[0]?.at).toEqual(['after', 'pay']);
  });

  it('does nothing where all stand there already, also behind a card of another lane', () => {
    expect(
      moveCommand(journey, targetsOf('touchpoint', 'call', 'letter'), {
        kind: 'touchpoint',
        stage: 'before',
        before: 'visit',
      }),
    ).toBeUndefined();
    expect(
      moveCommand(journey, targetsOf('card', 'late'), {
        kind: 'card',
        holder: 'call',
        lane: 'pain',
        before: 'lost',
      }),
    ).toBeUndefined();
  });
});

describe('one step', () => {
  const layout = layoutJourney(journey);
  const step = (targets: Target[], direction: Direction) => {
    const to = stepFrom(layout, { targets, direction });
    return to && planOf(moved(targets, to));
  };

  it('passes the neighbour, then leaves the stage', () => {
    expect(step(targetsOf('touchpoint', 'letter'), 'start')).toMatch(/^before letter call/);
    expect(step(targetsOf('touchpoint', 'visit'), 'end')).toContain('during(pain:all) visit');
    expect(step(targetsOf('touchpoint', 'pay'), 'start')).toContain('visit(note:far) pay');
    expect(step(targetsOf('touchpoint', 'pay'), 'end')).toMatch(/after pay\(gain:fast\)$/);
    expect(step(targetsOf('touchpoint', 'call'), 'start')).toBeUndefined();
    expect(step(targetsOf('touchpoint', 'letter'), 'up')).toBeUndefined();
  });

  it('takes several along', () => {
    expect(step(targetsOf('touchpoint', 'visit', 'letter'), 'start')).toMatch(
      /^before letter visit\S+ call/,
    );
  });

  it('takes a card past its neighbour, to the next lane, and to the next column', () => {
    expect(step(targetsOf('card', 'lost'), 'up')).toContain('call(pain:lost pain:late gain:kind)');
    expect(step(targetsOf('card', 'lost'), 'down')).toContain('gain:lost gain:kind');
    expect(step(targetsOf('card', 'far'), 'end')).toContain('pay(gain:fast note:far)');
    expect(step(targetsOf('card', 'late'), 'start')).toBeUndefined();
  });

  it('takes a card about a stage out of it at once', () => {
    expect(step(targetsOf('card', 'all'), 'end')).toMatch(/after\(pain:all\)$/);
  });

  it('takes a lane past the next one that is seen', () => {
    const seen = layoutJourney(journey, { hiddenLanes: ['gain'] });
    const to = stepFrom(seen, { targets: targetsOf('lane', 'pain'), direction: 'down' });
    expect(to && moved(targetsOf('lane', 'pain'), to).lanes.map(({ id }) => id)).toEqual([
      'touchpoints',
      'gain',
      'note',
      'pain',
    ]);
  });
});

describe('a place to drop', () => {
  const layout = layoutJourney(journey);
  const from = { row: ':touchpoints', column: 'call' };

  it('is before or after a touchpoint, or in a stage', () => {
    const targets = targetsOf('touchpoint', 'call');
    const over = { row: ':touchpoints', column: 'pay' };
    expect(dropPlace(layout, { targets, from, over, half: 'after' })).toEqual({
      destination: { kind: 'touchpoint', stage: 'during', before: undefined },
      mark: 'inline-end',
    });
    const stage = { row: ':stages', column: 'after' };
    expect(dropPlace(layout, { targets, from, over: stage, half: 'before' })).toEqual({
      destination: { kind: 'touchpoint', stage: 'after' },
      mark: 'inside',
    });
    expect(dropPlace(layout, { targets, from, over: from, half: 'after' })).toBeUndefined();
  });

  it('is a cell or another card for cards, and no curve or header', () => {
    const targets = targetsOf('card', 'late');
    const place = (over: { row: string; column: string; item?: string }) =>
      dropPlace(layout, { targets, from, over, half: 'after' })?.destination;
    expect(place({ row: 'gain', column: 'after' })).toMatchObject({
      holder: 'after',
      lane: 'gain',
    });
    expect(place({ row: 'gain', column: 'call', item: 'kind' })).toMatchObject({
      holder: 'call',
      before: 'lost',
    });
    expect(place({ row: ':touchpoints', column: 'pay' })).toBeUndefined();
  });

  it('gives an opportunity another place', () => {
    const targets = targetsOf('opportunity', 'form');
    const over = { row: ':stages', column: 'after' };
    const place = dropPlace(layout, { targets, from, over, half: 'after' });
    expect(place && moved(targets, place.destination).opportunities[0]?.at).toEqual([
      'after',
      'pay',
    ]);
  });
});

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
