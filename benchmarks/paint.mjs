import { ask } from './site.mjs';
import { median } from './statistics.mjs';

/** Opens a page in which `measure` draws a subject and says what that cost. */
async function openMeter(site) {
  const page = await site.openPage();
  const devtools = await page.context().newCDPSession(page);
  // Ticks of the page's main thread: what else the machine does, and waiting for a frame, count nothing.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

  async function busyMilliseconds() {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  }

  async function measure(plan) {
    await ask(page, 'prepare', plan);
    const before = await busyMilliseconds();
    const clock = await ask(page, 'paint');
    const work = (await busyMilliseconds()) - before;
    await ask(page, 'clear');
    return { work, clock };
  }

  return { measure, close: () => page.close() };
}

/**
 * Draws two subjects in turns, in one page, and gives what each took in every round: `work`,
 * milliseconds of the main thread (script, style, layout, paint), and `clock`, by the clock.
 *
 * @param site What `openSite` gave.
 * @param {object} plans
 * @param plans.ours What to draw, `{ subject, touchpoints }`.
 * @param plans.theirs What to draw against it.
 * @param {number} plans.rounds
 * @param {number} [plans.warmUp] Rounds before, which do not count.
 */
export async function paintInTurns(site, { ours, theirs, rounds, warmUp = 5 }) {
  const { measure, close } = await openMeter(site);
  const measured = [];
  const asking = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const swapped = round % 2 !== 0;
    const first = await measure(swapped ? theirs : ours);
    const second = await measure(swapped ? ours : theirs);
    const nothing = await measure({ subject: 'nothing', touchpoints: 1 });
    if (round < 0) continue;
    measured.push(swapped ? { ours: second, theirs: first } : { ours: first, theirs: second });
    asking.push(nothing.work);
  }
  await close();
  // What an empty frame costs is no part of either side.
  const empty = median(asking);
  for (const round of measured) {
    round.ours.work -= empty;
    round.theirs.work -= empty;
  }
  return measured;
}
