import { describe, expect, it } from 'vitest';
import type { Field } from '../fields';
import { sharedFields, sharedValues } from './shared';

const fields: Field[] = [
  { kind: 'text', name: 'title', label: 'Title', required: true },
  { kind: 'text', name: 'owner', label: 'Owner' },
  { kind: 'references', name: 'personas', label: 'Personas', options: () => [] },
];

describe('what several things share', () => {
  it('leaves out what makes each of them itself', () => {
    expect(sharedFields(fields).map(({ name }) => name)).toEqual(['owner', 'personas']);
  });

  it('is what all of them hold, and the fields in which they differ', () => {
    const things = [
      { owner: 'Loan desk', personas: ['anna'] },
      { owner: 'Loan desk', personas: ['anna', 'tuan'] },
    ];
    expect(sharedValues(things, fields)).toEqual({
      thing: { owner: 'Loan desk' },
      mixed: new Set(['personas']),
    });
  });

  it('has none left out by all', () => {
    expect(sharedValues([{}, {}], fields)).toEqual({ thing: {}, mixed: new Set() });
  });
});
