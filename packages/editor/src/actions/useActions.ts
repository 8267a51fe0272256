'use client';

import { useEditor, useEditorStore } from '../store/EditorContext';
import { perStore } from '../store/perStore';
import type { EditorSnapshot } from '../store/types';
import { actionsFor } from './actionsFor';
import type { Action } from './types';

/** What is seen of actions, as text: another only where something else is offered. */
function seenOf(actions: readonly Action[]): string {
  return JSON.stringify(actions, (key, value: unknown) =>
    key === 'icon' || key === 'effect' ? undefined : value,
  );
}

/** What can be done at a moment: the same list as long as the same is offered. */
const offers = perStore((store) => {
  let last: EditorSnapshot | undefined;
  let offered: { actions: readonly Action[]; seen: string } = { actions: [], seen: '' };
  return (now: EditorSnapshot): readonly Action[] => {
    const isSame =
      last?.layout === now.layout &&
      last.selected === now.selected &&
      last.selecting === now.selecting &&
      last.spot === now.spot &&
      last.readOnly === now.readOnly;
    if (!isSame) {
      const actions = actionsFor({ snapshot: now, targets: now.selected, can: store.can });
      const seen = seenOf(actions);
      if (seen !== offered.seen) offered = { actions, seen };
    }
    last = now;
    return offered.actions;
  };
});

/**
 * What can be done with what is selected, to be shown. The same list as long as it reads the same, so
 * that a new name renders no tool; what an action does is looked up when it is run.
 */
export function useActions(): readonly Action[] {
  return useEditor(offers(useEditorStore()));
}

/** An action as it is now, among others or what they open; `undefined` where it is no longer offered. */
export function actionNow(actions: readonly Action[], id: string): Action | undefined {
  for (const action of actions) {
    if (action.id === id) return action;
    const choice = action.choices?.find((one) => one.id === id);
    if (choice) return choice;
  }
  return undefined;
}
