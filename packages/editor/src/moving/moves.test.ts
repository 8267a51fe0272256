import { layoutJourney } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import type { Target } from '../store/types';
import { journey, moved, planOf, targetsOf } from '../testing/plans';
import { dropPlace } from './drops';
import { moveCommand } from './moves';
import { stepFrom, type Direction } from './steps';

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
