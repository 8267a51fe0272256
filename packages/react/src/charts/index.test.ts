import { expect, it } from 'vitest';
import * as surface from './index';

it('exports these charts and nothing else', () => {
  expect(Object.keys(surface).sort()).toEqual([
    'DriverChart',
    'ExperienceLevels',
    'FunnelChart',
    'GapChart',
    'MeasureTrend',
    'PriorityMatrix',
    'RippleChart',
    'TraitRadar',
  ]);
});
