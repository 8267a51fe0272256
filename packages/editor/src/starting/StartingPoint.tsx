'use client';

import { useId, useState } from 'react';
import { starting as english } from '../i18n/en/starting';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { shortcutText } from '../JourneyEditor/shortcutText';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { newId } from '../store/newId';
import { stagesRow } from '../store/spots';
import { Button } from '../ui/Button';
import { ClipboardPaste, Plus } from '../ui/icons';
import { Root } from './StartingPoint.styles';
import { TemplatePicker } from './TemplatePicker';
import { useAddTemplate } from './useAddTemplate';

/** What was copied elsewhere; empty where the browser does not say. */
async function copiedText(): Promise<string> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return '';
  }
}

/**
 * What a map without stages offers: templates, an empty stage, rows of a spreadsheet. Renders a
 * `<section>`.
 */
export function StartingPoint() {
  const { text } = useEditorMessages('starting', english);
  const store = useEditorStore();
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const add = useAddTemplate();
  const titleId = useId();
  const [pasteHow, setPasteHow] = useState(false);

  function addStage() {
    const id = newId('stage');
    if (!store.apply({ type: 'stage.add', value: { id, title: '' } }).ok) return;
    store.edit({ row: stagesRow, column: id });
  }

  async function paste() {
    const copied = await copiedText();
    if (copied.trim() === '') {
      setPasteHow(true);
      return;
    }
    const spot = { row: stagesRow, column: '' };
    store.set({ dialog: { name: 'paste', spot, text: copied } });
  }

  if (readOnly) {
    return (
      <Root aria-label={text('templates')}>
        <p>{text('readOnlyHint')}</p>
      </Root>
    );
  }
  return (
    <Root aria-labelledby={titleId}>
      <div>
        <h3 id={titleId}>{text('title')}</h3>
        <p>{text('hint')}</p>
      </div>
      <TemplatePicker onSelect={add} />
      <div data-part="others" role="group" aria-label={text('others')}>
        <p aria-hidden="true">{text('others')}</p>
        <Button icon={Plus} onClick={addStage}>
          {text('emptyStage')}
        </Button>
        <Button icon={ClipboardPaste} onClick={() => void paste()}>
          {text('paste')}
        </Button>
      </div>
      {pasteHow && <p role="status">{text('pasteHow', { keys: shortcutText('Mod+V') })}</p>}
    </Root>
  );
}
