'use client';

import { formatNumber } from '@sojourn/core';
import { VisuallyHidden } from '@sojourn/react/kit';
import { editor as editorEnglish } from '../i18n/en/editor';
import { problems as english } from '../i18n/en/problems';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { ListChecks } from '../ui/icons';
import { Tooltip } from '../ui/Tooltip';
import { Badge } from './ProblemsButton.styles';
import { useWarningCount } from './useProblems';

/** More than these are told as “99+”: the panel says how many. */
const most = 99;

/** Opens and closes the panel of problems, and says how many warnings there are. Renders a `<button>`. */
export function ProblemsButton() {
  const { text, locale } = useEditorMessages('problems', english);
  const { text: editorText } = useEditorMessages('editor', editorEnglish);
  const store = useEditorStore();
  const isOpen = useEditor(({ panel }) => panel === 'problems');
  const count = useWarningCount();
  const label = count > 0 ? text('button', { count }) : editorText('problems');
  return (
    <Tooltip content={label}>
      <Button
        look="quiet"
        data-icon-only
        icon={ListChecks}
        aria-pressed={isOpen}
        onClick={() => store.set({ panel: isOpen ? undefined : 'problems' })}
      >
        <VisuallyHidden>{label}</VisuallyHidden>
        {count > 0 && (
          <Badge aria-hidden="true">
            {count > most ? `${formatNumber(most, locale)}+` : formatNumber(count, locale)}
          </Badge>
        )}
      </Button>
    </Tooltip>
  );
}
