import type { Field, FieldGroup } from '../fields';

const people = [
  { id: 'anna', title: 'Anna Müller', note: 'First-time buyer' },
  { id: 'tuan', title: 'Tuấn Nguyễn', note: 'Moving up' },
  { id: 'layla', title: 'ليلى حداد' },
];

/** A field of every kind, in groups. */
export const everyField: readonly (Field | FieldGroup)[] = [
  { kind: 'text', name: 'title', label: 'Title', required: true },
  {
    kind: 'longText',
    name: 'description',
    label: 'Description',
    hint: 'In the customer’s words.',
  },
  {
    kind: 'choice',
    name: 'contact',
    label: 'Contact',
    choices: [
      { value: 'direct', label: 'Direct' },
      { value: 'indirect', label: 'Indirect' },
      { value: 'none', label: 'On their own' },
    ],
  },
  {
    kind: 'choice',
    name: 'method',
    label: 'Kind of source',
    choices: ['Interviews', 'Observation', 'Survey', 'Analytics', 'CRM data'].map((label) => ({
      value: label.toLowerCase(),
      label,
    })),
  },
  { kind: 'reference', name: 'lead', label: 'Lead persona', options: () => people },
  {
    kind: 'references',
    name: 'personas',
    label: 'Personas',
    none: 'Everybody',
    options: () => people,
    onAdd: (title) => title.toLowerCase(),
  },
  {
    kind: 'group',
    name: 'numbers',
    title: 'Numbers and dates',
    fields: [
      { kind: 'number', name: 'value', label: 'Value', min: 0, max: 10 },
      { kind: 'share', name: 'share', label: 'Share of customers' },
      { kind: 'date', name: 'reviewedOn', label: 'Reviewed on' },
      { kind: 'date', name: 'reviewBy', label: 'Next review' },
      {
        kind: 'object',
        name: 'scale',
        label: 'Scale',
        required: true,
        fields: [
          { kind: 'number', name: 'min', label: 'Lowest', required: true },
          { kind: 'number', name: 'max', label: 'Highest', required: true },
        ],
      },
    ],
  },
  {
    kind: 'group',
    name: 'lists',
    title: 'Lists',
    fields: [
      { kind: 'texts', name: 'goals', label: 'Goals', required: true },
      { kind: 'facts', name: 'facts', label: 'Facts', required: true },
      { kind: 'traits', name: 'traits', label: 'Traits', required: true },
    ],
  },
  {
    kind: 'group',
    name: 'look',
    title: 'Look and links',
    folded: true,
    fields: [
      { kind: 'tone', name: 'tone', label: 'Colour' },
      { kind: 'image', name: 'portrait', label: 'Portrait' },
      { kind: 'link', name: 'href', label: 'Link' },
      { kind: 'boolean', name: 'hidden', label: 'Hidden' },
    ],
  },
];

/** Something that holds all of them. */
export const everyValue = {
  title: 'Call: papers are missing',
  description: 'Nine days after the form somebody calls.\nTwo papers are missing.',
  contact: 'direct',
  method: 'survey',
  lead: 'anna',
  personas: ['anna', 'tuan'],
  value: 7.5,
  share: 0.61,
  reviewedOn: '2026-11-03',
  scale: { min: -2, max: 2 },
  goals: ['A firm yes before the seller loses patience', 'A monthly sum she can sleep with'],
  facts: [
    { label: 'Age', value: '34' },
    { label: 'Income', value: '4,100 € net' },
  ],
  traits: [{ label: 'Trust', low: 'Trusts people', high: 'Trusts figures', value: 0.72 }],
  tone: 'teal',
  href: 'https://example.org/interviews',
  hidden: true,
};
