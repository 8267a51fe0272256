'use client';

import { hasText } from '@sojourn/react/kit';
import { useId, type ReactNode } from 'react';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useFieldForm } from './FieldFormContext';
import type { Field } from './types';

/** The ids with which a control is tied to its label, hint and problem. */
export interface FieldTies {
  id: string;
  describedBy: string | undefined;
  invalid: true | undefined;
}

export interface FieldShellProps {
  field: Pick<Field, 'kind' | 'name' | 'label' | 'hint'>;
  /** Why the value was not taken, in words. */
  problem?: string | undefined;
  /** Something else that is said of the value, such as how much more fits. */
  note?: string | undefined;
  /** Whether several controls make up the field: they stand in a `<fieldset>`. */
  grouped?: boolean | undefined;
  children: (ties: FieldTies) => ReactNode;
}

/** A field's label, its control, its hint, and what is wrong. Renders a `<div>` or a `<fieldset>`. */
export function FieldShell({ field, problem, note, grouped = false, children }: FieldShellProps) {
  const { text } = useEditorMessages('fields', english);
  const { mixed } = useFieldForm();
  const id = useId();
  const { label, kind, name } = field;
  const hint = mixed.has(name) ? text('differ') : field.hint;
  const said = { hint: `${id}hint`, problem: `${id}problem`, note: `${id}note` };
  const describedBy =
    [problem !== undefined && said.problem, hasText(note) && said.note, hasText(hint) && said.hint]
      .filter(Boolean)
      .join(' ') || undefined;
  const content = (
    <>
      {children({ id, describedBy, invalid: problem === undefined ? undefined : true })}
      {problem !== undefined && (
        <p id={said.problem} data-part="problem" aria-live="polite">
          {problem}
        </p>
      )}
      {hasText(note) && (
        <p id={said.note} data-part="hint" aria-live="polite">
          {note}
        </p>
      )}
      {hasText(hint) && (
        <p id={said.hint} data-part="hint">
          {hint}
        </p>
      )}
    </>
  );
  return grouped ? (
    <fieldset data-part="field" data-kind={kind} aria-describedby={describedBy}>
      <legend>{label}</legend>
      {content}
    </fieldset>
  ) : (
    <div data-part="field" data-kind={kind}>
      <label htmlFor={id}>{label}</label>
      {content}
    </div>
  );
}
