import { flatFields } from '../details/descriptors/fieldsOf';
import type { Field, FieldGroup } from '../fields';

/** A part of the form: its heading's message, and the fields in it, in order. */
export const personaOrder = {
  who: ['name', 'role', 'portrait', 'tone'],
  inWords: ['quote', 'story'],
  moves: ['goals', 'motivations', 'pains', 'feelings', 'behaviours', 'needs', 'channels'],
  tendencies: ['traits'],
  numbers: ['segment', 'share', 'facts'],
  evidence: ['provenance', 'sources', 'updatedOn'],
} as const;

/** A heading of the form. */
export type PersonaPart = keyof typeof personaOrder | 'other';

export interface PersonaGroupsOptions {
  /** What helps to write a field well; `undefined` leaves the field's own hint. */
  hint: (field: string) => string | undefined;
  title: (part: PersonaPart) => string;
}

/**
 * The fields of a persona in the order in which one is best written: who it is and what moves them
 * before what can be counted. A field that the order does not know stands at the end.
 */
export function personaGroups(
  fields: readonly (Field | FieldGroup)[],
  { hint, title }: PersonaGroupsOptions,
): FieldGroup[] {
  const rest = new Map(flatFields(fields).map((field) => [field.name, field]));
  const groups: FieldGroup[] = [];
  const parts = Object.entries(personaOrder) as [PersonaPart, readonly string[]][];
  for (const [part, names] of [...parts, ['other', [...rest.keys()]] as const]) {
    const own = names.flatMap((name) => {
      const field = rest.get(name);
      rest.delete(name);
      return field ? [{ ...field, hint: hint(name) ?? field.hint }] : [];
    });
    if (own.length > 0) groups.push({ kind: 'group', name: part, title: title(part), fields: own });
  }
  return groups;
}
