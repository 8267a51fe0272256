import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, serve, type Site } from '../e2e/site';
import { browse, foldAwareness, renderersOf } from './browse';
import { copiesIn, install, once, run } from './example';

describe('the example in React 18', () => {
  let folder: string;
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    browser = await launch();
    folder = await install('react-18');
    await run(folder, 'npm', 'run', 'build');
    site = await serve(join(folder, 'dist'));
  });
  afterAll(() => Promise.all([site?.close(), browser?.close()]));

  it('has one copy of what must be there once', async () => {
    expect(await copiesIn(folder)).toEqual(once());
  });

  it('shows the map and folds a stage, and says nothing in the console', async () => {
    const { page, complaints } = await browse(browser, site.url);
    await foldAwareness(page);
    expect(await renderersOf(page)).toEqual(['18.3.1']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("finds no fault in Sojourn's types beside those of React 18", async () => {
    const entries = ['core', 'react', 'react/kit', 'react/locales/pl'];
    const imports = entries.map((entry) => `import '@sojourn/${entry}';\n`).join('');
    await writeFile(join(folder, 'src/everything.ts'), imports);
    const complaints = await run(folder, 'npx', 'tsc', '--skipLibCheck', 'false').catch(
      (error: Error) => error.message,
    );
    expect(complaints.split('\n').filter((line) => /@sojourn|^src/.test(line))).toEqual([]);
  });
});
