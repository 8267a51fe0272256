import { ask } from './site.mjs';

/**
 * What each paint between two marks of a trace took, in the order of the paints: `work`,
 * milliseconds that the page's main thread was busy (neither what else the machine does nor waiting
 * for a frame counts), and `clock`, milliseconds by the clock.
 */
export function paintsIn(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const marks = traceEvents.filter(({ name }) => name === 'TimeStamp').sort((a, b) => a.ts - b.ts);
  const begins = marks.filter(({ args }) => args.data.message === 'paint begins');
  const ends = marks.filter(({ args }) => args.data.message === 'paint ends');
  return begins.map((begin, index) => ({
    work: (ends[index].tts - begin.tts) / 1000,
    clock: (ends[index].ts - begin.ts) / 1000,
  }));
}

/**
 * Draws two subjects in turns, in one page, and gives what each took in every round.
 *
 * @param site What `openSite` gave.
 * @param {object} plans
 * @param plans.ours What to draw, `{ subject, touchpoints }`.
 * @param plans.theirs What to draw against it.
 * @param {number} plans.rounds
 * @param {number} [plans.warmUp] Rounds before, which do not count: code is compiled and fonts are read.
 */
export async function paintInTurns(site, { ours, theirs, rounds, warmUp = 20 }) {
  const page = await site.openPage();
  const draw = async (plan) => {
    await ask(page, 'prepare', plan);
    await ask(page, 'paint');
    await ask(page, 'clear');
  };
  for (let round = 0; round < warmUp; round += 1) {
    await draw(ours);
    await draw(theirs);
  }

  await site.browser.startTracing(page, { categories: ['-*', 'devtools.timeline'] });
  const swapped = (round) => round % 2 !== 0;
  for (let round = 0; round < rounds; round += 1) {
    await draw(swapped(round) ? theirs : ours);
    await draw(swapped(round) ? ours : theirs);
  }
  const paints = paintsIn(await site.browser.stopTracing());
  await page.close();

  return Array.from({ length: rounds }, (_, round) => {
    const [first, second] = paints.slice(2 * round);
    return swapped(round) ? { ours: second, theirs: first } : { ours: first, theirs: second };
  });
}
