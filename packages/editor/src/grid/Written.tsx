'use client';

import { useCallback, type ReactNode } from 'react';
import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { isSameSpot } from '../store/spots';
import type { Spot, Target } from '../store/types';
import { InPlaceText } from './InPlaceText';
import { textCommand } from './writes';

/** Whether what is at a spot is being written. */
export function useIsWritten(spot: Spot): boolean {
  return useEditor(
    ({ editing }) => editing !== undefined && !editing.adding && isSameSpot(editing.spot, spot),
  );
}

export interface WrittenProps {
  spot: Spot;
  target: Target;
  /** The text as it is. */
  value: string;
  /** What it is when it is not being written. */
  children: ReactNode;
}

const labels = {
  stage: 'stageTitle',
  touchpoint: 'touchpointTitle',
  card: 'cardText',
  lane: 'laneTitle',
  opportunity: 'opportunityTitle',
} as const;

/** What stands at a spot, or the field in which its text is written. */
export function Written({ spot, target, value, children }: WrittenProps) {
  const { text } = useEditorMessages('grid', english);
  const store = useEditorStore();
  const isWritten = useIsWritten(spot);
  const { kind, id } = target;
  const write = useCallback(
    (next: string, mark: string) => {
      const command = textCommand({ kind, id } as Target, next);
      if (command) store.apply(command, { mark });
    },
    [store, kind, id],
  );
  if (!isWritten || !(kind in labels)) return children;
  return (
    <InPlaceText
      value={value}
      label={text(labels[kind as keyof typeof labels])}
      multiline={kind === 'card'}
      required={kind !== 'lane'}
      write={write}
    />
  );
}
