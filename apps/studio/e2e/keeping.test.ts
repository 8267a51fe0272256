import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pick, setStage, tea, visitStudio, type Stage } from './studio';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe('what the browser keeps', () => {
  it('begins with the journey that was open last', async () => {
    const { page, complaints } = await visitStudio(stage);
    await pick(page, tea);
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    await page.getByRole('button', { name: /^Journeys/ }).click();
    await page.getByRole('list', { name: 'Your journeys' }).getByText('My tea').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('lists a file once, opens it again, removes it and brings it back', async () => {
    const { page } = await visitStudio(stage);
    await pick(page, tea);
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    await pick(page, tea);
    const menu = page.getByRole('button', { name: /^Journeys/ });
    await menu.click();
    const list = page.getByRole('list', { name: 'Your journeys' });
    await list.getByText('My tea').waitFor();
    expect(await list.getByRole('listitem').count()).toBe(1);
    await page.getByRole('button', { name: 'Getting a mortgage', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Getting a mortgage' }).waitFor();
    await menu.click();
    await list.getByRole('button', { name: 'Remove “My tea”' }).click();
    await page.getByText('“My tea” was removed.').waitFor();
    await list.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await list.getByRole('button', { name: 'My tea', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    await page.close();
  });

  it('works without storage, and says what to do', async () => {
    const { page, complaints } = await visitStudio(stage, {
      before: () => {
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('Denied.', 'SecurityError');
          },
        });
      },
    });
    await page.getByText(/This browser does not let Sojourn keep anything/).waitFor();
    await pick(page, tea);
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    const downloaded = page.waitForEvent('download');
    await page
      .getByRole('status')
      .locator('..')
      .getByRole('button', { name: 'Download as JSON' })
      .click();
    expect((await downloaded).suggestedFilename()).toBe('My tea.sojourn.json');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says so when the storage is full, and shows the journey all the same', async () => {
    const { page } = await visitStudio(stage, {
      before: () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
      },
    });
    await pick(page, tea);
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    await page.getByText(/storage for this site is full/).waitFor();
    await page.close();
  });

  it('writes nothing before its first load ended well', async () => {
    const { page } = await visitStudio(stage, {
      before: () => {
        IDBObjectStore.prototype.getAll = () => {
          throw new DOMException('Broken.', 'UnknownError');
        };
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
          document.documentElement.dataset['wrote'] = 'yes';
          return put.apply(this, args);
        };
      },
    });
    await page.getByText(/storage does not answer/).waitFor();
    await pick(page, tea);
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    expect(await page.locator('html').getAttribute('data-wrote')).toBeNull();
    await page.close();
  });

  it('tells what a Mermaid file does not hold', async () => {
    const { page } = await visitStudio(stage);
    await page.getByRole('button', { name: /^Journeys/ }).click();
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as Mermaid' }).click();
    expect((await downloaded).suggestedFilename()).toBe('Getting a mortgage.mmd');
    const dialog = page.getByRole('dialog', { name: 'What Mermaid cannot say' });
    expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(2);
    await page.close();
  });
});
