import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openSite } from '../../benchmarks/site.mjs';

/** What only draws what it is given, such as a picture: it decides nothing and asks for nothing. */
function isPrimitive(name: string): boolean {
  return name.startsWith('styled.') || name === 'Icon' || name === 'Dotted';
}

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

  /** Waits until the journey has been looked at for problems: how many there are is shown later. */
  async function lookedAt(page: Awaited<ReturnType<typeof site.openPage>>) {
    await page.getByRole('button', { name: /^Problems: / }).waitFor();
    await ask(page, 'rendersSince');
  }

  it('makes no more elements than one of 200', async () => {
    const few = await elementsOf(200);
    expect(few).toBeGreaterThan(300);
    expect(await elementsOf(5000)).toBeLessThanOrEqual(1.2 * few);
  });

  it('renders three components for a new name', async () => {
    const page = await site.openPage({ query: '?renders' });
    await ask(page, 'openEditor', 5000);
    expect(await ask(page, 'rendersSince')).toContain('EditorGrid');
    await lookedAt(page);
    // The first change is also the first that can be taken back.
    await ask(page, 'rename', 'Another');
    expect(await ask(page, 'rendersSince')).toContain('UndoButtons');
    await ask(page, 'rename', 'Yet another');
    const rendered: string[] = await ask(page, 'rendersSince');
    expect(rendered.filter((name) => !isPrimitive(name))).toEqual([
      'TouchpointHeader',
      'Written',
      'TouchpointContent',
    ]);
    await page.close();
  });

  it('renders nothing while somebody types, and three components when that is kept', async () => {
    const page = await site.openPage({ query: '?renders' });
    await ask(page, 'sitDown', 'editor', 5000);
    await lookedAt(page);
    await page.keyboard.type('a');
    await page.waitForTimeout(400);
    expect(await ask(page, 'rendersSince')).toContain('UndoButtons');
    await page.keyboard.type('b');
    expect(await ask(page, 'rendersSince')).toEqual([]);
    await page.waitForTimeout(400);
    const kept: string[] = await ask(page, 'rendersSince');
    expect(kept.filter((name) => !isPrimitive(name))).toEqual([
      'Words',
      'TouchpointHeader',
      'Written',
    ]);
    await page.close();
  });
});
