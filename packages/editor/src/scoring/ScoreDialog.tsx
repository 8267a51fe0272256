'use client';

import {
  measureById,
  type Changes,
  type Command,
  type Id,
  type Measure,
  type Rating,
} from '@sojourn/core';
import { useSurroundings } from '@sojourn/react/kit';
import { useState } from 'react';
import { editor as editorEnglish } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useIssueWords } from '../notices/useIssueWords';
import { useEditor, useEditorStore } from '../store/EditorContext';
import type { EditorDialog } from '../store/types';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Plus } from '../ui/icons';
import { MeasureChoice } from './MeasureChoice';
import { MeasureForm } from './MeasureForm';
import { missingMeasure } from './ratedMeasures';
import { ratingsShown, touchpointOf } from './ratingCommand';
import { RatingList } from './RatingList';
import { Root } from './ScoreDialog.styles';
import { TapChoice } from './TapChoice';
import { useScoreWords } from './useScoreWords';

export interface ScoreDialogProps {
  dialog: Extract<EditorDialog, { name: 'score' }>;
}

/**
 * All ratings of a touchpoint, measure by measure: whose, what they tell, from how many answers and
 * where from. Renders a `<div>` with the role dialog.
 */
export function ScoreDialog({ dialog }: ScoreDialogProps) {
  const { refusalOf } = useIssueWords();
  const store = useEditorStore();
  const { text, titleOf, scaleWords } = useScoreWords();
  const { text: editorText } = useEditorMessages('editor', editorEnglish);
  const { words } = useSurroundings().messages ?? {};
  const journey = useEditor((snapshot) => snapshot.journey);
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const touchpoint = touchpointOf(journey, dialog.touchpoint);
  const [chosen, setChosen] = useState(dialog.measure);
  const [own, setOwn] = useState(false);
  const [open, setOpen] = useState<number | undefined>(() => {
    const { layout } = store.getSnapshot();
    return touchpoint && ratingsShown(touchpoint, { measure: chosen }, layout.personas)[0];
  });
  const measure = measureById(journey, chosen) ?? journey.measures[0];
  const close = () => store.set({ dialog: undefined });
  if (!touchpoint || !measure) return null;

  function choose(id: Id) {
    setChosen(id);
    const index = touchpoint?.ratings.findIndex((rating) => rating.measure === id) ?? -1;
    setOpen(index < 0 ? undefined : index);
  }

  /** Does a command, with the measure's own before it where the journey has not declared it. */
  function apply(command: Command, mark?: string): string | undefined {
    const missing = missingMeasure(journey, chosen, words);
    const whole: Command = missing
      ? { type: 'batch', commands: [{ type: 'measure.add', value: missing }, command] }
      : command;
    const result = store.apply(whole, { mark });
    return result.ok ? undefined : refusalOf(result.issue);
  }

  function add(rating: Rating) {
    const index = touchpoint?.ratings.length ?? 0;
    if (apply({ type: 'rating.add', in: dialog.touchpoint, value: rating }) !== undefined) return;
    setOpen(index);
    store.announce(text('added'));
  }

  function addMeasure(value: Measure) {
    if (!store.apply({ type: 'measure.add', value }).ok) return;
    setOwn(false);
    choose(value.id);
  }

  const isRated = touchpoint.ratings.some((rating) => rating.measure === measure.id);
  return (
    <Dialog
      title={text('title', { title: titleOf(touchpoint) })}
      onClose={close}
      actions={<Button onClick={close}>{editorText('done')}</Button>}
    >
      <Root>
        <MeasureChoice
          measure={measure}
          onChoose={choose}
          onAdd={addMeasure}
          onOwn={() => setOwn(true)}
        />
        {own ? (
          <MeasureForm onAdd={addMeasure} onCancel={() => setOwn(false)} />
        ) : (
          <>
            <p data-part="scale">{scaleWords(measure)}</p>
            <RatingList
              touchpoint={touchpoint}
              measure={measure}
              open={open}
              onOpen={setOpen}
              onChange={(index, changes: Changes<Rating>, mark) =>
                apply({ type: 'rating.update', in: touchpoint.id, index, changes }, mark)
              }
              onRemove={(index) => {
                if (apply({ type: 'rating.remove', in: touchpoint.id, index }) !== undefined)
                  return;
                setOpen(undefined);
                store.announce(text('ratingRemoved'));
              }}
            />
            {!isRated && !readOnly && (
              <TapChoice
                measure={measure}
                value={undefined}
                onChoose={(value) => add({ measure: measure.id, value })}
              />
            )}
            {!readOnly && (
              <div data-part="row">
                <Button icon={Plus} onClick={() => add({ measure: measure.id })}>
                  {text('add')}
                </Button>
              </div>
            )}
          </>
        )}
      </Root>
    </Dialog>
  );
}
