'use client';

import { hasOpenScale, type Changes, type Measure, type Rating } from '@sojourn/core';
import { hasText } from '@sojourn/react/kit';
import { FieldForm, type Field, type FieldChanges } from '../fields';
import { useEditor } from '../store/EditorContext';
import { changesOf } from './ratingCommand';
import { scaleSteps } from './scaleSteps';
import { TapChoice } from './TapChoice';
import { useScoreWords, type ScoreWords } from './useScoreWords';

/** What a rating holds, as fields of a form. */
function useRatingFields(measure: Measure, { text }: ScoreWords): Field[] {
  const personas = useEditor(({ journey }) => journey.personas);
  const sources = useEditor(({ journey }) => journey.sources);
  const { min, max } = measure.scale;
  const range = { min, ...(!hasOpenScale(measure) && { max }), step: scaleSteps(measure).step };
  return [
    { kind: 'number', name: 'value', label: text('value'), ...range },
    { kind: 'number', name: 'n', label: text('n'), min: 0 },
    { kind: 'date', name: 'on', label: text('on') },
    {
      kind: 'choice',
      name: 'persona',
      label: text('who'),
      none: text('everybody'),
      choices: personas.map(({ id, name }) => ({ value: id, label: hasText(name) ? name : id })),
    },
    {
      kind: 'choice',
      name: 'aspect',
      label: text('aspect'),
      required: true,
      choices: [
        { value: 'experienced', label: text('experienced') },
        { value: 'expected', label: text('expected') },
      ],
    },
    {
      kind: 'choice',
      name: 'viewpoint',
      label: text('viewpoint'),
      required: true,
      choices: [
        { value: 'customer', label: text('customer') },
        { value: 'organization', label: text('organization') },
      ],
    },
    {
      kind: 'choice',
      name: 'source',
      label: text('source'),
      none: text('noSource'),
      choices: sources.map(({ id, title }) => ({ value: id, label: hasText(title) ? title : id })),
    },
    { kind: 'number', name: 'low', label: text('low'), ...range },
    { kind: 'number', name: 'high', label: text('high'), ...range },
  ];
}

/** New values of a rating's fields as a document holds them: what is usual is left out. */
function ratingChanges(rating: Rating, changes: FieldChanges): Changes<Rating> {
  const next = { ...changes };
  if (next['aspect'] === 'experienced') next['aspect'] = null;
  if (next['viewpoint'] === 'customer') next['viewpoint'] = null;
  const { value } = next;
  return typeof value === 'number' ? { ...next, ...changesOf(rating, value) } : next;
}

export interface RatingFormProps {
  rating: Rating;
  measure: Measure;
  /** Called with what changes; gives why it was refused. */
  onChange: (changes: Changes<Rating>, mark?: string) => string | undefined;
}

/** All that a rating holds: by a tap, or in fields. Renders a fieldset and a form. */
export function RatingForm({ rating, measure, onChange }: RatingFormProps) {
  const words = useScoreWords();
  const language = useEditor(({ journey }) => journey.language);
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const fields = useRatingFields(measure, words);
  const { aspect = 'experienced', viewpoint = 'customer', raw } = rating;
  return (
    <>
      {!readOnly && (
        <TapChoice
          measure={measure}
          value={rating.value}
          onChoose={(value) => onChange(changesOf(rating, value))}
        />
      )}
      <FieldForm
        fields={fields}
        thing={{ ...rating, aspect, viewpoint }}
        language={language}
        readOnly={readOnly}
        onChange={(changes, { mark }) => onChange(ratingChanges(rating, changes), mark)}
      />
      {raw && (
        <p data-part="raw">
          {raw.scale === undefined
            ? words.text('raw', { value: raw.value })
            : words.text('rawOnScale', { value: raw.value, scale: raw.scale })}
        </p>
      )}
    </>
  );
}
