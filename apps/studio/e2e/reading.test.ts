import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStage, visitStudio, type Stage } from './studio';

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
    expect(new URL(page.url()).hash).toBe('#touchpoint=adviser&personas=tuan');
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
    expect(new URL(page.url()).hash).toBe('');
    await page.close();
  });

  it('shows personas, in full and compact, and curves', async () => {
    const { page } = await visitStudio(stage);
    await page.getByRole('link', { name: 'Personas' }).click();
    await page.getByRole('heading', { name: 'Anna Müller' }).waitFor();
    await page.getByText('Words that only lawyers use').waitFor();
    await page.getByRole('radio', { name: 'Compact' }).check();
    await page.getByRole('heading', { name: 'Tuấn Nguyễn' }).waitFor();
    await page.getByRole('link', { name: 'Curve' }).click();
    await page.getByRole('checkbox', { name: 'One line for each persona' }).check();
    await page.getByRole('rowheader', { name: /Tuấn Nguyễn/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Anna Müller' }).waitFor();
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
    await page.getByRole('button', { name: 'Otwórz…' }).waitFor();
    await page.close();
  });
});
