'use client';

import { FieldShell } from './FieldShell';
import { useFieldForm } from './FieldFormContext';
import { draftProps } from './textInput';
import type { DateField } from './types';
import { useDraft } from './useDraft';

export interface DateControlProps {
  field: DateField;
  value: unknown;
}

/** A day. Renders the browser's `<input type="date">` with its label. */
export function DateControl({ field, value }: DateControlProps) {
  const { commit, disabled } = useFieldForm();
  const draft = useDraft<string>({
    value: typeof value === 'string' ? value : '',
    commit: (day, mark) => {
      const next = day === '' ? null : day;
      return next === (value ?? null) ? undefined : commit(field.name, next, mark);
    },
  });
  return (
    <FieldShell field={field} problem={draft.problem}>
      {({ id, describedBy, invalid }) => (
        <input
          type="date"
          id={id}
          disabled={disabled}
          value={draft.value}
          // Years of four digits only.
          max="9999-12-31"
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={({ target }) => draft.change(target.value)}
          {...draftProps(draft)}
        />
      )}
    </FieldShell>
  );
}
