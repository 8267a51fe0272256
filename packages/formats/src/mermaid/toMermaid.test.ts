import type { Journey } from '@sojourn/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMermaid } from './fromMermaid';
import { grammarTexts, mistakenTexts } from './testing/texts';
import { nastyJourneys } from './testing/journeys';
import { toMermaid } from './toMermaid';

const tea = `journey
    title My working day
    accDescr: From bed to desk
    section Go to work
      Make tea: 5: Me
      Do work: 1: Me, Cat
    section Go home
      Sit down: 10: Me
      Sleep: soundly
      Dream: :
`;

/** Texts as they are after trimming, which reading does to all of them. */
function wordsOf({ title, stages, personas }: Journey) {
  const text = (source: string) => source.replace(/\r\n?/g, '\n').trim();
  return {
    title: text(title),
    stages: stages.map((stage) => [
      text(stage.title),
      stage.touchpoints.map((touchpoint) => [
        text(touchpoint.title),
        [
          ...new Set(
            (touchpoint.personas ?? [])
              .map((id) => text(personas.find((persona) => persona.id === id)?.name ?? ''))
              .filter((name) => name !== ''),
          ),
        ],
      ]),
    ]),
  };
}

describe('toMermaid', () => {
  it('writes what it read, scores as they came', () => {
    const { text, lost } = toMermaid(fromMermaid(tea).journey);
    expect(text).toBe(tea);
    expect(lost.map(({ code }) => code)).toEqual(['missing-score']);
  });

  it('gives the same bytes when it reads and writes again', () => {
    fc.assert(
      fc.property(nastyJourneys, (journey) => {
        const { text } = toMermaid(journey);
        expect(toMermaid(fromMermaid(text).journey).text).toBe(text);
      }),
      { seed: 20_263, numRuns: 600 },
    );
  });

  it('gives the same bytes for what others wrote', () => {
    fc.assert(
      fc.property(fc.oneof(grammarTexts, mistakenTexts), (source) => {
        const { text } = toMermaid(fromMermaid(source).journey);
        expect(toMermaid(fromMermaid(text).journey).text).toBe(text);
      }),
      { seed: 20_264, numRuns: 600 },
    );
  });

  it('loses no word of titles and names, and writes nothing that Mermaid rejects', () => {
    fc.assert(
      fc.property(nastyJourneys, (journey) => {
        const { journey: again, notices } = fromMermaid(toMermaid(journey).text);
        expect(wordsOf(again)).toEqual(wordsOf(journey));
        expect(notices.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { seed: 20_265, numRuns: 600 },
    );
  });

  it('turns emotion on other scales into 1 to 5', () => {
    const { journey } = fromMermaid('journey\nA: 5: Me\nB: 5: Me');
    const measures = journey.measures.map((measure) => ({
      ...measure,
      scale: { min: 0, max: 10, better: 'lower' as const },
    }));
    const stages = journey.stages.map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints.map((touchpoint) => ({
        ...touchpoint,
        ratings: [{ measure: 'emotion', value: 2.5 }],
      })),
    }));
    expect(toMermaid({ ...journey, measures, stages }).text).toContain('A: 4: Me');
  });

  it('names each kind of loss once, with its number', () => {
    const { journey } = fromMermaid('journey\nsection S\nA: 5: Me\nB: 4: Me');
    const card = { id: 'c', lane: 'pain', text: 'Long queue' };
    const [stage] = journey.stages;
    const { lost } = toMermaid({
      ...journey,
      owner: 'CX',
      lanes: [...journey.lanes, { id: 'pain', kind: 'cards', topic: 'pain' }],
      channels: [{ id: 'web', name: 'Web' }],
      paths: [{ id: 'x', from: 'a', kind: 'exit' }],
      personas: journey.personas.map((persona) => ({ ...persona, goals: ['Tea'] })),
      stages: journey.stages.map((one) => ({
        ...one,
        phase: 'before' as const,
        touchpoints: (stage?.touchpoints ?? []).map((touchpoint) => ({
          ...touchpoint,
          channel: 'web',
          cards: [card],
          ratings: [...touchpoint.ratings, { measure: 'ease', value: 3 }],
        })),
      })),
    });
    expect(lost.map(({ code, message }) => [code, /\d+/.exec(message)?.[0]])).toEqual([
      ['lost-ratings', '2'],
      ['lost-cards', '2'],
      ['lost-lanes', '1'],
      ['lost-persona-details', '1'],
      ['lost-touchpoint-details', '2'],
      ['lost-stage-details', '1'],
      ['lost-journey-details', '1'],
      ['lost-channels', '1'],
      ['lost-paths', '1'],
    ]);
  });

  it('tells of codes, line breaks and people without a name of their own', () => {
    const { journey } = fromMermaid('journey\nA: 5: Me, You\nB: 5');
    const named = journey.personas.map((persona) => ({ ...persona, name: 'Me\n#1' }));
    expect(toMermaid({ ...journey, personas: named }).lost.map(({ code }) => code)).toEqual([
      'written-as-codes',
      'line-breaks',
      'lost-persona-names',
    ]);
  });
});
