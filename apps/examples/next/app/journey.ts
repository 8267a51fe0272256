import { openJourney } from '@sojourn/core';
import mortgage from '@sojourn/core/samples/mortgage.json';

/** The journey of this app. Yours comes from a file, a database or a request. */
export function loadJourney() {
  const opened = openJourney(mortgage);
  if (!opened.ok) throw new Error(opened.issues.map(({ message }) => message).join('\n'));
  return opened.journey;
}
