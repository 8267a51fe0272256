import { scoreOf, type Journey } from '@sojourn/core';
import type {
  DriverRow,
  ExperienceLevelsRow,
  FunnelRow,
  GapRow,
  PriorityRow,
  RippleRow,
  TrendRow,
} from '../charts/rows';
import { endless } from './samples';

/** Rows for charts, in tests and stories. */

/** What was expected and what was felt at each touchpoint of a journey. */
export function gapRowsOf({ stages }: Journey): GapRow[] {
  return stages
    .flatMap(({ touchpoints }) => touchpoints)
    .map((touchpoint) => ({
      id: touchpoint.id,
      title: touchpoint.title,
      reference: scoreOf(touchpoint, { measure: 'emotion', aspect: 'expected' })?.value,
      value: scoreOf(touchpoint, { measure: 'emotion' })?.value,
    }));
}

/** As many touchpoints as a full map has: 54. */
export const manyTitles: string[] = Array.from(
  { length: 54 },
  (_, index) =>
    [
      'Fills in the first form',
      'Call: papers are missing, and the nine days begin anew for everybody involved',
      'Letter with the binding offer',
      'Meets an adviser',
      'Yearly statement',
      'Notice: application received',
    ][index % 6] + (index < 6 ? '' : ` (${Math.floor(index / 6) + 1})`),
);

/** A number between the two that looks like chance and is always the same. */
export function steady(index: number, min: number, max: number): number {
  const share = (Math.sin(index * 12.9898) * 43758.5453) % 1;
  return Number((min + Math.abs(share) * (max - min)).toFixed(2));
}

export const gaps: GapRow[] = [
  { id: 'calculator', title: 'Tries the calculator', reference: 0.5, value: 0.8 },
  { id: 'adviser', title: 'Meets an adviser', reference: 0.4, value: 1.2, low: 0.3, high: 1.3 },
  { id: 'form', title: 'Full application', reference: 0.2, value: -0.9, low: -1.5, high: -0.7 },
  {
    id: 'call',
    title: 'Call: papers are missing',
    reference: 0.3,
    value: -1.5,
    low: -2.2,
    high: -1.4,
  },
  { id: 'offer', title: 'Letter with the binding offer', reference: 1, value: 1 },
];

export const levels: ExperienceLevelsRow[] = [
  { id: 'calculator', title: 'Tries the calculator', goal: 4.4, ease: 4.1, emotion: 0.9, n: 412 },
  { id: 'form', title: 'Full application', goal: 3.6, ease: 1.9, emotion: -0.6, n: 240 },
  { id: 'call', title: 'Call: papers are missing', goal: 2.9, ease: 2.4, emotion: -1.6, n: 96 },
  {
    id: 'offer',
    title: 'Letter with the binding offer',
    goal: 4.7,
    ease: 3.8,
    emotion: 0.4,
    n: 158,
  },
];

export const priorities: PriorityRow[] = [
  { id: 'advert', title: 'Sees an advert', importance: 1.8, performance: 3.9 },
  { id: 'calculator', title: 'Tries the calculator', importance: 3.4, performance: 4.3 },
  { id: 'adviser', title: 'Meets an adviser', importance: 4.6, performance: 4.5 },
  { id: 'form', title: 'Full application', importance: 4.2, performance: 1.9 },
  { id: 'call', title: 'Call: papers are missing', importance: 4.8, performance: 1.4 },
  { id: 'statement', title: 'Yearly statement', importance: 2.1, performance: 2.4 },
  { id: 'offer', title: 'Letter with the binding offer', importance: 4.6, performance: 4.5 },
];

export const ripples: RippleRow[] = [
  {
    from: 'form',
    fromTitle: 'Full application',
    to: 'call',
    toTitle: 'Call: papers are missing',
    association: 0.46,
    low: 0.31,
    high: 0.59,
    n: 96,
  },
  {
    from: 'call',
    fromTitle: 'Call: papers are missing',
    to: 'offer',
    toTitle: 'Letter with the binding offer',
    association: 0.38,
    low: 0.19,
    high: 0.54,
    n: 88,
  },
  {
    from: 'call',
    fromTitle: 'Call: papers are missing',
    to: 'statement',
    toTitle: 'Yearly statement',
    association: 0.12,
    low: -0.09,
    high: 0.32,
    n: 71,
  },
  {
    from: 'calculator',
    fromTitle: 'Tries the calculator',
    to: 'form',
    toTitle: 'Full application',
    association: -0.21,
    low: -0.37,
    high: -0.04,
    n: 130,
  },
];

export const drivers: DriverRow[] = [
  { id: 'offer', title: 'Letter with the binding offer', weight: 0.09, low: 0.04, high: 0.16 },
  { id: 'call', title: 'Call: papers are missing', weight: 0.21, low: 0.13, high: 0.3 },
  { id: 'form', title: 'Full application', weight: 0.14, low: 0.08, high: 0.22 },
  { id: 'calculator', title: 'Tries the calculator', weight: 0.03, low: 0, high: 0.07 },
];

export const funnel: FunnelRow[] = [
  { id: 'awareness', title: 'Awareness', count: 12400 },
  { id: 'consideration', title: 'Consideration', count: 5200 },
  { id: 'application', title: 'Application', count: 1460 },
  { id: 'purchase', title: 'Purchase', count: 610 },
  { id: 'living', title: 'Living with it', count: 580 },
];

export const trend: TrendRow[] = [
  { on: '2025-01-01', value: 12, low: 2, high: 22, n: 140 },
  { on: '2025-04-01', value: 18, low: 9, high: 27, n: 156 },
  { on: '2025-07-01', value: 15, low: 5, high: 25, n: 148 },
  { on: '2025-10-01' },
  { on: '2026-01-01', value: 29, low: 20, high: 38, n: 171 },
  { on: '2026-04-01', value: 34, low: 25, high: 43, n: 180 },
  { on: '2026-07-01', value: 41, low: 29, high: 52, n: 158 },
];

/** A title of ten thousand characters without a space. */
export const longTitle = endless;
