import { applyCommand, createJourney, templates, type Command, type Journey } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { emptyJourney, mortgage } from '../testing/samples';
import { templateCommand } from './templateCommand';

let count = 0;
const newId = (kind: string) => `${kind}-new-${(count += 1)}`;

function applied(journey: Journey, command: Command) {
  const result = applyCommand(journey, command);
  if (!result.ok) throw new Error(result.issue.message);
  return result;
}

function filled(journey: Journey, id: (typeof templates)[number]['id']) {
  return applied(journey, templateCommand(journey, createJourney(id), newId).command).journey;
}

const titles = ({ stages }: Journey) => stages.map(({ title }) => title);
const kinds = ({ lanes }: Journey) => lanes.map(({ kind, topic }) => topic ?? kind);

describe('templateCommand', () => {
  it.each(templates.map(({ id }) => id))('fills an empty journey from %s', (id) => {
    const template = createJourney(id);
    const journey = filled(emptyJourney, id);
    expect(titles(journey)).toEqual(titles(template));
    expect(kinds(journey)).toEqual(kinds(template));
    expect(journey).toMatchObject({ kind: template.kind, language: 'en' });
    expect(journey.lanes.map(({ line }) => line)).toEqual(template.lanes.map(({ line }) => line));
  });

  it('is taken back as one step', () => {
    const { command } = templateCommand(mortgage, createJourney('five-stage'), newId);
    const { journey, inverse } = applied(mortgage, command);
    expect(applied(journey, inverse).journey).toEqual(mortgage);
  });

  it('leaves what a journey says of itself', () => {
    const own = { ...emptyJourney, kind: 'future-state', language: 'pl', title: 'Mine' } as const;
    expect(filled(own, 'service-blueprint')).toMatchObject({
      kind: 'future-state',
      language: 'pl',
      title: 'Mine',
    });
  });

  it('adds its stages after those that are there, and no lane twice', () => {
    const plan = templateCommand(mortgage, createJourney('before-during-after'), newId);
    const { journey } = applied(mortgage, plan.command);
    expect(titles(journey)).toEqual([...titles(mortgage), 'Before', 'During', 'After']);
    expect(journey.kind).toBe(mortgage.kind);
    expect(plan.laneCount).toBe(journey.lanes.length - mortgage.lanes.length);
    const added = kinds(journey).filter((kind) => kind !== 'scores' && kind !== 'cards');
    expect(added.filter((kind) => kind === 'pain')).toHaveLength(1);
  });

  it('gives new ids where it is added a second time, and keeps its questions in their lane', () => {
    const once = filled(emptyJourney, 'five-stage');
    const twice = filled(once, 'five-stage');
    expect(twice.stages).toHaveLength(10);
    expect(twice.lanes).toEqual(once.lanes);
    const note = twice.lanes.find(({ topic }) => topic === 'note')?.id;
    expect(twice.stages.every(({ cards }) => cards[0]?.lane === note)).toBe(true);
    const ids = twice.stages.flatMap(({ id, cards }) => [id, ...cards.map((card) => card.id)]);
    expect(new Set(ids).size).toBe(20);
  });

  it('goes round a lane whose id means something else here', () => {
    const other: Journey = { ...emptyJourney, lanes: [{ id: 'pain', kind: 'scores' }] };
    const journey = filled(other, 'current-state');
    expect(journey.lanes.find(({ id }) => id === 'pain')?.kind).toBe('scores');
    expect(kinds(journey)).toContain('pain');
  });
});
