'use client';

import { BooleanControl } from './BooleanControl';
import { ChoiceControl } from './ChoiceControl';
import { DateControl } from './DateControl';
import { useFieldForm } from './FieldFormContext';
import { FieldValue } from './FieldValue';
import { ImageControl } from './ImageControl';
import { NumberControl } from './NumberControl';
import { ObjectControl } from './ObjectControl';
import { ReferenceControl } from './ReferenceControl';
import { ReferencesControl } from './ReferencesControl';
import { RowsControl } from './RowsControl';
import { TextControl } from './TextControl';
import { ToneControl } from './ToneControl';
import type { Field } from './types';

export interface ControlsProps {
  fields: readonly Field[];
  /** What the fields are read from. */
  thing: object;
}

function Control({ field, value }: { field: Field; value: unknown }) {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'link':
      return <TextControl field={field} value={value} />;
    case 'choice':
      return <ChoiceControl field={field} value={value} />;
    case 'reference':
      return <ReferenceControl field={field} value={value} />;
    case 'references':
      return <ReferencesControl field={field} value={value} />;
    case 'number':
    case 'share':
      return <NumberControl field={field} value={value} />;
    case 'date':
      return <DateControl field={field} value={value} />;
    case 'tone':
      return <ToneControl field={field} value={value} />;
    case 'image':
      return <ImageControl field={field} value={value} />;
    case 'texts':
    case 'facts':
    case 'traits':
      return <RowsControl field={field} value={value} />;
    case 'boolean':
      return <BooleanControl field={field} value={value} />;
    case 'object':
      return <ObjectControl field={field} value={value} />;
    default:
      return field satisfies never;
  }
}

/** The controls of some fields, or their values where they can only be read. */
export function Controls({ fields, thing }: ControlsProps) {
  const { readOnly } = useFieldForm();
  const values: Readonly<Record<string, unknown>> = { ...thing };
  return fields.map((field) =>
    readOnly ? (
      <FieldValue key={field.name} field={field} value={values[field.name]} />
    ) : (
      <Control key={field.name} field={field} value={values[field.name]} />
    ),
  );
}
