'use client';

import type { Tone } from '@sojourn/core';
import { choiceWords, useSection, VisuallyHidden } from '@sojourn/react/kit';
import { useId } from 'react';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { FieldShell } from './FieldShell';
import { useFieldForm } from './FieldFormContext';
import { RadioChips } from './RadioChips';
import type { ToneField } from './types';

/** Every tone, in the order of the palette. */
export const tones: readonly Tone[] = [
  ...(['neutral', 'blue', 'teal', 'green', 'olive'] as const),
  ...(['amber', 'orange', 'red', 'pink', 'violet'] as const),
];

export interface ToneControlProps {
  field: ToneField;
  value: unknown;
}

/** A colour by its name, as swatches. Renders radio buttons in a `<fieldset>`. */
export function ToneControl({ field, value }: ToneControlProps) {
  const { text } = useEditorMessages('fields', english);
  const { text: choice } = useSection('choices', choiceWords);
  const { commit, disabled, mixed } = useFieldForm();
  const mark = useId();
  const own = tones.find((tone) => tone === value);
  const isMixed = mixed.has(field.name);
  const note = isMixed ? undefined : own ? choice(own) : text('notStated');
  return (
    <FieldShell field={field} grouped note={note}>
      {() => (
        <RadioChips
          look="swatches"
          items={[
            { value: '', label: <VisuallyHidden>{text('notStated')}</VisuallyHidden> },
            ...tones.map((tone) => ({
              value: tone,
              tone,
              label: <VisuallyHidden>{choice(tone)}</VisuallyHidden>,
            })),
          ]}
          value={isMixed ? '?' : (own ?? '')}
          disabled={disabled}
          onChoose={(tone) => commit(field.name, tone === '' ? null : tone, mark + tone)}
        />
      )}
    </FieldShell>
  );
}
