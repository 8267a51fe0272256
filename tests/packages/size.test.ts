import { describe, expect, it } from 'vitest';
import { budgets, complaint, measure } from '../../scripts/size.mjs';

describe('the size of', () => {
  it.each(budgets)('$name from $package is within $kb KB, and not nothing', async (budget) => {
    expect(complaint(budget, await measure(budget))).toBeUndefined();
  });
});
