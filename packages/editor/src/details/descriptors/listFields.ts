import type { Field, FieldGroup } from '../../fields';
import type { Describer } from './Describer';

/** What a channel holds. */
export function channelFields({ text, label, choices }: Describer): Field[] {
  return [
    { kind: 'text', name: 'name', label: label('name'), required: true },
    { kind: 'choice', name: 'control', label: label('control'), choices: choices('control') },
    { kind: 'text', name: 'icon', label: label('icon'), hint: text('iconHint') },
  ];
}

/** What a source holds. */
export function sourceFields({ label, choices }: Describer): Field[] {
  return [
    { kind: 'text', name: 'title', label: label('title'), required: true },
    {
      kind: 'choice',
      name: 'kind',
      label: label('kind'),
      required: true,
      choices: choices('sourceKind'),
    },
    { kind: 'number', name: 'n', label: label('n'), min: 0 },
    { kind: 'date', name: 'on', label: label('on') },
    { kind: 'link', name: 'href', label: label('href') },
    { kind: 'longText', name: 'note', label: label('note') },
  ];
}

/** What a path holds. */
export function pathFields({ text, label, choices, reference }: Describer): Field[] {
  return [
    {
      kind: 'choice',
      name: 'kind',
      label: label('kind'),
      required: true,
      choices: choices('pathKind'),
    },
    {
      kind: 'reference',
      name: 'from',
      label: label('from'),
      required: true,
      ...reference('touchpoint'),
    },
    {
      kind: 'reference',
      name: 'to',
      label: label('to'),
      none: text('leaves'),
      ...reference('touchpoint'),
    },
    { kind: 'text', name: 'label', label: label('label') },
    { kind: 'share', name: 'share', label: label('share'), hint: text('pathShareHint') },
    { kind: 'number', name: 'count', label: label('count'), min: 0 },
  ];
}

/** What an opportunity holds, beside its actions. */
export function opportunityFields({
  text,
  label,
  choices,
  reference,
}: Describer): (Field | FieldGroup)[] {
  return [
    { kind: 'text', name: 'title', label: label('title'), required: true },
    {
      kind: 'references',
      name: 'at',
      label: text('helpsAt'),
      required: true,
      ...reference('place'),
    },
    { kind: 'choice', name: 'status', label: label('status'), choices: choices('status') },
    {
      kind: 'number',
      name: 'value',
      label: label('value'),
      min: 0,
      max: 10,
      hint: text('effortHint'),
    },
    {
      kind: 'number',
      name: 'effort',
      label: label('effort'),
      min: 0,
      max: 10,
      hint: text('effortHint'),
    },
    { kind: 'text', name: 'owner', label: label('owner') },
    { kind: 'date', name: 'due', label: label('due') },
    { kind: 'link', name: 'href', label: label('href') },
    {
      kind: 'group',
      name: 'reach',
      title: text('reach'),
      fields: [
        { kind: 'reference', name: 'measure', label: label('measure'), ...reference('measure') },
        { kind: 'number', name: 'target', label: label('target') },
      ],
    },
  ];
}

/** What an action holds. */
export function actionFields({ label }: Describer): Field[] {
  return [
    { kind: 'text', name: 'title', label: label('title'), required: true },
    { kind: 'boolean', name: 'done', label: label('done') },
    { kind: 'text', name: 'owner', label: label('owner') },
    { kind: 'date', name: 'due', label: label('due') },
  ];
}
