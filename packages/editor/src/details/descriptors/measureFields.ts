import { openScaleMax, type Measure } from '@sojourn/core';
import type { Field, FieldGroup } from '../../fields';
import type { Describer } from './Describer';

/** What a measure holds. */
export function measureFields({ text, label, choices }: Describer): Field[] {
  return [
    { kind: 'text', name: 'name', label: label('name'), required: true },
    {
      kind: 'choice',
      name: 'kind',
      label: label('kind'),
      required: true,
      choices: choices('measureKind'),
    },
    {
      kind: 'object',
      name: 'scale',
      label: label('scale'),
      required: true,
      fields: [
        { kind: 'number', name: 'min', label: text('lowest'), required: true },
        {
          kind: 'number',
          name: 'max',
          label: text('highest'),
          required: true,
          none: openScaleMax,
          hint: text('openHint'),
        },
        { kind: 'choice', name: 'better', label: text('better'), choices: choices('better') },
        { kind: 'text', name: 'unit', label: text('unit') },
      ],
    },
    { kind: 'number', name: 'target', label: label('target') },
    { kind: 'text', name: 'method', label: label('method'), hint: text('methodHint') },
  ];
}

/** What a rating holds, on its measure's scale. Its measure is not changed: it would mean another. */
export function ratingFields(
  { text, label, kindName, choices, reference }: Describer,
  scale?: Measure['scale'],
): (Field | FieldGroup)[] {
  const range = scale && { min: scale.min, ...(scale.max < openScaleMax && { max: scale.max }) };
  const number = { kind: 'number', step: 0.5, ...range } as const;
  return [
    { ...number, name: 'value', label: label('value') },
    { kind: 'number', name: 'n', label: label('n'), min: 0 },
    {
      kind: 'choice',
      name: 'aspect',
      label: text('aspect'),
      none: text('experiencedByDefault'),
      choices: choices('aspect'),
    },
    {
      kind: 'choice',
      name: 'viewpoint',
      label: text('viewpoint'),
      none: text('customerByDefault'),
      choices: choices('viewpoint'),
    },
    { kind: 'reference', name: 'persona', label: kindName('persona'), ...reference('persona') },
    {
      kind: 'group',
      name: 'answers',
      title: text('answers'),
      folded: true,
      fields: [
        { ...number, name: 'low', label: text('low'), hint: text('intervalHint') },
        { ...number, name: 'high', label: text('high') },
        { kind: 'reference', name: 'source', label: label('source'), ...reference('source') },
        { kind: 'date', name: 'on', label: label('on') },
      ],
    },
  ];
}
