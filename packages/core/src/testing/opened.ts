import { openJourney } from '../openJourney';
import type { Journey } from '../types';

/** The journey in a document that has to open. For tests. */
export function opened(document: unknown): Journey {
  const result = openJourney(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.journey;
}
