import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  badTea,
  choose,
  goToMaps,
  keyOf,
  pick,
  setStage,
  tea,
  visitStudio,
  type Stage,
} from './studio';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe('what the browser keeps', () => {
  it('is opened again by its address, and listed for who comes back', async () => {
    const { page, complaints } = await visitStudio(stage);
    await pick(page, tea);
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    const key = keyOf(page);
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    expect(keyOf(page)).toBe(key);
    const again = await visitStudio(stage, { context: page.context(), heading: 'Maps' });
    const list = again.page.getByRole('list', { name: 'Maps' });
    await list.getByRole('link', { name: 'My tea' }).waitFor();
    await list.getByRole('link', { name: 'Getting a mortgage' }).waitFor();
    expect([...complaints, ...again.complaints]).toEqual([]);
    await page.close();
    await again.page.close();
  });

  it('is the file as it came, too, with what was noticed', async () => {
    const { page } = await visitStudio(stage);
    await pick(page, badTea);
    await page.getByRole('complementary', { name: 'What was noticed' }).waitFor();
    await choose(page, 'Rename…');
    await page.getByRole('textbox', { name: 'Title' }).fill('Better tea');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Better tea' }).waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: '2 notes', expanded: false }).click();
    await page.getByText('“hot” is no number').waitFor();
    const downloaded = page.waitForEvent('download');
    await choose(page, 'Download the original file');
    const chunks: Buffer[] = [];
    for await (const chunk of await (await downloaded).createReadStream()) {
      chunks.push(chunk as Buffer);
    }
    expect(Buffer.concat(chunks).toString()).toBe(badTea.text);
    await page.close();
  });

  it('is not there without storage: the studio works, and says what to do', async () => {
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
    await page.getByText('Not kept', { exact: true }).waitFor();
    await pick(page, tea);
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as JSON' }).click();
    expect((await downloaded).suggestedFilename()).toBe('My tea.sojourn.json');
    await goToMaps(page);
    await page.getByRole('link', { name: 'Getting a mortgage' }).waitFor();
    await page.getByRole('link', { name: 'My tea' }).click();
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says so when the storage is full, and loses nothing on the way to another page', async () => {
    const { page } = await visitStudio(stage, {
      before: () => {
        IDBObjectStore.prototype.add = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
      },
    });
    await pick(page, tea);
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    await page.getByText(/storage for this site is full/).waitFor();
    await page.getByText('Not saved', { exact: true }).waitFor();
    const { hash } = new URL(page.url());
    await goToMaps(page);
    await page.evaluate((back) => (window.location.hash = back), hash);
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    await page.close();
  });

  it('is not written to before its first load ended well', async () => {
    const { page } = await visitStudio(stage, {
      heading: 'Maps',
      before: () => {
        IDBObjectStore.prototype.getAll = () => {
          throw new DOMException('Broken.', 'UnknownError');
        };
        const { put, add } = IDBObjectStore.prototype;
        const wrote = () => (document.documentElement.dataset['wrote'] = 'yes');
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
          wrote();
          return put.apply(this, args);
        };
        IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args) {
          wrote();
          return add.apply(this, args);
        };
      },
    });
    await page
      .getByText(/storage does not answer/)
      .first()
      .waitFor();
    expect(await page.getByText('There is no map here yet.').count()).toBe(0);
    await pick(page, tea);
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    expect(await page.locator('html').getAttribute('data-wrote')).toBeNull();
    await page.close();
  });

  it('is not another browser’s: an address of a map that is not here says so', async () => {
    const { page } = await visitStudio(stage, {
      hash: '#map=nowhere',
      heading: 'There is no such map in this browser.',
    });
    await page.getByRole('link', { name: 'Go to your maps' }).click();
    await page.getByText('There is no map here yet.').waitFor();
    await page.close();
  });

  it('tells what a Mermaid file does not hold', async () => {
    const { page } = await visitStudio(stage);
    const downloaded = page.waitForEvent('download');
    await choose(page, 'Download as Mermaid');
    expect((await downloaded).suggestedFilename()).toBe('Getting a mortgage.mmd');
    const dialog = page.getByRole('dialog', { name: 'What Mermaid cannot say' });
    expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(2);
    await page.close();
  });
});

describe('what the first studio kept', () => {
  it('is taken over once, with its files, and opened where it was left', async () => {
    const { page } = await visitStudio(stage, { hash: '#home=maps', heading: 'Maps' });
    await page.evaluate(
      async (files) => {
        await new Promise((deleted) => {
          // The open studio gives way to a newer one.
          indexedDB.deleteDatabase('sojourn-studio').onsuccess = deleted;
        });
        const database = await new Promise<IDBDatabase>((opened) => {
          const request = indexedDB.open('sojourn-studio', 1);
          request.onupgradeneeded = () => {
            request.result.createObjectStore('entries');
            request.result.createObjectStore('files', { autoIncrement: true });
            request.result.createObjectStore('studio');
          };
          request.onsuccess = () => opened(request.result);
        });
        const write = database.transaction(['entries', 'files', 'studio'], 'readwrite');
        files.forEach(({ name, text }, index) => {
          const key = index + 1;
          write.objectStore('files').put(new TextEncoder().encode(text), key);
          write.objectStore('entries').put({ key, name, title: name, openedAt: key }, key);
        });
        write.objectStore('studio').put(1, 'last');
        write.objectStore('studio').put({ language: 'en', theme: 'dark' }, 'settings');
        await new Promise((done) => (write.oncomplete = done));
        database.close();
      },
      [badTea, tea, { name: 'broken.json', text: '{ "format": ' }],
    );
    await page.reload();
    const list = page.getByRole('list', { name: 'Maps' });
    await list.getByRole('link', { name: 'Bad tea' }).waitFor();
    await list.getByRole('link', { name: 'My tea' }).waitFor();
    expect(await list.getByRole('listitem').count()).toBe(2);
    await page.getByRole('button', { name: 'Download “broken.json”' }).waitFor();
    await page.reload();
    await list.getByRole('link', { name: 'My tea' }).waitFor();
    expect(await list.getByRole('listitem').count()).toBe(2);
    // An address of the first studio names no map: it means the one that was open last.
    const old = await visitStudio(stage, {
      context: page.context(),
      hash: '#page=map&zoom=stages',
      heading: 'Bad tea',
    });
    await old.page.getByRole('button', { name: '2 notes' }).click();
    const downloaded = old.page.waitForEvent('download');
    await choose(old.page, 'Download the original file');
    expect((await downloaded).suggestedFilename()).toBe('bad-tea.mmd');
    await old.page.close();
    await page.close();
  });
});
