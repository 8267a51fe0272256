'use client';

import { ContextMenu } from '@base-ui/react/context-menu';
import { useRef, type ClipboardEvent, type MouseEvent, type ReactNode } from 'react';
import { isWriting } from '../JourneyEditor/useEditorKeys';
import { DropArea } from '../moving/DropArea.styles';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { MenuPopup, PopupPositioner } from '../ui/Popup.styles';
import { usePopups } from '../ui/PopupsContext';
import { ActionItems } from './ActionItems';
import { actionsFor } from './actionsFor';
import { tabbedText } from './copies';
import { spotOfElement, targetsAt } from './selection';
import type { Action } from './types';
import { useActions } from './useActions';
import { useRunAction } from './useRunAction';

export interface SpotMenuProps {
  /** The grid. */
  children: ReactNode;
}

function Items({ onChoose }: { onChoose: (action: Action) => void }) {
  const actions = useActions();
  return <ActionItems actions={actions} onChoose={onChoose} />;
}

/**
 * What can be done with a spot, as a menu at the pointer: by right click, a long press, or the menu
 * key. Renders a `<div>` around the grid.
 */
export function SpotMenu({ children }: SpotMenuProps) {
  const store = useEditorStore();
  const container = usePopups();
  const isEditing = useEditor(({ editing }) => editing !== undefined);
  const run = useRunAction();
  const chosen = useRef<Action>(undefined);

  /** Selects what stands under the pointer, unless it is among what is selected. */
  function selectUnder(target: EventTarget | null) {
    const spot = target instanceof Element ? spotOfElement(target) : undefined;
    if (!spot) return;
    const snapshot = store.getSnapshot();
    const targets = targetsAt(snapshot, spot);
    const keepSelection = targets.length > 0 && targets === snapshot.selected;
    store.goTo(spot, { focus: false, keepSelection });
  }

  function copySelected(event: ClipboardEvent) {
    const { journey, selected } = store.getSnapshot();
    if (isWriting(event.target) || selected.length === 0) return false;
    event.clipboardData.setData('text/plain', tabbedText(journey, selected));
    event.preventDefault();
    return true;
  }

  return (
    <ContextMenu.Root
      disabled={isEditing}
      onOpenChange={(open, { event }) => open && selectUnder(event.target)}
      onOpenChangeComplete={(open) => {
        // Only now is the focus back where it was, and free to go where the action leads.
        const action = chosen.current;
        chosen.current = undefined;
        if (!open && action) run(action);
      }}
    >
      <ContextMenu.Trigger
        // Without Base UI's style attribute, which a strict content security policy would drop.
        render={({ style: _, ...props }) => <DropArea {...props} />}
        onMouseDown={(event: MouseEvent) => {
          const spot = event.button === 2 ? spotOfElement(event.target as Element) : undefined;
          const snapshot = store.getSnapshot();
          // A right click on one of several that are selected keeps them so.
          if (spot && targetsAt(snapshot, spot) === snapshot.selected) event.preventDefault();
        }}
        onCopy={(event: ClipboardEvent) => void copySelected(event)}
        onCut={(event: ClipboardEvent) => {
          if (!copySelected(event)) return;
          const snapshot = store.getSnapshot();
          const context = { snapshot, targets: snapshot.selected, can: store.can };
          const remove = actionsFor(context).find(({ id }) => id === 'remove');
          if (remove) run(remove);
        }}
        onPaste={(event: ClipboardEvent) => {
          const { spot, readOnly } = store.getSnapshot();
          if (isWriting(event.target) || !spot || readOnly) return;
          event.preventDefault();
          const text = event.clipboardData.getData('text/plain');
          store.set({ dialog: { name: 'paste', spot, text } });
        }}
      >
        {children}
      </ContextMenu.Trigger>
      <ContextMenu.Portal container={container}>
        <ContextMenu.Positioner render={<PopupPositioner />}>
          <ContextMenu.Popup render={<MenuPopup />}>
            <Items onChoose={(action) => (chosen.current = action)} />
          </ContextMenu.Popup>
        </ContextMenu.Positioner>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}
