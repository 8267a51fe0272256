'use client';

import { useTargetNames } from '../actions/useTargetNames';
import { editor as editorWords } from '../i18n/en/editor';
import { moving as english } from '../i18n/en/moving';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import type { Target } from '../store/types';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Lists, Preview } from './MoveDialog.styles';
import { moveCommand } from './moves';
import { RadioList } from './RadioList';
import { useMove } from './useMove';
import { useMoveChoice } from './useMoveChoice';
import { useSpotElement } from './useSpotElement';

export interface MoveDialogProps {
  dialog: { targets: readonly Target[] };
}

/**
 * Moves what is selected by choosing its place: the way without dragging. Renders a `<div>` with the
 * role dialog.
 */
export function MoveDialog({ dialog: { targets } }: MoveDialogProps) {
  const { text } = useEditorMessages('moving', english);
  const { text: editorText } = useEditorMessages('editor', editorWords);
  const store = useEditorStore();
  const nameOf = useTargetNames();
  const spotElement = useSpotElement();
  const { move } = useMove();
  const journey = useEditor((snapshot) => snapshot.journey);
  const { lists, destination, preview } = useMoveChoice(targets);
  const [first] = targets;
  const command = destination && moveCommand(journey, targets, destination);
  const canMove = command !== undefined && store.can(command);
  const close = () => store.set({ dialog: undefined });
  return (
    <Dialog
      title={
        targets.length > 1 || !first
          ? text('titleMany', { count: targets.length })
          : text('title', { title: nameOf(journey, first) })
      }
      wide={lists.length > 2}
      onClose={close}
      finalFocus={spotElement}
      actions={
        <>
          <Preview role="status">{command ? preview : text('same')}</Preview>
          <Button onClick={close}>{editorText('cancel')}</Button>
          <Button
            look="primary"
            aria-disabled={!canMove}
            onClick={() => {
              if (!canMove) return;
              move(targets, destination);
              close();
            }}
          >
            {text('move')}
          </Button>
        </>
      }
    >
      <Lists>
        {lists.map(({ name, options, value, choose }) => (
          <RadioList
            key={name}
            legend={text(name)}
            options={options}
            value={value}
            language={journey.language}
            onChoose={choose}
          />
        ))}
      </Lists>
    </Dialog>
  );
}
