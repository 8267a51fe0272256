'use client';

import { useMemo } from 'react';
import { Controls } from './Controls';
import { FieldFormContext, useFieldForm } from './FieldFormContext';
import { FieldShell } from './FieldShell';
import type { ObjectField } from './types';

export interface ObjectControlProps {
  field: ObjectField;
  value: unknown;
}

/** A part with fields of its own. Renders a `<fieldset>`. */
export function ObjectControl({ field, value }: ObjectControlProps) {
  const form = useFieldForm();
  const { name } = field;
  const own = useMemo(
    () => (typeof value === 'object' && value !== null ? { ...value } : {}),
    [value],
  );
  const inner = useMemo(
    () => ({
      ...form,
      mixed: new Set<string>(),
      commit: (key: string, next: unknown, mark: string) => {
        const { [key]: _, ...rest } = own as Record<string, unknown>;
        return form.commit(name, next === null ? rest : { ...own, [key]: next }, mark);
      },
    }),
    [form, name, own],
  );
  return (
    <FieldShell field={field} grouped>
      {() => (
        <FieldFormContext.Provider value={inner}>
          <div data-part="fields">
            <Controls fields={field.fields} thing={own} />
          </div>
        </FieldFormContext.Provider>
      )}
    </FieldShell>
  );
}
