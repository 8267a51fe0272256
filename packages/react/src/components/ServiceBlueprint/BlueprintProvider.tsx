'use client';

import { dependenciesOf, tiesOf } from '@sojourn/core';
import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { useJourneyMap } from '../JourneyMap/JourneyMapContext';
import { BlueprintContext, type BlueprintContextValue } from './BlueprintContext';

/** Takes the keyboard to a card's button; a large map first scrolls there and draws it. */
function focusSoon(id: string, frames = 6) {
  requestAnimationFrame(() => {
    const button = document.getElementById(id);
    if (button) button.focus();
    else if (frames > 0) focusSoon(id, frames - 1);
  });
}

/** What the cards share; Escape deselects. Renders a `<div>` that has no box. */
export function BlueprintProvider({ children }: { children: ReactNode }) {
  const { layout, selectedId: given, select, idOf } = useJourneyMap('Root');
  const dependencies = dependenciesOf(layout.journey);
  const selectedId = given !== undefined && dependencies.cards.has(given) ? given : undefined;
  const value = useMemo(
    (): BlueprintContextValue => ({
      dependencies,
      selectedId,
      ties: selectedId === undefined ? new Map() : tiesOf(dependencies, selectedId),
      toggle: (id, event) => select(id === selectedId ? undefined : id, { reason: 'press', event }),
      follow: (id, event) => {
        if (id !== selectedId) select(id, { reason: 'press', event });
        focusSoon(idOf(`card-${id}`));
      },
    }),
    [dependencies, selectedId, select, idOf],
  );

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && given !== undefined) select(undefined, { reason: 'escape' });
  }

  return (
    <BlueprintContext.Provider value={value}>
      <div role="presentation" data-part="blueprint" onKeyDown={handleKeyDown}>
        {children}
      </div>
    </BlueprintContext.Provider>
  );
}
