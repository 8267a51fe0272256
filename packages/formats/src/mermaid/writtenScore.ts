import { scoreOf, type Measure, type Rating, type Touchpoint } from '@sojourn/core';
import { mermaidScale } from './scores';

/** The score that is written for a touchpoint, and how many of its ratings it does not say. */
export interface WrittenScore {
  /** Empty where there is none. */
  text: string;
  unsaid: number;
}

function isExperienced({ aspect, viewpoint }: Rating): boolean {
  return (aspect ?? 'experienced') === 'experienced' && (viewpoint ?? 'customer') === 'customer';
}

/** The fields that a score read from Mermaid has; more of them cannot be said. */
function isPlain(rating: Rating): boolean {
  return Object.keys(rating).every((key) => key === 'measure' || key === 'value' || key === 'raw');
}

function rawText({ value, raw }: Rating): string | undefined {
  if (raw?.scale !== mermaidScale) return undefined;
  if (value === undefined && raw.value === 0) return '';
  const number = typeof raw.value === 'string' && raw.value.trim() === '' ? NaN : Number(raw.value);
  return Number.isFinite(number) ? String(number + 0) : String(raw.value);
}

/**
 * The score from 1 to 5 of how customers experienced a touchpoint: as it came where it came from
 * Mermaid, else the emotion in proportion, `1 + 4 (value - min) / (max - min)`.
 */
export function writtenScore(touchpoint: Touchpoint, measure: Measure | undefined): WrittenScore {
  const { ratings } = touchpoint;
  const found = measure
    ? ratings.filter((rating) => rating.measure === measure.id && isExperienced(rating))
    : [];
  const everybody = found.filter(({ persona }) => persona === undefined);
  const [only] = everybody;
  if (only && everybody.length === 1) {
    const text = rawText(only);
    if (text !== undefined) return { text, unsaid: ratings.length - (isPlain(only) ? 1 : 0) };
  }
  const score = measure && scoreOf(touchpoint, { measure: measure.id });
  if (!score) return { text: '', unsaid: ratings.length };
  const { min, max, better } = measure.scale;
  const share = max > min ? (score.value - min) / (max - min) : 0.5;
  const outOfFive = 1 + 4 * (better === 'lower' ? 1 - share : share);
  const isSaid = found.length === 1 && only !== undefined && isPlain(only) && !only.raw;
  return {
    text: String(Number(outOfFive.toPrecision(12))),
    unsaid: ratings.length - (isSaid ? 1 : 0),
  };
}
