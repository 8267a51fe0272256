'use client';

import { useState } from 'react';
import { useEditor, useEditorStore } from '../store/EditorContext';
import type { Target } from '../store/types';

const journey: Target = { kind: 'journey', id: '' };
const nowhere: readonly Target[] = [];

/** What the details show, and the way that led there from within them. */
export function useTrail() {
  const store = useEditorStore();
  const detailsOf = useEditor((snapshot) => snapshot.detailsOf);
  const selected = useEditor((snapshot) => snapshot.selected);
  const [trail, setTrail] = useState<{ to: Target | undefined; steps: readonly Target[] }>();
  // Whatever else was opened or selected since then is a new beginning.
  const steps = trail && trail.to === detailsOf && detailsOf ? trail.steps : nowhere;
  const targets = detailsOf ? [detailsOf] : selected.length > 0 ? selected : [journey];
  const last = steps.at(-1);
  return {
    targets,
    last,
    /** Grows with each step, so that the focus can follow. */
    turn: trail?.to === detailsOf ? trail : undefined,
    open(target: Target) {
      const [from] = targets;
      setTrail({ to: target, steps: from ? [...steps, from] : steps });
      store.openDetails(target);
    },
    back() {
      if (!last) return;
      setTrail({ to: last, steps: steps.slice(0, -1) });
      store.openDetails(last);
    },
  };
}
