// `npm run bench`: the same work by Sojourn and by what a team would pick instead, as ratios.
import { cpus } from 'node:os';
import { dragAcross, undoEach, writeInTurns } from './editing.mjs';
import { firstMapInTurns } from './firstMap.mjs';
import { countElements, openText, scrollAcross } from './work.mjs';
import { paintInTurns } from './paint.mjs';
import { openSite } from './site.mjs';
import { median, quantile, ratioOf } from './statistics.mjs';
import { atLeast, atMost, printTable } from './table.mjs';

const large = { subject: 'journeyMap', touchpoints: 5000 };

const milliseconds = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** First paints in turns; `faster` asks how many times faster Sojourn is, else how many times slower. */
async function paintRow(site, { work, name, theirs, goal, faster = false, ...counts }) {
  const rounds = await paintInTurns(site, { ours: large, theirs, ...counts });
  const sides = (unit) =>
    rounds.map(({ ours, theirs: other }) =>
      faster ? { over: other[unit], under: ours[unit] } : { over: ours[unit], under: other[unit] },
    );
  return {
    work,
    sojourn: milliseconds(median(rounds.map(({ ours }) => ours.work))),
    against: `${name}: ${milliseconds(median(rounds.map(({ theirs: other }) => other.work)))}`,
    ...ratioOf(sides('work')),
    clock: ratioOf(sides('clock')).ratio,
    goal,
  };
}

async function elementsRow(site) {
  const [few, many] = [await countElements(site, 200), await countElements(site, 5000)];
  return {
    work: 'DOM elements, 5,000 touchpoints',
    sojourn: String(many),
    against: `200 touchpoints: ${few}`,
    ratio: many / few,
    goal: atMost(1.2),
  };
}

async function scrollRows(site, { work, ...plan }) {
  const { durations, intervals, entered, rendered } = await scrollAcross(site, plan);
  const slow = quantile(durations, 0.95);
  return [
    {
      work: `Scrolling, ${work}: a frame, p95`,
      sojourn: milliseconds(slow),
      against: 'limit: 33 ms',
      ratio: slow / 33,
      low: quantile(durations, 0.25) / 33,
      high: quantile(durations, 0.75) / 33,
      clock: quantile(intervals, 0.95) / 33,
      goal: atMost(1),
    },
    {
      work: `Scrolling, ${work}: columns rendered`,
      sojourn: String(rendered),
      against: `entered: ${entered}`,
      ratio: rendered / entered,
      goal: atMost(1),
    },
  ];
}

async function openRow(site) {
  const rounds = await openText(site, { touchpoints: 5000, rounds: 40 });
  return {
    work: 'Opening the text of 5,000 touchpoints',
    sojourn: milliseconds(median(rounds.map(({ over }) => over))),
    against: `JSON.parse: ${milliseconds(median(rounds.map(({ under }) => under)))}`,
    ...ratioOf(rounds),
    goal: atMost(6),
  };
}

/** A key until its letter is painted: the median of each round, against a bare textarea's. */
async function typingRow(site) {
  const rounds = await writeInTurns(site, { touchpoints: 5000, rounds: 7, keys: 60 });
  const sides = (unit) =>
    rounds.map(({ ours, theirs }) => ({
      over: median(ours.map((key) => key[unit])),
      under: median(theirs.map((key) => key[unit])),
    }));
  const work = sides('work');
  return {
    work: 'Typing in a map of 5,000 touchpoints, a key',
    sojourn: milliseconds(median(work.map(({ over }) => over))),
    against: `a bare textarea: ${milliseconds(median(work.map(({ under }) => under)))}`,
    ...ratioOf(work),
    clock: ratioOf(sides('clock')).ratio,
    goal: atMost(2),
  };
}

/** The script of an undo, by what is undone, against a frame; by the clock with style and layout. */
async function undoRows(site) {
  const undoes = await undoEach(site, { touchpoints: 5000, rounds: 12 });
  return undoes.map(({ name, costs }) => {
    const scripts = costs.map(({ script }) => script);
    return {
      work: `Undo of ${name}: script`,
      sojourn: milliseconds(median(scripts)),
      against: 'limit: 16 ms',
      ratio: median(scripts) / 16,
      low: quantile(scripts, 0.25) / 16,
      high: quantile(scripts, 0.75) / 16,
      clock: median(costs.map(({ clock }) => clock)) / 16,
      goal: atMost(1),
    };
  });
}

async function dragRow(site) {
  const { durations } = await dragAcross(site, 5000);
  const slow = quantile(durations, 0.95);
  return {
    work: 'Dragging across 5,000 touchpoints: a frame, p95',
    sojourn: milliseconds(slow),
    against: 'limit: 33 ms',
    ratio: slow / 33,
    low: quantile(durations, 0.25) / 33,
    high: quantile(durations, 0.75) / 33,
    goal: atMost(1),
  };
}

/** A page with an embedded map against one on which React draws it, from nothing. */
async function embedRow({ browser }) {
  const rounds = await firstMapInTurns(browser, { rounds: 12 });
  const sides = (unit) =>
    rounds.map(({ ours, theirs }) => ({ over: ours[unit], under: theirs[unit] }));
  const work = sides('work');
  return {
    work: 'First map on a plain page, by <sojourn-map>',
    sojourn: milliseconds(median(work.map(({ over }) => over))),
    against: `plain React: ${milliseconds(median(work.map(({ under }) => under)))}`,
    ...ratioOf(work),
    clock: ratioOf(sides('clock')).ratio,
    goal: atMost(2),
  };
}

const site = await openSite();
try {
  console.log(`${cpus().length} x ${cpus()[0].model.trim()}, Chromium ${site.browser.version()}\n`);
  const first = 'First paint, 5,000 touchpoints, 12 lanes';
  const rows = [
    await paintRow(site, {
      work: first,
      name: 'innerHTML of the same markup',
      theirs: { subject: 'innerHtml', touchpoints: 5000 },
      rounds: 30,
      goal: atMost(1.5),
    }),
    await paintRow(site, {
      work: first,
      name: '50 touchpoints',
      theirs: { subject: 'journeyMap', touchpoints: 50 },
      rounds: 30,
      goal: atMost(1.3),
    }),
    await paintRow(site, {
      work: first,
      name: 'React Flow',
      theirs: { subject: 'reactFlow', touchpoints: 5000 },
      rounds: 5,
      warmUp: 1,
      faster: true,
      goal: atLeast(20),
    }),
    await paintRow(site, {
      work: first,
      name: 'Mermaid',
      theirs: { subject: 'mermaid', touchpoints: 5000 },
      rounds: 3,
      warmUp: 1,
      faster: true,
      goal: atLeast(100),
    }),
    await elementsRow(site),
    ...(await scrollRows(site, { work: '120 px a frame', pixels: 120, frames: 600 })),
    ...(await scrollRows(site, { work: '16,000 px a frame', pixels: 16_000, frames: 48 })),
    await openRow(site),
    await typingRow(site),
    await dragRow(site),
    ...(await undoRows(site)),
    await embedRow(site),
  ];
  printTable(rows);
  process.exitCode = rows.every(({ goal, ratio }) => goal.met(ratio)) ? 0 : 1;
} finally {
  await site.close();
}
