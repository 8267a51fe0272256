'use client';

import type { Measure } from '@sojourn/core';
import { hasText } from '@sojourn/react/kit';
import { useState } from 'react';
import { FieldForm, type Field } from '../fields';
import { editor as editorEnglish } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { newId } from '../store/newId';
import { Button } from '../ui/Button';
import { useScoreWords } from './useScoreWords';

/** A measure while it is being described. */
interface Draft {
  name?: string;
  min?: number;
  max?: number;
  better?: 'higher' | 'lower';
  unit?: string;
}

export interface MeasureFormProps {
  onAdd: (measure: Measure) => void;
  onCancel: () => void;
}

/** A measure of one's own with its scale. Renders a form with two buttons. */
export function MeasureForm({ onAdd, onCancel }: MeasureFormProps) {
  const { text } = useScoreWords();
  const { text: editorText } = useEditorMessages('editor', editorEnglish);
  const [draft, setDraft] = useState<Draft>({ min: 1, max: 5, better: 'higher' });
  const [problem, setProblem] = useState<string>();
  const fields: Field[] = [
    { kind: 'text', name: 'name', label: text('name'), required: true },
    { kind: 'number', name: 'min', label: text('lowest'), required: true },
    { kind: 'number', name: 'max', label: text('highest'), required: true },
    {
      kind: 'choice',
      name: 'better',
      label: text('better'),
      required: true,
      choices: [
        { value: 'higher', label: text('higher') },
        { value: 'lower', label: text('lower') },
      ],
    },
    { kind: 'text', name: 'unit', label: text('unit') },
  ];

  function add() {
    const { name, min, max, better, unit } = draft;
    if (!hasText(name)) setProblem(text('nameNeeded'));
    else if (min === undefined || max === undefined || !(max > min)) {
      setProblem(text('scaleNeeded'));
    } else {
      onAdd({
        id: newId('measure'),
        name: name.trim(),
        kind: 'custom',
        scale: {
          ...{ min, max },
          ...(better === 'lower' && { better }),
          ...(hasText(unit) && { unit: unit.trim() }),
        },
      });
    }
  }

  return (
    <div data-part="form" role="group" aria-label={text('newMeasure')}>
      <FieldForm
        fields={fields}
        thing={draft}
        onChange={(changes: Draft) => {
          setDraft((now) => ({ ...now, ...changes }));
          setProblem(undefined);
        }}
      />
      {problem !== undefined && <p role="alert">{problem}</p>}
      <div data-part="row">
        <Button look="primary" onClick={add}>
          {text('create')}
        </Button>
        <Button onClick={onCancel}>{editorText('cancel')}</Button>
      </div>
    </div>
  );
}
