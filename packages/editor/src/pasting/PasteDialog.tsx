'use client';

import { useLaneName, useSurroundings } from '@sojourn/react/kit';
import { useCallback, useId, useMemo, useState } from 'react';
import { FieldForm, type Field } from '../fields';
import { editor as editorEnglish } from '../i18n/en/editor';
import { pasting as english } from '../i18n/en/pasting';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { newId } from '../store/newId';
import type { EditorDialog } from '../store/types';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { hasHeader } from './pasteColumns';
import { Root } from './PasteDialog.styles';
import { PasteOutcome, usePasteSentences } from './PasteOutcome';
import { pasteModes, pastePlan } from './pastePlan';
import { PastePreview } from './PastePreview';
import { rowsOfText } from './rowsOfText';
import type { PasteColumn, PasteMode } from './types';
import { usePasteNames } from './usePasteNames';

const modeWords = {
  touchpoints: 'modeTouchpoints',
  stages: 'modeStages',
  cards: 'modeCards',
  spread: 'modeSpread',
  numbers: 'modeNumbers',
  down: 'modeDown',
  opportunities: 'modeOpportunities',
} as const satisfies Record<PasteMode, keyof typeof english>;

const columnWords = {
  title: 'columnTitle',
  description: 'columnDescription',
  channel: 'columnChannel',
  stage: 'columnStage',
  unused: 'unused',
} as const;

/** What was chosen so far; what was not is guessed from the rows. */
interface Chosen {
  mode?: PasteMode;
  header?: boolean;
}

export interface PasteDialogProps {
  dialog: Extract<EditorDialog, { name: 'paste' }>;
}

/**
 * What rows of a spreadsheet become: shown before it is done, as one step that can be taken back.
 * Renders a `<div>` with the role dialog.
 */
export function PasteDialog({ dialog: { spot, text: copied } }: PasteDialogProps) {
  const { text, locale } = useEditorMessages('pasting', english);
  const { text: editorText } = useEditorMessages('editor', editorEnglish);
  const store = useEditorStore();
  const layout = useEditor((snapshot) => snapshot.layout);
  const named = usePasteNames(layout.journey);
  // As they were when the dialog opened: what the rows become does not change while one looks at it.
  const [names] = useState(named);
  const laneName = useLaneName();
  const sentences = usePasteSentences();
  const { words } = useSurroundings().messages ?? {};
  const [chosen, setChosen] = useState<Chosen>({});
  // What the browser did not give is pasted here by hand.
  const isAsked = copied.trim() === '';
  const [pasted, setPasted] = useState(copied);
  const textId = useId();
  const rows = useMemo(() => rowsOfText(pasted), [pasted]);
  const modes = useMemo(() => pasteModes(layout, spot, rows), [layout, spot, rows]);
  const mode = chosen.mode ?? modes[0];
  const guessed = useMemo(() => hasHeader(layout, rows, names), [layout, rows, names]);
  const header = chosen.header ?? (mode === 'touchpoints' && guessed);
  const plan = useMemo(
    () => mode && pastePlan(layout, { spot, rows }, { mode, header, locale, names, newId, words }),
    [layout, spot, rows, mode, header, locale, names, words],
  );
  const fields: Field[] = [
    {
      kind: 'choice',
      name: 'mode',
      label: text('as'),
      required: true,
      choices: modes.map((value) => ({ value, label: text(modeWords[value]) })),
    },
    { kind: 'boolean', name: 'header', label: text('header') },
  ];
  // With one answer there is no question.
  const asked = modes.length > 1 ? fields : fields.slice(1);
  const choose = useCallback((changes: Chosen) => {
    // A box that is not ticked is left out of a document; here it is what was chosen.
    const next = 'header' in changes ? { header: changes.header === true } : changes;
    setChosen((now) => ({ ...now, ...next }));
  }, []);
  const close = () => store.set({ dialog: undefined });
  const isPossible = plan !== undefined && plan.commands.length > 0;

  function paste() {
    if (!plan || !isPossible) return;
    const result = store.apply({ type: 'batch', commands: plan.commands });
    if (!result.ok) return;
    close();
    store.announce([text('pasted'), ...sentences(plan)].join(' '));
    store.goTo(spot);
  }

  return (
    <Dialog
      title={text('title')}
      wide
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{editorText('cancel')}</Button>
          <Button look="primary" aria-disabled={!isPossible} onClick={paste}>
            {text('paste')}
          </Button>
        </>
      }
    >
      <Root>
        {isAsked && (
          <label htmlFor={textId} data-part="text">
            {text('rowsHere')}
            <textarea
              id={textId}
              dir="auto"
              rows={4}
              spellCheck={false}
              value={pasted}
              onChange={({ target }) => setPasted(target.value)}
            />
          </label>
        )}
        {rows.length > 0 && modes.length > 0 && (
          <FieldForm fields={asked} thing={{ mode, header }} onChange={choose} />
        )}
        {rows.length > 0 && (
          <>
            <PastePreview
              rows={rows}
              columns={plan?.columns ?? []}
              header={header}
              nameOf={(column: PasteColumn) => {
                if (column.kind === 'lane') return laneName(column.lane);
                if (column.kind === 'measure') return column.measure.name;
                return text(columnWords[column.kind]);
              }}
            />
            {plan ? <PasteOutcome plan={plan} /> : <p>{text('nowhere')}</p>}
          </>
        )}
      </Root>
    </Dialog>
  );
}
