import { curveLines, layoutJourney, openJourney } from '@sojourn/core';
import { EmotionCurve } from '@sojourn/react';
import { measuredDocument } from './measuredDocument';

const opened = openJourney(measuredDocument);

/** The curve alone: what was felt against what was expected, and a gap where nobody was asked. */
export function MeasuredCurve() {
  if (!opened.ok) return null;
  const { journey } = opened;
  const lane = journey.lanes.find(({ kind }) => kind === 'curve');
  return lane && <EmotionCurve lines={curveLines(layoutJourney(journey), lane)} />;
}
