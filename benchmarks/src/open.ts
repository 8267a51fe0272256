import { openJourney } from '@sojourn/core';
import { journeyText } from './journeys';

const readers = { openJourney, parse: (text: string): unknown => JSON.parse(text) };

/** What can read a text. */
export type ReaderName = keyof typeof readers;

/** Milliseconds that reading a journey's text takes. */
export function timeToOpen(reader: ReaderName, touchpoints: number): number {
  const text = journeyText(touchpoints);
  const read = readers[reader];
  const started = performance.now();
  read(text);
  return performance.now() - started;
}
