import type { Journey, JourneyView } from '@sojourn/core';
import { JourneyMap } from '@sojourn/react';
import { useState } from 'react';

/** The view that an address asks for, such as `?zoom=stages&fold=awareness&persona=anna`. */
function viewOf(asked: URLSearchParams): JourneyView {
  return {
    zoom: asked.get('zoom') === 'stages' ? 'stages' : 'touchpoints',
    collapsedStages: asked.getAll('fold'),
    personas: asked.has('persona') ? asked.getAll('persona') : undefined,
  };
}

function addressOf({ zoom, collapsedStages = [], personas = [] }: JourneyView): string {
  const parts = new URLSearchParams(zoom === 'stages' ? { zoom } : {});
  for (const id of collapsedStages) parts.append('fold', id);
  for (const id of personas) parts.append('persona', id);
  return `?${parts}`;
}

/** A map whose address says what of it is shown. */
export function SavedView({ journey }: { journey: Journey }) {
  const [view, setView] = useState(() => viewOf(new URLSearchParams(window.location.search)));

  function keep(next: JourneyView) {
    setView(next);
    window.history.replaceState(window.history.state, '', addressOf(next));
  }

  return <JourneyMap journey={journey} view={view} onViewChange={keep} />;
}
