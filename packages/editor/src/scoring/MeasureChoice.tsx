'use client';

import { wellKnownMeasure, type Id, type Measure } from '@sojourn/core';
import { useSurroundings } from '@sojourn/react/kit';
import { FieldForm } from '../fields';
import { useEditor } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Plus } from '../ui/icons';
import { Menu, MenuItem } from '../ui/Menu';
import { useScoreWords } from './useScoreWords';

/** Those that people rate; counts, minutes and money come from elsewhere. */
const wellKnown = ['emotion', 'goal', 'ease', 'importance', 'tension', 'nps', 'csat', 'ces'];

export interface MeasureChoiceProps {
  measure: Measure;
  onChoose: (id: Id) => void;
  /** Adds a measure to the journey. */
  onAdd: (measure: Measure) => void;
  /** Called where one of one's own is to be described. */
  onOwn: () => void;
}

/** Which measure is shown, and a menu of those that can be added. Renders a `<div>`. */
export function MeasureChoice({ measure, onChoose, onAdd, onOwn }: MeasureChoiceProps) {
  const { text } = useScoreWords();
  const { words } = useSurroundings().messages ?? {};
  const measures = useEditor(({ journey }) => journey.measures);
  const language = useEditor(({ journey }) => journey.language);
  const isDeclared = measures.some(({ id }) => id === measure.id);
  const others = wellKnown.flatMap((id) => {
    const known = wellKnownMeasure(id, words);
    const isThere = id === measure.id || measures.some((one) => one.id === id);
    return known && !isThere ? [known] : [];
  });
  return (
    <div data-part="measure">
      <FieldForm
        fields={[
          {
            kind: 'choice',
            name: 'measure',
            label: text('measures'),
            required: true,
            choices: [...measures, ...(isDeclared ? [] : [measure])].map(({ id, name }) => ({
              value: id,
              label: name,
            })),
          },
        ]}
        thing={{ measure: measure.id }}
        language={language}
        onChange={({ measure: id }) => {
          if (typeof id === 'string') onChoose(id);
        }}
      />
      <Menu trigger={<Button icon={Plus}>{text('addMeasure')}</Button>} align="end">
        {others.map((one) => (
          <MenuItem key={one.id} onSelect={() => onAdd(one)}>
            {one.name}
          </MenuItem>
        ))}
        <MenuItem onSelect={onOwn}>{text('ownMeasure')}</MenuItem>
      </Menu>
    </div>
  );
}
