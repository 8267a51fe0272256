import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp, type Harness } from './harness.ts';

/** More of them for a longer look: `SOJOURN_KILLS=100`. */
const kills = Number(process.env['SOJOURN_KILLS'] ?? 20);
/** How much may be missing, in milliseconds. */
const most = 500;

let harness: Harness;
beforeAll(async () => {
  harness = await setUp();
});
afterAll(() => harness.close());

interface Edit {
  count: number;
  at: number;
}

/** Edits in a tab for a while, and kills its process. */
async function killed(context: BrowserContext, wait: number) {
  const edits: Edit[] = [];
  const tab = await harness.tab(context);
  await tab.exposeFunction('report', (count: number, at: number) => edits.push({ count, at }));
  await tab.evaluate(async () => {
    await window.editor.open('map');
    const { report } = window as unknown as { report: (count: number, at: number) => void };
    window.editor.type('map', report);
  });
  await tab.waitForTimeout(wait);
  const crashed = new Promise((resolve) => tab.once('crash', resolve));
  const devtools = await context.newCDPSession(tab);
  const at = Date.now();
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await tab.close();
  return { at, edits };
}

describe('a tab that is killed while edits flow', () => {
  it(
    `loses at most the last ${most} ms, and never breaks the journey`,
    { timeout: kills * 6000 },
    async () => {
      const context = await harness.browser.newContext();
      const missing: number[] = [];
      for (let kill = 0; kill < kills; kill += 1) {
        const { at, edits } = await killed(context, 100 + Math.random() * 1200);
        const tab = await harness.tab(context);
        const generations = await tab.evaluate(() => window.editor.stored('map'));
        await tab.close();
        const [stored, previous] = generations;
        expect(stored).toMatchObject({ whole: true, touchpoints: 200 });
        if (kill > 0) expect(previous).toMatchObject({ whole: true, touchpoints: 200 });
        const kept = Number(stored?.title) || 0;
        const firstLost = edits.find(({ count }) => count > kept);
        missing.push(firstLost ? Math.max(0, at - firstLost.at) : 0);
      }
      if (process.env['SOJOURN_KILLS']) {
        const sorted = missing.toSorted((one, other) => one - other);
        console.info(
          `killed ${kills} times: missing ${sorted[Math.floor(kills / 2)]} ms in the median, ${sorted.at(-1)} ms at most`,
        );
      }
      expect(Math.max(...missing)).toBeLessThanOrEqual(most);
      await context.close();
    },
  );
});
