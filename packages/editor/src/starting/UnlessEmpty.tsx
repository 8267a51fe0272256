'use client';

import { Suspense, type ReactNode } from 'react';
import { editor as english } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { StartingPoint } from '../JourneyEditor/parts';
import { useEditor } from '../store/EditorContext';

export interface UnlessEmptyProps {
  /** The grid. */
  children: ReactNode;
}

/** The grid, or where a map without stages begins, or that it is still being opened. */
export function UnlessEmpty({ children }: UnlessEmptyProps) {
  const { text } = useEditorMessages('editor', english);
  const stages = useEditor(({ document }) => document.journey?.stages.length);
  const loading = <p data-part="loading">{text('loading')}</p>;
  if (stages === undefined) return loading;
  return stages > 0 ? (
    children
  ) : (
    <Suspense fallback={loading}>
      <StartingPoint />
    </Suspense>
  );
}
