import { ask } from './site.mjs';

/** What the browser does in between, whoever asks for it: matching styles and laying boxes out. */
const rendering = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize']);

/** Milliseconds of rendering on a thread between two marks; what stands inside another counts once. */
function renderingBetween(begin, end, events) {
  let sum = 0;
  let done = begin.ts;
  for (const { ts, dur, tdur = dur } of events) {
    if (ts < done || ts >= end.ts) continue;
    sum += tdur;
    done = ts + dur;
  }
  return sum / 1000;
}

/**
 * What each paint between two marks of a trace took, in the order of the paints: `work`,
 * milliseconds that the page's main thread was busy (neither what else the machine does nor waiting
 * for a frame counts), `script`, those of them that were neither style nor layout, and `clock`,
 * milliseconds by the clock.
 */
export function paintsIn(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const rendered = traceEvents
    .filter(({ name, ph }) => ph === 'X' && rendering.has(name))
    .sort((a, b) => a.ts - b.ts);
  const marks = traceEvents.filter(({ name }) => name === 'TimeStamp').sort((a, b) => a.ts - b.ts);
  const begins = marks.filter(({ args }) => args.data.message === 'paint begins');
  const ends = marks.filter(({ args }) => args.data.message === 'paint ends');
  return begins.map((begin, index) => {
    const end = ends[index];
    const own = rendered.filter(({ pid, tid }) => pid === begin.pid && tid === begin.tid);
    const work = (end.tts - begin.tts) / 1000;
    return {
      work,
      script: work - renderingBetween(begin, end, own),
      clock: (end.ts - begin.ts) / 1000,
    };
  });
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
