import { measureKinds } from '../vocabulary';
import type { Journey, Measure } from '../types';
import { wellKnownNames } from './names';

type MeasureKind = Exclude<Measure['kind'], 'custom'>;

/**
 * The upper end of a scale that has none: counts, minutes, money. JSON has no infinity; a picture
 * takes the range of the values instead.
 */
export const openScaleMax = Number.MAX_SAFE_INTEGER;

const fiveSteps: Measure['scale'] = { min: 1, max: 5 };

/**
 * The customary scales. Emotion is -2 to +2 around neutral; goal, ease, importance and tension are
 * the five answers of a questionnaire; NPS is the score (-100 to 100), CSAT the share of satisfied
 * answers in per cent, CES the mean of seven answers.
 */
const customary: Record<MeasureKind, Pick<Measure, 'method' | 'scale'>> = {
  emotion: { scale: { min: -2, max: 2 } },
  goal: { scale: fiveSteps },
  ease: { scale: fiveSteps },
  importance: { scale: fiveSteps },
  tension: { scale: { ...fiveSteps, better: 'lower' } },
  nps: { scale: { min: -100, max: 100 } },
  csat: { method: 'top-2-box', scale: { min: 0, max: 100, unit: '%' } },
  ces: { method: 'mean', scale: { min: 1, max: 7 } },
  volume: { scale: { min: 0, max: openScaleMax } },
  duration: { scale: { min: 0, max: openScaleMax, better: 'lower', unit: 'min' } },
  cost: { scale: { min: 0, max: openScaleMax, better: 'lower' } },
};

/** Whether a measure's scale has no upper end: see {@link openScaleMax}. */
export function hasOpenScale(measure: Pick<Measure, 'scale'>): boolean {
  return measure.scale.max >= openScaleMax;
}

/** The scale on which measures of a kind are usually given; none for `custom`. */
export function customaryScale(kind: Measure['kind']): Measure['scale'] | undefined {
  return kind === 'custom' ? undefined : { ...customary[kind].scale };
}

/**
 * A measure that needs no declaration, with its customary scale and its name.
 * @param language - of the name, as a BCP 47 tag
 *
 * @example
 * wellKnownMeasure('nps')?.scale // { min: -100, max: 100 }
 */
export function wellKnownMeasure(id: string, language?: string): Measure | undefined {
  const kind = measureKinds.find((known) => known === id);
  if (kind === undefined || kind === 'custom') return undefined;
  const { method, scale } = customary[kind];
  return {
    id,
    name: wellKnownNames(language).measures[kind],
    kind,
    ...(method === undefined ? {} : { method }),
    scale: { ...scale },
  };
}

/** The measure with this id: the journey's own, else the well-known one. */
export function measureById(
  journey: Pick<Journey, 'measures' | 'language'>,
  id: string,
): Measure | undefined {
  return (
    journey.measures.find((measure) => measure.id === id) ?? wellKnownMeasure(id, journey.language)
  );
}
