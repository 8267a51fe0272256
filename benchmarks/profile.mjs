// Says what the first paint of a large map is made of:
//   npm run profile --workspace @sojourn/benchmarks -- --by whole --top 60 --subject journeyMap
import { parseArgs } from 'node:util';
import { ask, openSite } from './site.mjs';

const { values } = parseArgs({
  options: {
    subject: { type: 'string', default: 'journeyMap' },
    touchpoints: { type: 'string', default: '5000' },
    by: { type: 'string', default: 'self' },
    top: { type: 'string', default: '30' },
    rounds: { type: 'string', default: '20' },
  },
});
const rounds = Number(values.rounds);
const plan = { subject: values.subject, touchpoints: Number(values.touchpoints) };

/** Adds a profile's milliseconds to each function's: in itself, and with all that it called. */
function addTimes(total, { nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const nameOf = ({ callFrame: { functionName, lineNumber, url } }) =>
    `${functionName || '(anonymous)'}${url ? `:${lineNumber + 1}` : ''}`;

  samples.forEach((sampled, index) => {
    const time = timeDeltas[index] / 1000;
    const seen = new Set();
    for (let id = sampled; id !== undefined; id = parents.get(id)) {
      const name = nameOf(byId.get(id));
      const times = total.get(name) ?? { self: 0, whole: 0 };
      total.set(name, times);
      if (id === sampled) times.self += time;
      if (!seen.has(name)) times.whole += time;
      seen.add(name);
    }
  });
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
    addTimes(total, profile);
  }
  const perPaint = (time) => Number((time / rounds).toFixed(2));
  const rows = [...total]
    .filter(([name]) => name !== '(idle)' && name !== '(root)')
    .sort(([, a], [, b]) => b[values.by] - a[values.by])
    .slice(0, Number(values.top))
    .map(([name, { self, whole }]) => ({
      function: name,
      'ms itself': perPaint(self),
      'ms with what it calls': perPaint(whole),
    }));
  console.table(rows);
} finally {
  await site.close();
}
