'use client';

import type { TemplateId } from '@sojourn/core';
import { briefText, hasText } from '@sojourn/react/kit';
import { useState } from 'react';
import { editor as editorEnglish } from '../i18n/en/editor';
import { starting as english } from '../i18n/en/starting';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { newId } from '../store/newId';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Outcome } from './TemplateDialog.styles';
import { templateCommand } from './templateCommand';
import { TemplatePicker } from './TemplatePicker';
import { useAddTemplate } from './useAddTemplate';
import { useTemplates } from './useTemplates';

/** What adding a template would do, in a sentence. */
function useOutcome(id: TemplateId | undefined): string {
  const { text } = useEditorMessages('starting', english);
  const journey = useEditor((snapshot) => snapshot.journey);
  const { create } = useTemplates();
  if (id === undefined) return text('choose');
  const { stageCount, laneCount } = templateCommand(journey, create(id), newId);
  const stages = text('stages', { count: stageCount });
  const lanes = text('newLanes', { count: laneCount });
  const last = journey.stages.at(-1);
  if (!last)
    return laneCount > 0 ? text('adds', { stages, lanes }) : text('addsStages', { stages });
  const title = hasText(last.title) ? briefText(last.title) : text('untitled');
  return laneCount > 0
    ? text('addsAfter', { stages, lanes, title })
    : text('addsStagesAfter', { stages, title });
}

/** Adds the stages and lanes of a template to a map. Renders a `<div>` with the role dialog. */
export function TemplateDialog() {
  const { text } = useEditorMessages('starting', english);
  const { text: editorText } = useEditorMessages('editor', editorEnglish);
  const store = useEditorStore();
  const add = useAddTemplate();
  const [chosen, setChosen] = useState<TemplateId>();
  const outcome = useOutcome(chosen);
  const close = () => store.set({ dialog: undefined });
  return (
    <Dialog
      title={text('dialog')}
      wide
      onClose={close}
      actions={
        <>
          <Outcome role="status">{outcome}</Outcome>
          <Button onClick={close}>{editorText('cancel')}</Button>
          <Button
            look="primary"
            aria-disabled={chosen === undefined}
            onClick={() => {
              if (chosen !== undefined && add(chosen)) close();
            }}
          >
            {text('add')}
          </Button>
        </>
      }
    >
      <TemplatePicker selectedId={chosen ?? null} onSelect={setChosen} />
    </Dialog>
  );
}
