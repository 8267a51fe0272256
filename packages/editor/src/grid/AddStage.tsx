'use client';

import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor } from '../store/EditorContext';
import { Plus } from '../ui/icons';
import { IconButton } from '../ui/Tooltip';
import { useAdd } from './useAdd';

/** The way to one more stage, behind the last. Renders a `<td>`. */
export function AddStage() {
  const { text } = useEditorMessages('grid', english);
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const { addStage } = useAdd();
  if (readOnly) return null;
  return (
    <td role="gridcell" data-part="add-stage" rowSpan={2}>
      <IconButton tabIndex={-1} icon={Plus} label={text('addStage')} onClick={addStage} />
    </td>
  );
}
