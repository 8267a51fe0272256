import { ask } from './site.mjs';

/** Work in the page that is counted, or that the page times itself. */

async function inNewPage(site, use) {
  const page = await site.openPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** How many elements the map of a generated journey makes. */
export function countElements(site, touchpoints) {
  return inNewPage(site, async (page) => {
    await ask(page, 'prepare', { subject: 'journeyMap', touchpoints });
    await ask(page, 'paint');
    return ask(page, 'countElements');
  });
}

/**
 * Scrolls a map of 5,000 touchpoints.
 *
 * @param site What `openSite` gave.
 * @param {{ pixels: number, frames: number }} plan How far in each frame, and for how many.
 */
export function scrollAcross(site, plan) {
  return inNewPage(site, (page) => ask(page, 'scroll', { touchpoints: 5000, ...plan }));
}

/** Milliseconds that `openJourney` (over) and `JSON.parse` (under) take, in turns. */
export function openText(site, { touchpoints, rounds }) {
  return inNewPage(site, async (page) => {
    const measured = [];
    for (let round = -10; round < rounds; round += 1) {
      const over = await ask(page, 'open', 'openJourney', touchpoints);
      const under = await ask(page, 'open', 'parse', touchpoints);
      if (round >= 0) measured.push({ over, under });
    }
    return measured;
  });
}
