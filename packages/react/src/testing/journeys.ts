import { openJourney, type Journey } from '@sojourn/core';
import arabicDocument from '@sojourn/core/samples/arabic.json';
import dayDocument from '@sojourn/core/samples/day-in-the-life.json';
import futureDocument from '@sojourn/core/samples/mortgage-future.json';
import mortgageDocument from '@sojourn/core/samples/mortgage.json';
import polishDocument from '@sojourn/core/samples/polish.json';
import blueprintDocument from '@sojourn/core/samples/service-blueprint.json';
import vietnameseDocument from '@sojourn/core/samples/vietnamese.json';

/** The journey in a document that has to open. For tests and stories. */
export function opened(document: unknown): Journey {
  const result = openJourney(document);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
  return result.journey;
}

export const mortgage: Journey = opened(mortgageDocument);
export const future: Journey = opened(futureDocument);
export const dayInTheLife: Journey = opened(dayDocument);
export const blueprint: Journey = opened(blueprintDocument);
export const vietnamese: Journey = opened(vietnameseDocument);
export const polish: Journey = opened(polishDocument);
export const arabic: Journey = opened(arabicDocument);

/** Its first two stages: queries by role and axe are slow on a whole journey without a browser. */
export const mortgagePart: Journey = { ...mortgage, stages: mortgage.stages.slice(0, 2) };

/** A journey of which nothing is known, not even its title. */
export const emptyJourney: Journey = opened({
  format: 'sojourn.journey',
  version: 1,
  title: '',
});
