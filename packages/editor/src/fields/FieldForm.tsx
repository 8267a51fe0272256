'use client';

import { Heading, type HeadingLevel } from '@sojourn/react/kit';
import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { Controls } from './Controls';
import { Root } from './FieldForm.styles';
import { FieldFormContext, type FieldFormState } from './FieldFormContext';
import type { Field, FieldChangeDetails, FieldChanges, FieldGroup } from './types';

const noneMixed: ReadonlySet<string> = new Set();

export interface FieldFormProps extends Omit<ComponentPropsWithoutRef<'div'>, 'onChange'> {
  /** What is asked, in order: fields, and groups of fields under a heading. */
  fields: readonly (Field | FieldGroup)[];
  /**
   * What the fields are read from: a persona, a touchpoint. Another thing needs another `key`, so that
   * what is being typed goes to the thing that it was typed for.
   */
  thing: object;
  /**
   * Called with new values by field, while something is typed at most every 250 ms; all with one `mark`
   * are one step to undo. A text that is given back says why the change was refused.
   */
  onChange: (changes: FieldChanges, details: FieldChangeDetails) => string | void;
  /** @defaultValue false */
  disabled?: boolean | undefined;
  /**
   * Whether values are shown as text, without controls.
   * @defaultValue false
   */
  readOnly?: boolean | undefined;
  /** BCP 47, of the document's texts. */
  language?: string | undefined;
  /** Whether images may be loaded from other hosts. */
  allowRemoteImages?: boolean | undefined;
  /**
   * Of the groups' headings.
   * @defaultValue 4
   */
  headingLevel?: HeadingLevel | undefined;
  /** Names of fields in which several things differ that are changed at once. */
  mixed?: ReadonlySet<string> | undefined;
}

/**
 * A form for what a thing holds, from a description of its fields. It keeps nothing but what is being
 * typed: every change is the caller's to make, and what it shows is `thing`. Renders a `<div>`.
 *
 * @example
 * <FieldForm
 *   key={persona.id}
 *   fields={[{ kind: 'text', name: 'name', label: 'Name', required: true }]}
 *   thing={persona}
 *   onChange={(changes, { mark }) => apply({ type: 'persona.update', id: persona.id, changes }, { mark })}
 * />
 */
export const FieldForm = forwardRef<HTMLDivElement, FieldFormProps>(function FieldForm(
  {
    fields,
    thing,
    onChange,
    disabled = false,
    readOnly = false,
    language,
    allowRemoteImages,
    headingLevel = 4,
    mixed = noneMixed,
    ...rest
  },
  ref,
) {
  const form = useMemo<FieldFormState>(
    () => ({
      commit: (name, value, mark) => onChange({ [name]: value }, { mark }) ?? undefined,
      disabled,
      readOnly,
      language,
      allowRemoteImages,
      mixed,
    }),
    [onChange, disabled, readOnly, language, allowRemoteImages, mixed],
  );
  const runs = runsOf(fields);
  const Fields = readOnly ? 'dl' : 'div';
  return (
    <FieldFormContext.Provider value={form}>
      <Root {...rest} ref={ref}>
        {runs.map((run) => {
          const controls = (
            <Fields data-part="fields">
              <Controls fields={run.fields} thing={thing} />
            </Fields>
          );
          if (run.title === undefined) return <div key={run.name}>{controls}</div>;
          if (run.folded) {
            return (
              <details key={run.name}>
                <summary>
                  <Heading level={headingLevel}>{run.title}</Heading>
                </summary>
                {controls}
              </details>
            );
          }
          return (
            <section key={run.name}>
              <Heading level={headingLevel}>{run.title}</Heading>
              {controls}
            </section>
          );
        })}
      </Root>
    </FieldFormContext.Provider>
  );
});

type Run = Omit<FieldGroup, 'kind' | 'title'> & { title?: string };

/** Fields that follow each other, and groups, in one order. */
function runsOf(fields: readonly (Field | FieldGroup)[]): Run[] {
  const runs: Run[] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (field.kind === 'group') runs.push(field);
    else if (last && last.title === undefined) {
      runs[runs.length - 1] = { ...last, fields: [...last.fields, field] };
    } else runs.push({ name: `:${field.name}`, fields: [field] });
  }
  return runs;
}
