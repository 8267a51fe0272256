import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badTea, choose, pick, said, setStage, tea, visitStudio, type Stage } from './studio';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe('opening a file', () => {
  it('opens a Mermaid file by the picker', async () => {
    const { page, complaints } = await visitStudio(stage, { hash: '#touchpoint=papers-missing' });
    await pick(page, tea);
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    await page
      .getByRole('columnheader', { name: /Kitchen/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: /Drink/ }).waitFor();
    expect(said(page)).toEqual({ page: 'map' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('opens a text that is pasted into the dialog', async () => {
    const { page } = await visitStudio(stage);
    await choose(page, 'Import…');
    await page.getByLabel('Or paste its text').fill(tea.text);
    await page.getByRole('button', { name: 'Import the text' }).click();
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    const downloaded = page.waitForEvent('download');
    await choose(page, 'Download the original file');
    expect((await downloaded).suggestedFilename()).toBe('Pasted text.txt');
    await page.close();
  });

  it('opens a text that is pasted anywhere on the page', async () => {
    const { page } = await visitStudio(stage);
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, tea.text);
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    await page.close();
  });

  it('opens a file that is dropped on the window', async () => {
    const { page } = await visitStudio(stage);
    const dataTransfer = await page.evaluateHandle(({ name, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    }, tea);
    await page.dispatchEvent('body', 'dragover', { dataTransfer });
    await page.getByText('Drop the file to import it').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer });
    await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
    await page.close();
  });

  it('shows what was noticed, with its line, and gives the original back', async () => {
    const { page } = await visitStudio(stage);
    await pick(page, badTea);
    const panel = page.getByRole('complementary', { name: 'What was noticed' });
    await panel.getByText('“hot” is no number').waitFor();
    await panel.getByText('Line 4, column 5').waitFor();
    await panel.getByText(/Nothing was lost/).waitFor();
    const downloaded = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Download the original file' }).click();
    const download = await downloaded;
    expect(download.suggestedFilename()).toBe('bad-tea.mmd');
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe(badTea.text);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '2 notes', expanded: false }).waitFor();
    await page.close();
  });

  it('refuses broken JSON with the place, and keeps what was open', async () => {
    const { page, complaints } = await visitStudio(stage);
    await pick(page, { name: 'plan.json', text: '{\n  "format": "sojourn.journey",\n  oops\n}' });
    const dialog = page.getByRole('dialog', { name: '“plan.json” was not opened' });
    await dialog.getByText('Line 3, column 3').waitFor();
    await dialog.getByText('Your maps are as they were').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: 'Getting a mortgage' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ['empty.json', '', 'The file is empty.'],
    ['table.csv', 'stage,touchpoint\nBefore,Call\n', 'This is not a journey that Sojourn knows.'],
    ['notes.md', '# Notes\n\nNothing here.\n', 'The Markdown holds no Mermaid journey.'],
    ['blank.mmd', 'journey\n  title Nothing\n', 'No touchpoint was found in it.'],
  ])('refuses %s and says what to do', async (name, text, says) => {
    const { page } = await visitStudio(stage);
    await pick(page, { name, text });
    await page.getByRole('dialog').getByText(says).waitFor();
    await page.close();
  });

  it('asks which of several journeys in a Markdown file is meant', async () => {
    const { page } = await visitStudio(stage);
    const fence = '```';
    const text = `# Day\n\n${fence}mermaid\njourney\n  title Morning\n  Wake: 2: Me\n${fence}\n\n${fence}mermaid\njourney\n  title Evening\n  Sleep: 5: Me\n${fence}\n`;
    await pick(page, { name: 'day.md', text });
    await page.getByRole('dialog', { name: 'Which journey?' }).getByText('Evening').click();
    await page.getByRole('heading', { level: 1, name: 'Evening' }).waitFor();
    await page.close();
  });

  it('runs nothing and loads nothing of a hostile document', async () => {
    const { page, complaints } = await visitStudio(stage);
    const evil = '</style><img src=x onerror=alert(1)><script>alert(2)</script>';
    const journey = {
      format: 'sojourn.journey',
      version: 1,
      title: evil,
      personas: [
        { id: 'p', name: evil, portrait: { src: 'https://evil.example/p.png', alt: evil } },
      ],
      sources: [{ id: 's', kind: 'survey', title: evil, href: 'javascript:alert(3)' }],
      stages: [
        {
          title: evil,
          touchpoints: [
            {
              id: 't',
              title: evil,
              purpose: evil,
              image: { src: '/logout', alt: evil },
              cards: [{ lane: 'pain', text: evil, href: 'javascript:alert(4)', sources: ['s'] }],
            },
          ],
        },
      ],
    };
    await pick(page, { name: 'evil.json', text: JSON.stringify(journey) });
    await page.getByRole('heading', { level: 1 }).getByText('</style>').waitFor();
    await page.evaluate(() => (window.location.hash += '&touchpoint=t'));
    const panel = page.getByRole('complementary', { name: 'Touchpoint' });
    await panel.getByRole('heading', { level: 2 }).waitFor();
    expect(
      await page.locator('a[href^="javascript"], img[src^="http"], img[src^="/"]').count(),
    ).toBe(0);
    await page.getByRole('link', { name: 'Personas' }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('lives under a policy that refuses markup, styles and requests of anybody else', async () => {
    const { page } = await visitStudio(stage);
    const refused = await page.evaluate(async () => {
      const markup = () => (document.body.innerHTML = '<b>Hello</b>');
      const style = document.createElement('style');
      style.textContent = '.studio { display: none }';
      document.head.append(style);
      return {
        markup: await Promise.resolve()
          .then(markup)
          .then(
            () => false,
            () => true,
          ),
        style: style.sheet === null,
        request: await fetch('/').then(
          () => false,
          () => true,
        ),
      };
    });
    expect(refused).toEqual({ markup: true, style: true, request: true });
    await page.close();
  });
});
