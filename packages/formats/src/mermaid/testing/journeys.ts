import type { Journey, Rating, Touchpoint } from '@sojourn/core';
import fc from 'fast-check';
import { fromMermaid } from '../fromMermaid';

const nasty = fc.constantFrom(
  '',
  ' ',
  'Make tea',
  'a: b',
  'a; b',
  '#1',
  '#35;',
  'x, y',
  'title',
  'Title of task',
  'journey',
  'Journey on',
  'section A',
  'accTitle',
  'accDescr {',
  '%',
  '%%',
  '%% x',
  '%%{init}%%',
  'a %% b',
  '}',
  '{a}',
  'a\nb',
  'a\r\nb',
  '\n\na\n\n  b\n',
  '<br>',
  'a<br />b',
  '<BR/>',
  'style:#f00;',
  'style: a#b;c',
  'classDef x:#y;',
  'C4Container',
  'ﬂ°35¶ß',
  '\uFDD035\uFDD1',
  '\u00a0',
  '\ufeffx',
  '\u2028%% x',
  'Đăng ký',
  'نور',
  '😀',
  '\ud800',
  '__proto__',
  '---',
  '``` x',
  ':x',
  'x:',
  '\ttab',
  'a\0b',
  '5',
  '&amp;',
  '#amp;',
);
const text = fc.oneof(
  nasty,
  fc.array(nasty, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 8 }),
);

const rating: fc.Arbitrary<Rating> = fc.record(
  {
    measure: fc.constantFrom('emotion', 'emotion', 'ease'),
    value: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.double({ min: -2, max: 2, noNaN: true })),
    raw: fc.record({
      value: fc.oneof(
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom('0x5', 'Infinity', ' 4 ', 0, '0', -0),
      ),
      scale: fc.constantFrom('1..5', '1..5', '0..10'),
    }),
    aspect: fc.constantFrom('experienced', 'expected'),
    persona: fc.constantFrom('p0', 'p1'),
  },
  { requiredKeys: ['measure'] },
);

const touchpoint = fc.record(
  {
    title: text,
    personas: fc.array(fc.constantFrom('p0', 'p1', 'p2', 'nobody'), { maxLength: 3 }),
    ratings: fc.array(rating, { maxLength: 2 }),
  },
  { requiredKeys: ['title', 'ratings'] },
);

/** Journeys with every kind of text that Mermaid's grammar could stumble over. */
export const nastyJourneys: fc.Arbitrary<Journey> = fc
  .record({
    title: text,
    summary: text,
    names: fc.tuple(text, text, text),
    stages: fc.array(
      fc.record({ title: text, touchpoints: fc.array(touchpoint, { maxLength: 4 }) }),
      {
        maxLength: 4,
      },
    ),
  })
  .map(({ title, summary, names, stages }) => {
    const { journey } = fromMermaid('journey\nT: 5: Me');
    const [persona] = journey.personas;
    if (!persona) throw new Error('A task with a person gave no persona.');
    return {
      ...journey,
      title,
      summary,
      personas: names.map((name, at) => ({ ...persona, id: `p${String(at)}`, name })),
      stages: stages.map((stage, at) => ({
        id: `s${String(at)}`,
        title: stage.title,
        cards: [],
        touchpoints: stage.touchpoints.map((one, index): Touchpoint => ({
          id: `t${String(at)}-${String(index)}`,
          cards: [],
          ...one,
        })),
      })),
    };
  });
