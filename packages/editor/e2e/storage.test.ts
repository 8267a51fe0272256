import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personaLibraryContract } from '../src/testing/personaLibraryContract.ts';
import { storageContract } from '../src/testing/storageContract.ts';
import { versionsContract } from '../src/testing/versionsContract.ts';
import { setUp, type Harness } from './harness.ts';

let harness: Harness;
let page: Page;
beforeAll(async () => {
  harness = await setUp();
  page = await harness.tab(await harness.browser.newContext());
});
afterAll(() => harness.close());

describe.each(['indexedDbStorage', 'fileStorage'])('%s in the browser', (kind) => {
  it.each(storageContract.map(({ name }) => name))('%s', async (rule) => {
    await page.evaluate(([of, name]) => window.editor.checkStorage(of, name), [
      kind,
      rule,
    ] as const);
  });

  it.each(versionsContract.map(({ name }) => name))('keeps versions: %s', async (rule) => {
    await page.evaluate(([of, name]) => window.editor.checkVersions(of, name), [
      kind,
      rule,
    ] as const);
  });
});

describe('indexedDbPersonaLibrary in the browser', () => {
  it.each(personaLibraryContract.map(({ name }) => name))('%s', async (rule) => {
    await page.evaluate((name) => window.editor.checkPersonaLibrary(name), rule);
  });
});

describe('sessions in the browser', () => {
  it('show in two tabs what either changes, and ask where both changed the same', async () => {
    const context = await harness.browser.newContext();
    const [ours, theirs] = [await harness.tab(context), await harness.tab(context)];
    for (const tab of [ours, theirs]) await tab.evaluate(() => window.editor.open('map'));
    const state = (tab: Page) => tab.evaluate(() => window.editor.state('map'));
    const rename = (tab: Page, title: string) =>
      tab.evaluate((text) => window.editor.rename('map', text), title);

    await rename(ours, 'From one tab');
    await expect.poll(async () => (await state(theirs)).title).toBe('From one tab');
    await theirs.evaluate(() => window.editor.rename('map', 'Why', 'purpose'));
    await expect.poll(async () => (await state(ours)).purpose).toBe('Why');

    await Promise.all([rename(ours, 'Ours'), rename(theirs, 'Theirs')]);
    const conflicts = async () =>
      (await Promise.all([state(ours), state(theirs)])).flatMap((one) => one.conflicts);
    await expect.poll(async () => (await conflicts()).length).toBe(1);
    const [conflict] = await conflicts();
    for (const tab of [ours, theirs]) {
      await tab.evaluate(() => window.editor.settleOther('map'));
    }
    const titles = async () =>
      (await Promise.all([state(ours), state(theirs)])).map(({ title }) => title);
    await expect.poll(titles).toEqual([conflict?.theirs, conflict?.theirs]);
    await context.close();
  });

  it('have saved when the page was left in the same moment', async () => {
    const context = await harness.browser.newContext();
    const tab = await harness.tab(context);
    await tab.evaluate(() => window.editor.open('left'));
    await tab.evaluate(() => {
      window.editor.rename('left', 'Just before leaving');
      window.location.href = 'about:blank';
    });
    await tab.waitForURL('about:blank');
    const next = await harness.tab(context);
    const [stored] = await next.evaluate(() => window.editor.stored('left'));
    expect(stored?.title).toBe('Just before leaving');
    await context.close();
  });

  it('keep the old generation where a write is broken off', async () => {
    const context = await harness.browser.newContext();
    const tab = await harness.tab(context);
    await tab.evaluate(async () => {
      await window.editor.open('torn');
      window.editor.rename('torn', 'Kept');
      await window.editor.open('torn');
      const { put } = IDBObjectStore.prototype;
      // The entry comes after the journey: half of the write has been sent.
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...asked) {
        this.transaction.abort();
        return put.apply(this, asked);
      };
      window.editor.rename('torn', 'Lost');
      await window.editor.open('torn');
    });
    const { save } = await tab.evaluate(() => window.editor.state('torn'));
    expect(save).toMatchObject({ kind: 'unsaved', reason: 'failing' });
    const [stored] = await tab.evaluate(() => window.editor.stored('torn'));
    expect(stored).toMatchObject({ whole: true, title: 'Kept' });
    await context.close();
  });

  it('say that the storage is full, and save when there is room again', async () => {
    const context = await harness.browser.newContext();
    const tab = await harness.tab(context);
    const devtools = await context.newCDPSession(tab);
    const { origin } = new URL(tab.url());
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    // Chromium does not always know at once that the room is gone: until then it only fails.
    await expect
      .poll(() => tab.evaluate(() => window.editor.open('full')), { timeout: 20_000 })
      .toMatchObject({ kind: 'unsaved', reason: 'full' });
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await expect
      .poll(() => tab.evaluate(() => window.editor.open('full')), { timeout: 20_000 })
      .toMatchObject({ kind: 'saved' });
    await context.close();
  });

  it('say why nothing is kept where the browser forbids it', async () => {
    const context = await harness.browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('Denied.', 'SecurityError');
        },
      });
    });
    const tab = await harness.tab(context);
    expect(await tab.evaluate(() => window.editor.open('map'))).toMatchObject({
      kind: 'unsaved',
      reason: 'forbidden',
    });
    await context.close();
  });
});
