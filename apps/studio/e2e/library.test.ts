import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  choose,
  create,
  goToMaps,
  keyOf,
  setStage,
  turnTo,
  visitStudio,
  type Stage,
} from './studio';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe('the maps', () => {
  it('are pictures with words, found by their titles and put in order', async () => {
    const { page, complaints } = await visitStudio(stage);
    await goToMaps(page);
    await create(page, 'Service blueprint', 'Ångström repairs');
    await goToMaps(page);
    const list = page.getByRole('list', { name: 'Maps' });
    const cards = list.getByRole('listitem');
    await cards.nth(1).waitFor();
    await list.getByText('Service blueprint · 0 touchpoints').waitFor();
    await list.getByText('Current state · 16 touchpoints').waitFor();
    expect(await list.locator('svg.map-picture').count()).toBe(2);
    expect(await cards.first().getByRole('heading').textContent()).toBe('Ångström repairs');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('By title');
    await page.getByRole('searchbox', { name: 'Search maps' }).fill('angstrom');
    await page.getByText('1 map', { exact: true }).waitFor();
    await page.getByRole('searchbox', { name: 'Search maps' }).fill('nothing like it');
    await page.getByText('No map is called so.').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('begin with a template in the language of the interface, an example, or nothing', async () => {
    const { page } = await visitStudio(stage);
    for (const [beginning, title] of [
      ['Before, during, after', 'Before, during, after'],
      ['Zwrot butów kupionych przez internet', 'Zwrot butów kupionych przez internet'],
      ['Empty', 'Untitled journey'],
    ] as const) {
      await goToMaps(page);
      await create(page, beginning);
      await page.getByRole('button', { name: `This map ${title}` }).waitFor();
    }
    await goToMaps(page);
    await page.getByText('4 maps').waitFor();
    await page.close();
  });

  it('are renamed, and duplicated to be compared', async () => {
    const { page } = await visitStudio(stage);
    await goToMaps(page);
    const list = page.getByRole('list', { name: 'Maps' });
    const menuOf = (title: string) =>
      page.getByRole('button', { name: `What to do with “${title}”`, exact: true });
    await menuOf('Getting a mortgage').click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await list.getByRole('link', { name: 'Getting a mortgage (copy)' }).waitFor();
    await menuOf('Getting a mortgage').click();
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('A house of one’s own');
    await page.keyboard.press('Enter');
    await list.getByRole('link', { name: 'A house of one’s own' }).waitFor();
    await menuOf('A house of one’s own').click();
    await page.getByRole('menuitem', { name: 'Compare with…' }).click();
    await page.getByRole('heading', { level: 1, name: /compared/ }).waitFor();
    await page.getByLabel('Compare with').selectOption('Getting a mortgage (copy)');
    await page.getByRole('deletion').or(page.locator('del')).first().waitFor();
    await page.reload();
    await page.locator('del').first().waitFor();
    await page.close();
  });

  it('are removed, and come back as they were', async () => {
    const { page, complaints } = await visitStudio(stage);
    const key = keyOf(page);
    await choose(page, 'Remove');
    await page.getByText('There is no map here yet.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'Getting a mortgage' }).click();
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Getting a mortgage' }).waitFor();
    expect(keyOf(page)).toBe(key);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('are one map in two tabs', async () => {
    const { page, complaints } = await visitStudio(stage);
    await page.getByText('Saved', { exact: true }).waitFor();
    const { hash } = new URL(page.url());
    const other = await visitStudio(stage, { context: page.context(), hash });
    await choose(page, 'Rename…');
    await page.getByRole('textbox', { name: 'Title' }).fill('Our mortgage');
    await page.keyboard.press('Enter');
    await other.page.getByRole('heading', { level: 1, name: 'Our mortgage' }).waitFor();
    await choose(other.page, 'Rename…');
    await other.page.getByRole('textbox', { name: 'Title' }).fill('Their mortgage');
    await other.page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Their mortgage' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Their mortgage' }).waitFor();
    expect([...complaints, ...other.complaints]).toEqual([]);
    await page.close();
    await other.page.close();
  });

  it('stay with who looks at them when another tab removes them', async () => {
    const { page } = await visitStudio(stage);
    const { hash } = new URL(page.url());
    const other = await visitStudio(stage, { context: page.context(), hash });
    await choose(page, 'Remove');
    await other.page.getByText(/This map was removed elsewhere/).waitFor();
    await choose(other.page, 'Rename…');
    await other.page.getByRole('textbox', { name: 'Title' }).fill('Still here');
    await other.page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Still here' }).waitFor();
    await page.close();
    await other.page.close();
  });

  it('show a list that another tab changes', async () => {
    const { page } = await visitStudio(stage);
    const other = await visitStudio(stage, {
      context: page.context(),
      hash: '#home=maps',
      heading: 'Maps',
    });
    await choose(page, 'Duplicate');
    await other.page.getByRole('link', { name: 'Getting a mortgage (copy)' }).waitFor();
    await page.close();
    await other.page.close();
  });

  it('print as maps from the page that edits them, where what is pasted is the editor’s', async () => {
    const { page } = await visitStudio(stage);
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.locator('.editor').waitFor();
    // A text that is pasted into the editor is the editor's.
    await page.locator('.editor').evaluate((editor) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'journey\n  title Pasted\n  Drink: 5: Me\n');
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await page.getByRole('dialog', { name: 'Paste from a spreadsheet' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'This map Getting a mortgage' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.getByRole('table').count()).toBe(3);
    await page.close();
  });
});

describe('all personas', () => {
  it('are those of the maps, and those that are kept', async () => {
    const { page } = await visitStudio(stage);
    await goToMaps(page);
    await page.getByRole('link', { name: 'Personas' }).click();
    await page.getByRole('button', { name: 'Keep “Anna Müller” for other maps' }).click();
    const kept = page.getByRole('region', { name: 'Kept for any map' });
    await kept.getByRole('heading', { name: 'Anna Müller' }).waitFor();
    await page.reload();
    await kept.getByRole('button', { name: 'Remove “Anna Müller” from what is kept' }).click();
    await kept.getByText('Nobody is kept yet.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await kept.getByRole('heading', { name: 'Anna Müller' }).waitFor();
    await page.getByRole('link', { name: 'Getting a mortgage' }).first().click();
    await page.getByRole('heading', { level: 1, name: /Who travels/ }).waitFor();
    await turnTo(page, 'Map');
    await page.close();
  });

  it('are written and saved, without a map too', async () => {
    const { page, complaints } = await visitStudio(stage);
    await goToMaps(page);
    await page.getByRole('link', { name: 'Personas' }).click();
    await page.getByRole('button', { name: 'New persona' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ewa Nowak');
    await page.getByRole('textbox', { name: 'Role', exact: true }).fill('Buys for her mother');
    await page.keyboard.press('Tab');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Role', exact: true }).inputValue())
      .toBe('Buys for her mother');
    await page.getByRole('link', { name: 'All personas' }).click();
    const kept = page.getByRole('region', { name: 'Kept for any map' });
    await kept.getByRole('heading', { name: 'Ewa Nowak' }).waitFor();
    await kept.getByRole('link', { name: 'Edit “Ewa Nowak”' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
