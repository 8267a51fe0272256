import type { Persona, Touchpoint } from '@sojourn/core';
import { anna, stranger } from '../../../packages/react/src/testing/samples';

/** A touchpoint without a mark. */
export const plain: Touchpoint = {
  id: 'plain',
  title: 'Meets an adviser',
  channel: 'branch',
  ratings: [],
  cards: [],
};

const quoted: Persona = {
  ...stranger,
  name: 'Anna Müller',
  quote: 'Just tell me what is missing.',
};

/** A persona that rests on interviews. */
export const interviewed: Persona = {
  ...quoted,
  provenance: 'qualitative',
  sources: ['interviews'],
  ...(anna.updatedOn !== undefined && { updatedOn: anna.updatedOn }),
};

/** A persona that rests on a survey. */
export const surveyed: Persona = { ...quoted, provenance: 'statistical', sources: ['survey'] };
