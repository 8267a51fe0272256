'use client';

import type { Dependencies, DependencyTie, Id } from '@sojourn/core';
import { createContext, useContext, type MouseEvent } from 'react';

/** What a blueprint's cards and connectors share. */
export interface BlueprintContextValue {
  dependencies: Dependencies;
  /** The selected card, where it is one with dependencies. */
  selectedId: Id | undefined;
  /** How other cards stand to the selected one. */
  ties: ReadonlyMap<Id, DependencyTie>;
  /** Selects a card, or deselects the one that is. */
  toggle: (id: Id, event: MouseEvent<HTMLButtonElement>) => void;
  /** Selects another card and takes the keyboard there. */
  follow: (id: Id, event: MouseEvent<HTMLButtonElement>) => void;
}

/** The blueprint around a card. */
export const BlueprintContext = createContext<BlueprintContextValue | undefined>(undefined);

/** The blueprint around a card. Its parts are not rendered without one. */
export function useBlueprint(): BlueprintContextValue {
  return useContext(BlueprintContext) as BlueprintContextValue;
}

/** How a card stands to the selected one; nothing where none is. */
export function tieOf({ selectedId, ties }: BlueprintContextValue, id: Id) {
  if (selectedId === undefined) return undefined;
  return id === selectedId ? 'selected' : (ties.get(id) ?? 'none');
}
