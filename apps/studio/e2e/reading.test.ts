import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { said, setStage, turnTo, visitStudio, type Stage } from './studio';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe('reading in the studio', () => {
  it('opens on the mortgage, asks nobody for anything and says nothing on the console', async () => {
    const { page, complaints } = await visitStudio(stage);
    expect(await page.title()).toBe('Getting a mortgage · Sojourn');
    for (const name of [
      'Awareness',
      'Consideration',
      'Application',
      'Purchase',
      'Living with it',
    ]) {
      await page
        .getByRole('columnheader', { name: new RegExp(name) })
        .first()
        .waitFor();
    }
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('selects a touchpoint by its link, and shows all that is held about it', async () => {
    const { page } = await visitStudio(stage, { hash: '#touchpoint=papers-missing' });
    const selected = page.getByRole('button', { name: /Call: papers are missing/, pressed: true });
    await selected.waitFor();
    const box = await selected.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.x).toBeLessThan(1400);
    const panel = page.getByRole('complementary', { name: 'Touchpoint' });
    for (const text of [
      'Application',
      'To hear that the file is complete.',
      'Nine days of form, twelve days of silence.',
      'I felt like a suspect.',
      'Check papers at upload, not after twelve days',
      'Done: Read name, date and page count while it uploads',
      'Interviews with buyers',
    ]) {
      await panel.getByText(text, { exact: false }).first().waitFor();
    }
    await page.close();
  });

  it('writes selection and view into the address, and reads them back', async () => {
    const { page } = await visitStudio(stage);
    await page.getByRole('button', { name: /Meets an adviser/ }).click();
    await page.getByRole('button', { name: /Anna Müller/ }).click();
    expect(said(page)).toEqual({ page: 'map', touchpoint: 'adviser', personas: 'tuan' });
    await page.reload();
    await page.getByRole('button', { name: /Anna Müller/, pressed: false }).waitFor();
    await page.getByRole('button', { name: /Meets an adviser/, pressed: true }).waitFor();
    await page.close();
  });

  it('goes from touchpoint to touchpoint in the panel, and closes it by Escape', async () => {
    const { page } = await visitStudio(stage, { hash: '#touchpoint=calculator' });
    const panel = page.getByRole('complementary', { name: 'Touchpoint' });
    await panel.getByRole('link', { name: 'Next touchpoint: Meets an adviser' }).click();
    await panel.getByRole('heading', { name: 'Meets an adviser' }).waitFor();
    await panel.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
      /Meets an adviser/,
    );
    await page.close();
  });

  it('says so when a link points to nothing', async () => {
    const { page } = await visitStudio(stage, { hash: '#touchpoint=nowhere' });
    await page.getByText('The link points to a touchpoint that is not in this journey.').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(said(page)).toEqual({ page: 'map' });
    await page.close();
  });

  it('shows personas as cards, in a gallery and side by side, and curves', async () => {
    const { page } = await visitStudio(stage);
    await page.getByRole('link', { name: 'Personas' }).click();
    await page.getByRole('heading', { name: 'Anna Müller' }).waitFor();
    await page.getByText('Words that only lawyers use').waitFor();
    await page.getByRole('radio', { name: 'Gallery' }).check();
    await page.getByRole('button', { name: /Tuấn Nguyễn/ }).click();
    await page.getByText('Two loans at once').first().waitFor();
    await page.getByRole('radio', { name: 'Compare' }).check();
    await page.getByRole('columnheader', { name: /Anna Müller/ }).waitFor();
    await page.getByRole('link', { name: 'Curve' }).click();
    await page.getByRole('checkbox', { name: 'One line for each persona' }).check();
    await page.getByRole('rowheader', { name: /Tuấn Nguyễn/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Anna Müller' }).waitFor();
    await page.close();
  });

  it('tells the same journey as a story, an overview, a table and slides', async () => {
    const { page, complaints } = await visitStudio(stage);
    await turnTo(page, 'Story');
    await page.getByText('Stage 1 of 5').waitFor();
    await turnTo(page, 'Overview');
    await page.getByRole('heading', { name: 'Where it feels worst' }).waitFor();
    await turnTo(page, 'Table');
    await page.getByRole('columnheader', { name: 'Feeling' }).waitFor();
    await page.getByRole('link', { name: 'Present' }).click();
    await page.getByText('1 of 7', { exact: true }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: 'Awareness' }).waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'End the presentation' }).click();
    await page.getByRole('link', { name: 'Map', exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('changes its theme and its language, and keeps both', async () => {
    const { page, complaints } = await visitStudio(stage);
    await page.getByRole('button', { name: /Language and display/ }).click();
    await page.getByLabel('Theme', { exact: true }).selectOption('dark');
    const background = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('.studio') as Element).backgroundColor,
      );
    const dark = await background();
    await page.getByLabel('Language', { exact: true }).selectOption('ar');
    await page.getByRole('link', { name: 'الخريطة' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.reload();
    await page.getByRole('link', { name: 'الخريطة' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await background()).toBe(dark);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('speaks the language of a new reader', async () => {
    const { page } = await visitStudio(stage, { locale: 'pl-PL' });
    await page.getByRole('link', { name: 'Prezentuj' }).waitFor();
    await page.close();
  });
});
