import { hasOpenScale, type Measure } from '@sojourn/core';

/** How far a rating moves at once, on its own scale. */
export interface ScaleSteps {
  step: number;
  /** With Alt held down. */
  fine: number;
}

/** The 1, 2 or 5 times a power of ten that is not greater. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [5, 2].find((one) => step / power >= one - 1e-9) ?? 1;
  return tidy(factor * power);
}

/** Without what binary fractions add: 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12)) || 0;
}

/**
 * The steps of a scale: half a step of a questionnaire (emotion has four of them), and a twentieth,
 * roundly, of a longer scale such as NPS. A scale without an end counts by ones.
 */
export function scaleSteps(measure: Pick<Measure, 'scale'>): ScaleSteps {
  if (hasOpenScale(measure)) return { step: 1, fine: 0.1 };
  const width = measure.scale.max - measure.scale.min;
  if (!(width > 0)) return { step: 1, fine: 1 };
  if (width >= 2 && width <= 10) return { step: 0.5, fine: 0.1 };
  return { step: roundStep(width / 20), fine: roundStep(width / 100) };
}

/** Whether a value lies on the measure's scale. */
export function isOnScale(value: number, { scale }: Pick<Measure, 'scale'>): boolean {
  return value >= scale.min && value <= scale.max;
}

/** The nearest value that is a whole number of steps, and on the scale. */
export function snappedTo(value: number, step: number, { scale }: Pick<Measure, 'scale'>): number {
  const near = tidy(Math.round(value / step) * step);
  return Math.min(scale.max, Math.max(scale.min, near));
}

/** The next value in a direction: a value between two steps moves to the nearer one there. */
export function nextStep(
  value: number,
  direction: 1 | -1,
  { measure, fine = false }: { measure: Pick<Measure, 'scale'>; fine?: boolean },
): number {
  const steps = scaleSteps(measure);
  const step = fine ? steps.fine : steps.step;
  const whole = tidy(value / step);
  const next = direction > 0 ? Math.floor(whole) + 1 : Math.ceil(whole) - 1;
  return snappedTo(next * step, step, measure);
}

/** Where a rating begins that has none: neutral, or the lower end of a scale without two sides. */
export function startOfScale(measure: Pick<Measure, 'scale'>): number {
  const { min, max } = measure.scale;
  return hasOpenScale(measure) ? min : tidy((min + max) / 2);
}
