'use client';

import { describeJourney, type Journey } from '@sojourn/core';
import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../../i18n/useMessages';

interface MapSummaryProps {
  journey: Journey;
  /** Whether the journey is so large that its summary would hold up the first paint. */
  large: boolean;
}

/** The whole journey in a few sentences; those of a large one come after the map is painted. */
export function MapSummary({ journey, large }: MapSummaryProps) {
  const words = useWords();
  const [late, setLate] = useState(large);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setLate(false));
    return () => cancelAnimationFrame(frame);
  }, []);
  return useMemo(
    () => (late ? null : describeJourney(journey, words && { words })),
    [late, journey, words],
  );
}
