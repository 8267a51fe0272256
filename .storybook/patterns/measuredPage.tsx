import { measureById, scoreOf, type Journey } from '@sojourn/core';
import { JourneyMap } from '@sojourn/react';
import { GapChart, PriorityMatrix } from '@sojourn/react/charts';
import { useState } from 'react';

/** A value for each touchpoint of a journey; a chart leaves out what is not known, and says so. */
function valuesOf({ stages }: Journey) {
  return stages
    .flatMap(({ touchpoints }) => touchpoints)
    .map((touchpoint) => ({
      id: touchpoint.id,
      title: touchpoint.title,
      value: scoreOf(touchpoint, { measure: 'emotion' })?.value,
      reference: scoreOf(touchpoint, { measure: 'emotion', aspect: 'expected' })?.value,
      importance: scoreOf(touchpoint, { measure: 'importance' })?.value,
      performance: scoreOf(touchpoint, { measure: 'ease' })?.value,
    }));
}

/** The map beside its charts: one selection for all of them. */
export function MeasuredPage({ journey }: { journey: Journey }) {
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const selection = { selectedId, onSelectedIdChange: setSelectedId };
  const rows = valuesOf(journey);
  return (
    <>
      <JourneyMap
        journey={journey}
        defaultView={{
          hiddenLanes: journey.lanes
            .filter(({ kind }) => kind !== 'curve' && kind !== 'scores')
            .map(({ id }) => id),
        }}
        {...selection}
      />
      <PriorityMatrix
        rows={rows}
        importance={measureById(journey, 'importance')}
        performance={measureById(journey, 'ease')}
        crosshair="mean"
        {...selection}
      />
      <GapChart rows={rows} selectedId={selectedId} />
    </>
  );
}
