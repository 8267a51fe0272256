import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openSite } from '../../benchmarks/site.mjs';

/** What is counted is the same on every machine; `npm run bench` measures the times. */
describe('an editor of 5,000 touchpoints', () => {
  let site: Awaited<ReturnType<typeof openSite>>;

  beforeAll(async () => {
    // With whole names, for what a failure says.
    site = await openSite({ minify: false });
  });

  afterAll(async () => {
    await site?.close();
  });

  async function elementsOf(touchpoints: number): Promise<number> {
    const page = await site.openPage();
    await ask(page, 'openEditor', touchpoints);
    const count = await ask(page, 'countElements');
    await page.close();
    return count;
  }

  it('makes no more elements than one of 200', async () => {
    const few = await elementsOf(200);
    expect(few).toBeGreaterThan(300);
    expect(await elementsOf(5000)).toBeLessThanOrEqual(1.2 * few);
  });

  it('renders at most three components for a new name', async () => {
    const page = await site.openPage({ query: '?renders' });
    await ask(page, 'openEditor', 5000);
    expect(await ask(page, 'rendersSince')).toContain('EditorGrid');
    // The first change also makes the button of undo one that can be pressed.
    for (const title of ['One', 'Another']) {
      await ask(page, 'rename', title);
      const rendered: string[] = await ask(page, 'rendersSince');
      expect(rendered).toContain('TouchpointContent');
      expect(rendered.length, rendered.join(', ')).toBeLessThanOrEqual(title === 'One' ? 12 : 3);
    }
    await page.close();
  });

  it('renders nothing while somebody types', async () => {
    const page = await site.openPage({ query: '?renders' });
    await ask(page, 'sitDown', 'editor', 5000);
    await ask(page, 'rendersSince');
    await page.keyboard.type('ab');
    expect(await ask(page, 'rendersSince')).toEqual([]);
    await page.waitForTimeout(400);
    const kept: string[] = await ask(page, 'rendersSince');
    expect(kept.length, kept.join(', ')).toBeLessThanOrEqual(12);
    await page.close();
  });
});
