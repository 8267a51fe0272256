import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from '../../benchmarks/site.mjs';
import { countElements, scrollAcross } from '../../benchmarks/work.mjs';

/** What is counted is the same on every machine; `npm run bench` measures the times. */
describe('a journey map of 5,000 touchpoints', () => {
  let site: Awaited<ReturnType<typeof openSite>>;

  beforeAll(async () => {
    site = await openSite();
  });

  afterAll(async () => {
    await site?.close();
  });

  it('makes no more elements than one of 200', async () => {
    const few = await countElements(site, 200);
    expect(few).toBeGreaterThan(300);
    expect(await countElements(site, 5000)).toBeLessThanOrEqual(1.2 * few);
  });

  it.each([
    { how: 'slowly', pixels: 120, frames: 60 },
    { how: 'by leaps', pixels: 16_000, frames: 20 },
  ])('renders only the columns that enter when it is scrolled $how', async ({ pixels, frames }) => {
    const { entered, rendered, renderedAgain } = await scrollAcross(site, { pixels, frames });
    expect(entered).toBeGreaterThan(40);
    expect(rendered).toBe(entered);
    expect(renderedAgain).toBe(0);
  });
});
