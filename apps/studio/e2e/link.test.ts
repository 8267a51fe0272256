import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  choose,
  create,
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

function packed(content: string | Buffer): string {
  return deflateRawSync(content).toString('base64url');
}

describe('a link with a map in it', () => {
  it('shows the map elsewhere, where it can be kept', async () => {
    const sender = await visitStudio(stage);
    await goToMaps(sender.page);
    await create(sender.page, 'موعد في عيادة الأطفال');
    await sender.page.getByRole('button', { name: /^This map/ }).waitFor();
    await choose(sender.page, 'Copy a link…');
    const field = sender.page.getByLabel('Link', { exact: true });
    await expect.poll(() => field.inputValue()).toMatch(/#j=[\w-]{100,8000}$/);
    const { hash } = new URL(await field.inputValue());
    await sender.page.close();

    const { page, complaints } = await visitStudio(stage, {
      hash,
      heading: 'موعد في عيادة الأطفال',
    });
    await page.getByText('This map came with a link. It is not kept yet.').waitFor();
    expect(await page.getByRole('link', { name: 'Edit', exact: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'Personas' }).click();
    await page.getByRole('heading', { level: 1, name: /Who travels/ }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Keep it in my maps' }).click();
    await page.getByText('It is now one of your maps.').first().waitFor();
    expect(keyOf(page)).not.toBe('');
    await goToMaps(page);
    await page.getByText('1 map', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is not made of a map that is too large, which is offered as a file', async () => {
    const { page } = await visitStudio(stage);
    await choose(page, 'Copy a link…');
    const dialog = page.getByRole('dialog', { name: 'A link with the map in it' });
    await dialog.getByText(/too large for a link/).waitFor();
    const downloaded = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download as JSON' }).click();
    expect((await downloaded).suggestedFilename()).toBe('Getting a mortgage.sojourn.json');
    await page.close();
  });

  it.each([
    ['garbage', 'not-a-map', /cut off or changed/],
    ['markup', encodeURIComponent('<img src=x onerror=alert(1)>'), /cut off or changed/],
    [
      'a page',
      packed('<!doctype html><script>alert(1)</script>'),
      /not a journey that Sojourn knows/,
    ],
    ['a bomb', packed(Buffer.alloc(64 * 1024 * 1024)), /more in the link/],
  ])('is refused where it holds %s, and changes nothing', async (_, link, says) => {
    const first = await visitStudio(stage);
    await pick(first.page, tea);
    await first.page.getByText('Saved', { exact: true }).waitFor();
    const { page, complaints } = await visitStudio(stage, {
      context: first.page.context(),
      hash: `#j=${link}`,
      heading: '“The map in the link” was not opened',
    });
    await page.getByText(says).waitFor();
    await page.getByRole('link', { name: 'Go to your maps' }).click();
    await page.getByText('2 maps').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
    await first.page.close();
  });
});
