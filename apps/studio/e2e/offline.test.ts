import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../tests/e2e/site.ts';
import { built, choose, goToMaps, setStage, turnTo, visitStudio, type Stage } from './studio';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe('without a network', () => {
  it('opens, changes and keeps maps once it was loaded', async () => {
    const { page, complaints } = await visitStudio(stage);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state === 'activated') return;
      await new Promise((done) => active?.addEventListener('statechange', done));
    });
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Getting a mortgage' }).waitFor();
    await choose(page, 'Rename…');
    await page.getByRole('textbox', { name: 'Title' }).fill('Mortgage on the train');
    await page.keyboard.press('Enter');
    await page.getByText('Saved', { exact: true }).waitFor();
    // What was never looked at with a network is there too.
    await turnTo(page, 'Table');
    await page.getByRole('columnheader', { name: 'Feeling' }).waitFor();
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.locator('.editor').waitFor();
    await goToMaps(page);
    await page.reload();
    await page.getByRole('link', { name: 'Mortgage on the train' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('goes over to a newer studio at its next start, and never mixes the two', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'studio-'));
    await cp(built, folder, { recursive: true });
    const site = await serve(folder);
    const { page } = await visitStudio({ ...stage, site });
    await page.evaluate(() => navigator.serviceWorker.ready);
    const change = async (name: string, from: RegExp, to: string) => {
      const file = join(folder, name);
      await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
    };
    await change('index.html', /<html /, '<html data-newer ');
    await change('sw.js', /"version":"\w+"/, '"version":"00000000000000ff"');
    const waiting = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        return registration.waiting !== null;
      });
    await expect.poll(waiting, { timeout: 10_000 }).toBe(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Getting a mortgage' }).waitFor();
    expect(await page.locator('html[data-newer]').count()).toBe(0);
    await page.close({ runBeforeUnload: false });
    const next = await page.context().newPage();
    await expect
      .poll(
        async () => {
          await next.goto('about:blank');
          await next.goto(`${site.url}/`);
          return next.locator('html[data-newer]').count();
        },
        { timeout: 10_000 },
      )
      .toBe(1);
    expect(await next.evaluate(() => caches.keys())).toEqual(['sojourn-studio-00000000000000ff']);
    await next.close();
    await site.close();
    await rm(folder, { recursive: true });
  });

  it('is served from files of one version only', async () => {
    const { page } = await visitStudio(stage);
    const kept = await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const names = await caches.keys();
      const cache = await caches.open(names[0] ?? '');
      return { names, files: (await cache.keys()).map(({ url }) => new URL(url).pathname) };
    });
    expect(kept.names).toEqual([expect.stringMatching(/^sojourn-studio-[0-9a-f]{16}$/)]);
    expect(kept.files).toContain('/');
    expect(kept.files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(3);
    await page.close();
  });
});
