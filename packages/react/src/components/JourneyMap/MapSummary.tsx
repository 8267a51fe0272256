'use client';

import { curveLines } from '@sojourn/core';
import { useMemo } from 'react';
import { curve } from '../../i18n/en/curve';
import { map } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import { curveSentence } from '../EmotionCurve/curveWords';
import { useJourneyMap } from './JourneyMapContext';
import { useLate } from './useLate';

/**
 * The map in a few words: the host's summary, else how large it is and where it feels worst and best.
 * A large map's comes after it is painted, since it looks at every touchpoint.
 */
export function MapSummary({ large }: { large: boolean }) {
  const { layout, summary } = useJourneyMap('Grid');
  const { text } = useMessages('map', map);
  const messages = useMessages('curve', curve);
  const late = useLate(large);

  const lane = layout.lanes.find(({ kind }) => kind === 'curve');
  const line = useMemo(
    () => (late || !lane ? undefined : curveLines(layout, lane)[0]),
    [late, layout, lane],
  );
  if (late || summary !== undefined) return summary;
  const { stages } = layout.journey;
  const count = stages.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0);
  return [
    text('stages', { count: stages.length }),
    text('touchpoints', { count }),
    line && curveSentence(line.points, line.series.measure, messages),
  ].join('. ');
}
