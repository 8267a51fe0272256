import { describe, expect, it } from 'vitest';
import { fieldShapes } from '../../../../core/src/fieldShapes';
import type { Field } from '../../fields';
import type { Describer } from './Describer';
import { fieldsOf, flatFields } from './fieldsOf';
import { ratingFields } from './measureFields';

const describer: Describer = {
  text: (key) => key,
  label: (name) => name,
  kindName: (kind) => kind,
  choices: () => [],
  reference: () => ({ options: () => [] }),
};

/**
 * Fields without a control: what cannot be changed by a command, and lists whose things have commands
 * and details of their own.
 */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  journey: [
    ...['format', 'version', 'id', 'extensions'],
    ...['stages', 'lanes', 'personas', 'channels', 'measures', 'sources', 'paths', 'opportunities'],
  ],
  stage: ['id', 'touchpoints', 'cards'],
  touchpoint: ['id', 'ratings', 'cards'],
  opportunity: ['id', 'actions'],
  // Its measure says what it is; what came with it is shown as it was.
  rating: ['measure', 'raw'],
};

/** Which kinds of control can hold what a shape says. */
const kindsFor: readonly [RegExp, readonly Field['kind'][]][] = [
  [/^text$/, ['text', 'longText', 'link']],
  [/^date$/, ['date']],
  [/^choice tone|^choice neutral/, ['tone']],
  [/^choice/, ['choice']],
  [/^ref/, ['reference']],
  [/^\[ref/, ['references']],
  [/^\[text\]$/, ['texts']],
  [/^number 0\.\.1$/, ['share', 'number']],
  [/^number/, ['number']],
  [/^boolean$/, ['boolean']],
  [/^object image$/, ['image']],
  [/^object/, ['object']],
  [/^\[object fact\]$/, ['facts']],
  [/^\[object trait\]$/, ['traits']],
];

const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = fieldShapes;
const kinds = [
  ...(['journey', 'stage', 'touchpoint', 'card', 'lane', 'persona', 'channel'] as const),
  ...(['measure', 'source', 'path', 'opportunity', 'action'] as const),
];

function expectAll(shape: string, fields: readonly Field[]) {
  const without = elsewhere[shape] ?? ['id'];
  const expected = Object.fromEntries(
    Object.entries(shapes[shape] ?? {}).filter(([name]) => !without.includes(name)),
  );
  expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(expected).sort());
  for (const field of fields) {
    const written = expected[field.name] ?? '';
    const [, flags = '', type = ''] = /^([?!~]*)(.*)$/.exec(written) ?? [];
    const allowed = kindsFor.find(([pattern]) => pattern.test(type))?.[1];
    expect(allowed, `${shape}.${field.name}: ${written}`).toContain(field.kind);
    // What the document may leave out can be taken away, and nothing else.
    expect(field.required ?? false, `${shape}.${field.name}`).toBe(!flags.includes('?'));
    const [, part] = /^object (\w+)$/.exec(type) ?? [];
    if (field.kind === 'object' && part !== undefined) expectAll(part, field.fields);
  }
}

describe('fieldsOf', () => {
  it.each(kinds)('asks for all that a %s holds', (kind) => {
    expectAll(kind, flatFields(fieldsOf(kind, describer)));
  });

  it('asks for all that a rating holds', () => {
    expectAll('rating', flatFields(ratingFields(describer)));
  });

  it('asks for measures only where a lane has some, and for a topic only of cards', () => {
    const names = (lane: object) =>
      flatFields(fieldsOf('lane', describer, lane)).map(({ name }) => name);
    expect(names({ kind: 'cards' })).not.toContain('measures');
    expect(names({ kind: 'curve' })).not.toContain('topic');
    expect(names({ kind: 'cards', measures: ['nps'] })).toContain('measures');
  });
});
