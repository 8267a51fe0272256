import { describe, expect, it } from 'vitest';
import { funnelSteps } from './funnelSteps';

describe('funnelSteps', () => {
  it('says how many go on and how many leave', () => {
    expect(funnelSteps([200, 50, 60])).toEqual([
      { exits: 150, ofFirst: 1 },
      { conversion: 0.25, exits: -10, ofFirst: 0.25 },
      { conversion: 1.2, ofFirst: 0.3 },
    ]);
  });

  it('says nothing across a stage that was not counted', () => {
    expect(funnelSteps([100, undefined, 50])).toEqual([{ ofFirst: 1 }, {}, { ofFirst: 0.5 }]);
  });

  it('divides by nothing', () => {
    expect(funnelSteps([0, 0])).toEqual([{ exits: 0 }, {}]);
    expect(funnelSteps([])).toEqual([]);
  });
});
