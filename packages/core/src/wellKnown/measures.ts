import { openScaleMax } from '../openScale';
import type { Journey, Measure } from '../types';
import { nameWords } from '../words/en/names';
import type { NameWords } from '../words/words';

type MeasureKind = keyof NameWords['measures'];

const fiveSteps = { min: 1, max: 5 };
const amount = { min: 0, max: openScaleMax };

/**
 * The customary scales. Emotion is -2 to +2 around neutral; goal, ease, importance and tension are
 * the five answers of a questionnaire; NPS is the score (-100 to 100), CSAT the share of satisfied
 * answers in per cent, CES the mean of seven answers.
 */
const customary: Record<MeasureKind, Measure['scale']> = {
  emotion: { min: -2, max: 2 },
  goal: fiveSteps,
  ease: fiveSteps,
  importance: fiveSteps,
  tension: { ...fiveSteps, better: 'lower' },
  nps: { min: -100, max: 100 },
  csat: { min: 0, max: 100, unit: '%' },
  ces: { min: 1, max: 7 },
  volume: amount,
  duration: { ...amount, better: 'lower', unit: 'min' },
  cost: { ...amount, better: 'lower' },
};

/** The formula of those that have several. */
const methods: Partial<Record<MeasureKind, string>> = { csat: 'top-2-box', ces: 'mean' };

function isKnown(kind: string): kind is MeasureKind {
  return Object.hasOwn(customary, kind);
}

/** The scale on which measures of a kind are usually given; none for `custom`. */
export function customaryScale(kind: string): Measure['scale'] | undefined {
  return isKnown(kind) ? { ...customary[kind] } : undefined;
}

/**
 * A measure that needs no declaration, with its customary scale and its name.
 * @param words - of the name; left out: English
 *
 * @example
 * wellKnownMeasure('nps')?.scale // { min: -100, max: 100 }
 */
export function wellKnownMeasure(id: string, words: NameWords = nameWords): Measure | undefined {
  if (!isKnown(id)) return undefined;
  const method = methods[id];
  return {
    id,
    name: words.measures[id],
    kind: id,
    ...(method !== undefined && { method }),
    scale: { ...customary[id] },
  };
}

/** The measure with this id: the journey's own, else the well-known one with its English name. */
export function measureById(journey: Pick<Journey, 'measures'>, id: string): Measure | undefined {
  return journey.measures.find((measure) => measure.id === id) ?? wellKnownMeasure(id);
}
