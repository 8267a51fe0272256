'use client';

import { hasText } from '@sojourn/react/kit';
import { useId } from 'react';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useFieldForm } from './FieldFormContext';
import type { BooleanField } from './types';

export interface BooleanControlProps {
  field: BooleanField;
  value: unknown;
}

/** Yes or no. Renders a checkbox with its label. */
export function BooleanControl({ field, value }: BooleanControlProps) {
  const { text } = useEditorMessages('fields', english);
  const { commit, disabled, mixed } = useFieldForm();
  const id = useId();
  const { name, label, kind } = field;
  const hint = mixed.has(name) ? text('differ') : field.hint;
  return (
    <div data-part="field" data-kind={kind}>
      <label data-part="check">
        <input
          type="checkbox"
          checked={value === true}
          disabled={disabled}
          aria-describedby={hasText(hint) ? id : undefined}
          onChange={({ target }) =>
            commit(name, target.checked ? true : null, `${id}${target.checked}`)
          }
        />
        <span>{label}</span>
      </label>
      {hasText(hint) && (
        <p id={id} data-part="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
