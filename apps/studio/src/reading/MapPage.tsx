import { describeJourney, type Lane } from '@sojourn/core';
import { laneGuidance } from '@sojourn/core/guidance';
import { JourneyMap } from '@sojourn/react';
import { useCallback, useMemo } from 'react';
import { useWords } from '../i18n/useWords';
import { PrintedMap } from '../printing/PrintedMap';
import { usePrinting } from '../printing/usePrinting';
import { viewFor } from '../view/address';
import type { PageProps } from './PageProps';

/** The journey as a map that fills the window. */
export function MapPage({ journey, address, onChange }: PageProps) {
  const view = useMemo(() => viewFor(journey, address.view), [journey, address.view]);
  const { words } = useWords().pack;
  const summary = useMemo(() => describeJourney(journey, { words }), [journey, words]);
  const hint = useCallback((lane: Lane) => laneGuidance(lane.topic ?? lane.kind, words), [words]);
  const printing = usePrinting();
  if (printing) return <PrintedMap journey={journey} view={view} />;
  return (
    <JourneyMap
      className="map"
      headingLevel={1}
      journey={journey}
      summary={summary}
      laneHint={hint}
      view={view}
      onViewChange={(next) => onChange({ view: next })}
      selectedId={address.touchpoint ?? null}
      onSelectedIdChange={(id) => onChange({ touchpoint: id ?? undefined })}
    />
  );
}
