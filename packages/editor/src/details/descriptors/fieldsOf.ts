import type { Lane, ThingKind } from '@sojourn/core';
import type { Field, FieldGroup } from '../../fields';
import type { Describer } from './Describer';
import { journeyFields } from './journeyFields';
import {
  actionFields,
  channelFields,
  opportunityFields,
  pathFields,
  sourceFields,
} from './listFields';
import { cardFields, laneFields, stageFields, touchpointFields } from './mapFields';
import { measureFields } from './measureFields';
import { personaFields } from './personaFields';

/** The fields of a thing, in the order in which they are asked. */
export function fieldsOf(
  kind: ThingKind | 'journey',
  describer: Describer,
  thing: object = {},
): readonly (Field | FieldGroup)[] {
  switch (kind) {
    case 'journey':
      return journeyFields(describer);
    case 'stage':
      return stageFields(describer);
    case 'touchpoint':
      return touchpointFields(describer);
    case 'card':
      return cardFields(describer);
    case 'lane':
      return laneFields(describer, thing as Partial<Lane>);
    case 'persona':
      return personaFields(describer);
    case 'channel':
      return channelFields(describer);
    case 'measure':
      return measureFields(describer);
    case 'source':
      return sourceFields(describer);
    case 'path':
      return pathFields(describer);
    case 'opportunity':
      return opportunityFields(describer);
    case 'action':
      return actionFields(describer);
    default:
      return kind satisfies never;
  }
}

/** The fields of groups and outside them, in one list. */
export function flatFields(fields: readonly (Field | FieldGroup)[]): Field[] {
  return fields.flatMap((field) => (field.kind === 'group' ? field.fields : [field]));
}
