// Says what the first paint of a large map is made of:
//   node ../scripts/with-browser.mjs node profile.mjs [--subject journeyMap] [--touchpoints 5000] [--top 30]
import { parseArgs } from 'node:util';
import { ask, openSite } from './site.mjs';

const { values } = parseArgs({
  options: {
    subject: { type: 'string', default: 'journeyMap' },
    touchpoints: { type: 'string', default: '5000' },
    top: { type: 'string', default: '30' },
    rounds: { type: 'string', default: '20' },
  },
});
const rounds = Number(values.rounds);
const plan = { subject: values.subject, touchpoints: Number(values.touchpoints) };

/** Milliseconds in each function itself, without what it calls. */
function selfTimes({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map();
  samples.forEach((id, index) => {
    const { functionName, lineNumber, url } = byId.get(id);
    const place = url ? `:${lineNumber + 1}` : '';
    const name = `${functionName || '(anonymous)'}${place}`;
    times.set(name, (times.get(name) ?? 0) + timeDeltas[index] / 1000);
  });
  return times;
}

const site = await openSite({ minify: false });
try {
  const page = await site.openPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 });

  const total = new Map();
  // The first rounds only warm up.
  for (let round = -5; round < rounds; round += 1) {
    await ask(page, 'prepare', plan);
    await devtools.send('Profiler.start');
    await ask(page, 'paint');
    const { profile } = await devtools.send('Profiler.stop');
    await ask(page, 'clear');
    if (round < 0) continue;
    for (const [name, time] of selfTimes(profile)) total.set(name, (total.get(name) ?? 0) + time);
  }
  const rows = [...total]
    .filter(([name]) => name !== '(idle)')
    .sort((a, b) => b[1] - a[1])
    .slice(0, Number(values.top))
    .map(([name, time]) => ({ function: name, 'ms a paint': Number((time / rounds).toFixed(2)) }));
  console.table(rows);
} finally {
  await site.close();
}
