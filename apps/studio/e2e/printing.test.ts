import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStage, visitStudio, type Stage } from './studio';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe('on paper', () => {
  it.each([
    ['A4', 1047],
    ['A3', 1512],
  ])('the map stands on sheets of %s that hold all of it', async (format, width) => {
    const { page, complaints } = await visitStudio(stage, {
      colorScheme: 'dark',
      viewport: { width, height: 720 },
    });
    const pdf = (await page.pdf({ format, landscape: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.getByRole('table').count()).toBe(3);
    expect(await page.getByRole('columnheader', { name: /Application/ }).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Present' }).isVisible()).toBe(false);
    const fits = await page.evaluate(
      () => document.documentElement.scrollWidth <= window.innerWidth,
    );
    expect(fits).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await page.getByRole('table').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
