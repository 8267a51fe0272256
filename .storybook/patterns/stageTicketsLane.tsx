import type { Journey, LayoutColumn } from '@sojourn/core';
import { JourneyMap } from '@sojourn/react';
import { useCallback } from 'react';

interface StageTicketsLaneProps {
  journey: Journey;
  /** Open tickets by the ids of touchpoints. */
  open: ReadonlyMap<string, number>;
}

/** A folded stage is one column without a touchpoint: it shows the sum of its touchpoints. */
export function StageTicketsLane({ journey, open }: StageTicketsLaneProps) {
  const cell = useCallback(
    ({ touchpoint, stage }: LayoutColumn) => {
      const shown = touchpoint ? [touchpoint] : stage.touchpoints;
      return shown.reduce((sum, { id }) => sum + (open.get(id) ?? 0), 0) || null;
    },
    [open],
  );
  return (
    <JourneyMap journey={journey} defaultView={{ zoom: 'stages' }}>
      <JourneyMap.Lane title="Open tickets">{cell}</JourneyMap.Lane>
    </JourneyMap>
  );
}
