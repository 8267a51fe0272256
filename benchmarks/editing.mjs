import { paintsIn } from './paint.mjs';
import { ask } from './site.mjs';

/** Work of the editor in the page. */

/**
 * What a key costs until its letter is painted, in a map of 5,000 touchpoints and in a bare textarea,
 * in turns: each round writes the same text in both.
 *
 * @returns {Promise<{ ours: object[], theirs: object[] }[]>} of each round, what each key took
 */
export async function writeInTurns(site, { touchpoints, rounds, keys }) {
  const page = await site.openPage();
  const round = async (desk) => {
    await ask(page, 'sitDown', desk, touchpoints);
    await ask(page, 'write', 10);
    await site.browser.startTracing(page, { categories: ['-*', 'devtools.timeline'] });
    await ask(page, 'write', keys);
    const paints = paintsIn(await site.browser.stopTracing());
    await ask(page, 'closeEditor');
    return paints;
  };
  await round('editor');
  await round('textarea');
  const measured = [];
  for (let index = 0; index < rounds; index += 1) {
    measured.push({ ours: await round('editor'), theirs: await round('textarea') });
  }
  await page.close();
  return measured;
}

/**
 * What taking heavy things back costs, from the key until React has rendered.
 *
 * @returns {Promise<{ name: string, costs: object[] }[]>} by what is undone, as `paintsIn` says it
 */
export async function undoEach(site, { touchpoints, rounds }) {
  const page = await site.openPage();
  await site.browser.startTracing(page, { categories: ['-*', 'devtools.timeline'] });
  const undone = await ask(page, 'undo', touchpoints, rounds);
  const costs = paintsIn(await site.browser.stopTracing());
  await page.close();
  return [...new Set(undone)].map((name) => ({
    name,
    costs: costs.filter((_, index) => undone[index] === name),
  }));
}

/**
 * Drags the first touchpoint across the map by the mouse: back and forth over what is seen, then to
 * the edge, where the map scrolls along.
 *
 * @returns {Promise<{ durations: number[], scrolled: number }>} what each frame took, and how far it scrolled
 */
export async function dragAcross(site, touchpoints) {
  const page = await site.openPage();
  await ask(page, 'openEditor', touchpoints);
  const card = page.locator('[data-spot^=":touchpoints/"]').nth(1);
  const box = await card.boundingBox();
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 12, y, { steps: 3 });
  await ask(page, 'recordFrames');
  for (let turn = 0; turn < 3; turn += 1) {
    await page.mouse.move(1200, y, { steps: 60 });
    await page.mouse.move(250, y + 200, { steps: 60 });
  }
  await page.mouse.move(1392, y, { steps: 30 });
  for (let step = 0; step < 60; step += 1) await page.mouse.move(1392 + (step % 2), y);
  const durations = await ask(page, 'stopFrames');
  const scrolled = await page
    .locator('[data-part="scroller"]')
    .first()
    .evaluate((element) => Math.abs(element.scrollLeft));
  await page.mouse.up();
  await page.close();
  return { durations, scrolled };
}
