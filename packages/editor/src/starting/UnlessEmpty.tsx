'use client';

import type { ReactNode } from 'react';
import { useEditor } from '../store/EditorContext';
import { StartingPoint } from './StartingPoint';

export interface UnlessEmptyProps {
  /** The grid. */
  children: ReactNode;
}

/** The grid, or where a map without stages begins. Renders nothing of its own. */
export function UnlessEmpty({ children }: UnlessEmptyProps) {
  const isEmpty = useEditor(({ document }) => document.journey?.stages.length === 0);
  return isEmpty ? <StartingPoint /> : children;
}
