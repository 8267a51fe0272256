import { curveLines, layoutJourney, openJourney, type CurveLine } from '@sojourn/core';

interface Felt {
  title: string;
  ratings: readonly object[];
}

function linesOf(touchpoints: readonly Felt[]): readonly CurveLine[] {
  const opened = openJourney({
    format: 'sojourn.journey',
    version: 1,
    title: 'Lines',
    stages: [{ title: 'Stage', touchpoints }],
  });
  if (!opened.ok) throw new Error(opened.issues.map(({ message }) => message).join(' '));
  return curveLines(layoutJourney(opened.journey), { id: 'curve', kind: 'curve' });
}

const emotion = { measure: 'emotion' } as const;
const expected = { ...emotion, aspect: 'expected' } as const;
const organization = { ...emotion, viewpoint: 'organization' } as const;

/** One value in the middle of each step of the scale. */
export const fiveFaces = linesOf(
  [-2, -1, 0, 1, 2].map((value) => ({
    title: `Felt as ${value}`,
    ratings: [{ ...emotion, value }],
  })),
);

/** What customers felt, alone. */
export const experienced = linesOf([
  { title: 'Asks', ratings: [{ ...emotion, value: 1 }] },
  { title: 'Waits', ratings: [{ ...emotion, value: -1.2 }] },
  { title: 'Hears', ratings: [{ ...emotion, value: 1.7 }] },
]);

/** Better than expected at first, then worse. */
export const gap = linesOf([
  {
    title: 'Asks',
    ratings: [
      { ...emotion, value: 1.6 },
      { ...expected, value: 0.4 },
    ],
  },
  {
    title: 'Waits',
    ratings: [
      { ...emotion, value: -1.4 },
      { ...expected, value: 0.6 },
    ],
  },
  {
    title: 'Hears',
    ratings: [
      { ...emotion, value: -0.6 },
      { ...expected, value: 0.8 },
    ],
  },
]);

/** The organization thinks better of it than its customers do. */
export const twoViews = linesOf([
  {
    title: 'Asks',
    ratings: [
      { ...emotion, value: 0.4 },
      { ...organization, value: 1.2 },
    ],
  },
  {
    title: 'Waits',
    ratings: [
      { ...emotion, value: -1.2 },
      { ...organization, value: 0.6 },
    ],
  },
  {
    title: 'Hears',
    ratings: [
      { ...emotion, value: 0.2 },
      { ...organization, value: 1.4 },
    ],
  },
]);

/** Nobody was asked about the second one. */
export const unasked = linesOf([
  { title: 'Asks', ratings: [{ ...emotion, value: 1 }] },
  { title: 'Waits', ratings: [] },
  { title: 'Hears', ratings: [{ ...emotion, value: -0.8 }] },
]);

/** Few answers, then many. */
export const intervals = linesOf([
  { title: 'Asks', ratings: [{ ...emotion, value: 1, low: 0, high: 1.8, n: 9 }] },
  { title: 'Hears', ratings: [{ ...emotion, value: -0.8, low: -1, high: -0.6, n: 410 }] },
]);
