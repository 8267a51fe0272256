import type { Field, FieldGroup } from '../../fields';
import type { Describer } from './Describer';

/** What a journey itself holds, beside its lists of things. */
export function journeyFields({ text, label, choices }: Describer): (Field | FieldGroup)[] {
  return [
    { kind: 'text', name: 'title', label: label('title'), required: true },
    { kind: 'longText', name: 'summary', label: label('summary') },
    { kind: 'choice', name: 'kind', label: label('kind'), choices: choices('journeyKind') },
    { kind: 'longText', name: 'trigger', label: label('trigger'), hint: text('triggerHint') },
    { kind: 'longText', name: 'outcome', label: label('outcome'), hint: text('outcomeHint') },
    { kind: 'text', name: 'language', label: label('language'), hint: text('languageHint') },
    {
      kind: 'group',
      name: 'review',
      title: text('review'),
      fields: [
        { kind: 'text', name: 'owner', label: label('owner') },
        { kind: 'date', name: 'reviewedOn', label: label('reviewedOn') },
        { kind: 'date', name: 'reviewBy', label: label('reviewBy') },
      ],
    },
  ];
}
