import { JourneyMap } from '@sojourn/react';
import { useMemo } from 'react';
import { PrintedMap } from '../printing/PrintedMap';
import { usePrinting } from '../printing/usePrinting';
import { viewFor } from '../view/address';
import type { PageProps } from './PageProps';

/** The journey as a map that fills the window. */
export function MapPage({ journey, address, onChange }: PageProps) {
  const view = useMemo(() => viewFor(journey, address.view), [journey, address.view]);
  const printing = usePrinting();
  if (printing) return <PrintedMap journey={journey} view={view} />;
  return (
    <JourneyMap
      className="map"
      headingLevel={1}
      journey={journey}
      view={view}
      onViewChange={(next) => onChange({ view: next })}
      selectedId={address.touchpoint ?? null}
      onSelectedIdChange={(id) => onChange({ touchpoint: id ?? undefined })}
    />
  );
}
