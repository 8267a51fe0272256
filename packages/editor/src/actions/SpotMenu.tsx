'use client';

import { ContextMenu } from '@base-ui/react/context-menu';
import type { ReactNode } from 'react';

export interface SpotMenuProps {
  /** The grid. */
  children: ReactNode;
}

/**
 * What can be done with a spot, as a menu at the pointer: by right click, a long press, or the menu
 * key. Renders a `<div>` around the grid.
 */
export function SpotMenu({ children }: SpotMenuProps) {
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger>{children}</ContextMenu.Trigger>
    </ContextMenu.Root>
  );
}
