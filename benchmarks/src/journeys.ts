import { openJourney, serializeJourney, type Journey } from '@sojourn/core';
import { generateJourney } from '@sojourn/core/samples';

const texts = new Map<number, string>();

/** A journey of 12 lanes as a file holds it. */
export function journeyText(touchpoints: number): string {
  const text =
    texts.get(touchpoints) ?? serializeJourney(generateJourney({ touchpoints, lanes: 12 }));
  texts.set(touchpoints, text);
  return text;
}

/** A journey that nobody has seen before, so that nothing is remembered about it. */
export function newJourney(touchpoints: number): Journey {
  const result = openJourney(journeyText(touchpoints));
  if (result.ok) return result.journey;
  throw new Error(result.issues.map(({ message }) => message).join(' '));
}
