import type { Lane } from '@sojourn/core';
import type { Field, FieldGroup } from '../../fields';
import type { Describer } from './Describer';

/** What a stage holds. */
export function stageFields({ label, choices }: Describer): Field[] {
  return [
    { kind: 'text', name: 'title', label: label('title'), required: true },
    { kind: 'choice', name: 'phase', label: label('phase'), choices: choices('phase') },
    { kind: 'longText', name: 'customerGoal', label: label('customerGoal') },
    { kind: 'longText', name: 'businessGoal', label: label('businessGoal') },
  ];
}

/** What a touchpoint holds, beside its ratings and cards. */
export function touchpointFields(describer: Describer): (Field | FieldGroup)[] {
  const { text, label, choices, reference } = describer;
  return [
    { kind: 'text', name: 'title', label: label('title'), required: true },
    { kind: 'longText', name: 'description', label: label('description') },
    { kind: 'reference', name: 'channel', label: label('channel'), ...reference('channel') },
    { kind: 'choice', name: 'contact', label: label('contact'), choices: choices('contact') },
    { kind: 'choice', name: 'control', label: label('control'), choices: choices('control') },
    { kind: 'choice', name: 'moment', label: label('moment'), choices: choices('moment') },
    {
      kind: 'group',
      name: 'customer',
      title: text('customer'),
      fields: [
        { kind: 'longText', name: 'purpose', label: label('purpose'), hint: text('purposeHint') },
        { kind: 'longText', name: 'before', label: label('before') },
        { kind: 'longText', name: 'after', label: label('after') },
        { kind: 'longText', name: 'delight', label: label('delight'), hint: text('delightHint') },
      ],
    },
    {
      kind: 'group',
      name: 'who',
      title: text('who'),
      fields: [
        personasField(describer),
        { kind: 'text', name: 'owner', label: text('department'), hint: text('departmentHint') },
      ],
    },
    {
      kind: 'group',
      name: 'more',
      title: text('pictureAndNested'),
      folded: true,
      fields: [
        { kind: 'image', name: 'image', label: label('image') },
        { kind: 'text', name: 'journey', label: label('journey'), hint: text('nestedHint') },
      ],
    },
  ];
}

/** What a card holds. */
export function cardFields(describer: Describer): (Field | FieldGroup)[] {
  const { text, label, reference } = describer;
  return [
    { kind: 'longText', name: 'text', label: label('text'), required: true },
    {
      kind: 'reference',
      name: 'lane',
      label: label('lane'),
      required: true,
      ...reference('cardLane'),
    },
    personasField(describer),
    { kind: 'references', name: 'sources', label: label('sources'), ...reference('source') },
    {
      kind: 'references',
      name: 'needs',
      label: text('dependsOn'),
      hint: text('needsHint'),
      ...reference('card'),
    },
    {
      kind: 'group',
      name: 'look',
      title: text('pictureAndLink'),
      folded: true,
      fields: [
        { kind: 'tone', name: 'tone', label: label('tone') },
        { kind: 'link', name: 'href', label: label('href') },
        { kind: 'image', name: 'image', label: label('image') },
      ],
    },
  ];
}

const measured: readonly Lane['kind'][] = ['curve', 'scores', 'rollup'];

/** What a lane holds; a field that says nothing for its kind is asked only where it is set. */
export function laneFields(
  { text, label, choices, reference }: Describer,
  { kind, topic, measures }: Partial<Lane>,
): Field[] {
  const isCards = kind === 'cards' || kind === undefined || topic !== undefined;
  const isMeasured = kind === undefined || measured.includes(kind) || measures !== undefined;
  const fields: (Field | false)[] = [
    { kind: 'text', name: 'title', label: label('title'), hint: text('laneTitleHint') },
    {
      kind: 'choice',
      name: 'kind',
      label: label('kind'),
      required: true,
      choices: choices('laneKind'),
    },
    isCards && { kind: 'choice', name: 'topic', label: label('topic'), choices: choices('topic') },
    isMeasured && {
      kind: 'references',
      name: 'measures',
      label: label('measures'),
      ...reference('measure'),
    },
    {
      kind: 'choice',
      name: 'line',
      label: label('line'),
      hint: text('lineHint'),
      none: text('noLine'),
      choices: choices('line'),
    },
    { kind: 'boolean', name: 'hidden', label: label('hidden'), hint: text('hiddenHint') },
  ];
  return fields.filter((field) => field !== false);
}

/** Who it is about; left out, it is everybody. */
function personasField({ text, label, reference }: Describer): Field {
  return {
    kind: 'references',
    name: 'personas',
    label: label('personas'),
    none: text('everybody'),
    ...reference('persona'),
  };
}
