import type { Card, Lane, Persona, Source, Stage, Touchpoint } from '@sojourn/core';
import { stranger } from '../../packages/react/src/testing/samples';

const step: Touchpoint = { id: 'step', title: '', ratings: [], cards: [] };

/** A stage as the customer lives it. */
export const fromOutside: Stage = {
  id: 'outside',
  title: 'Application',
  phase: 'during',
  customerGoal: 'Will they say yes, and when?',
  touchpoints: [],
  cards: [],
};

/** The same weeks, as the organization calls them. */
export const fromInside: Stage = {
  id: 'inside',
  title: 'Underwriting',
  phase: 'during',
  customerGoal: 'Obtain a complete file at first attempt',
  touchpoints: [],
  cards: [],
};

/** Somebody known by what she does. */
export const behaviourFirst: Persona = {
  ...stranger,
  id: 'behaviour',
  name: 'Anna',
  role: 'First-time buyer, plans everything herself',
  provenance: 'qualitative',
  quote: 'I do not mind the paperwork. I mind not knowing whether it is enough.',
  goals: ['A firm yes before the seller loses patience'],
  pains: ['Asked for the same paper three times'],
  behaviours: ['Compares on the phone, decides on paper'],
};

/** Somebody known by what a register says. */
export const demographicsOnly: Persona = {
  ...stranger,
  id: 'demographics',
  name: 'Anna',
  role: 'Woman, 34, urban',
  facts: [
    { label: 'Age', value: '34' },
    { label: 'Household', value: 'two adults, one child' },
    { label: 'Income', value: '4,100 € net' },
    { label: 'Smartphone', value: 'yes' },
  ],
};

/** One contact, seen from both sides. */
export const places = {
  outside: { ...step, title: 'Hears that papers are missing', channel: 'phone' },
  inside: { ...step, title: 'Outbound call: document chase', channel: 'phone' },
} satisfies Record<string, Touchpoint>;

const sources: Source[] = [
  { id: 'interviews', title: 'Interviews in three cities', kind: 'interview', n: 18 },
  { id: 'loans', title: 'Loan system', kind: 'crm', n: 1380, on: '2026-09-30' },
];

function note(topic: NonNullable<Lane['topic']>, card: Pick<Card, 'text' | 'sources'>) {
  return {
    card: { id: topic, lane: topic, ...card },
    lane: { id: topic, kind: 'cards', topic } satisfies Lane,
    sources,
  };
}

/** Cards of the examples, with the lanes that they stand in. */
export const notes = {
  quote: note('quote', { text: 'I felt like a suspect.', sources: ['interviews'] }),
  fact: note('evidence', {
    text: 'In 6 of 10 such calls the paper was in the file.',
    sources: ['loans'],
  }),
  mixed: note('note', {
    text: 'Most customers are annoyed (“like a suspect”) because papers get lost.',
  }),
  pain: note('pain', { text: 'Told after twelve days; had sent them already', sources: ['loans'] }),
  solution: note('pain', { text: 'No upload in the app, no chat' }),
};
