// What a consumer's page gains by one name of a built package: bundled and minified with the peers
// outside, gzipped. `npm run size` prints the table, `npm run size -- --why NAME` the files that a
// name is made of. 1 KB is 1024 bytes.
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');

/**
 * The most that each may weigh, in KB. The floor is a part of it: what weighs less has lost its
 * content, and a measurement of nothing would pass for ever.
 */
export const budgets = [
  { package: '@sojourn/react', name: 'TouchpointBadge', kb: 4 },
  { package: '@sojourn/react', name: 'PersonaCard', kb: 6 },
  { package: '@sojourn/react', name: 'TraitScale', kb: 4.5 },
  { package: '@sojourn/react', name: 'SegmentBar', kb: 4 },
  { package: '@sojourn/react', name: 'PersonaComparison', kb: 7.5 },
  { package: '@sojourn/react', name: 'EmpathyMap', kb: 5.5 },
  { package: '@sojourn/react', name: 'PersonaGallery', kb: 8 },
  { package: '@sojourn/react', name: 'PathArcs', kb: 5.5 },
  { package: '@sojourn/react', name: 'OpportunityBoard', kb: 7.5 },
  { package: '@sojourn/react', name: 'EmotionCurve', kb: 8.5 },
  { package: '@sojourn/react', name: 'JourneyMap', kb: 29.6 },
  // The map's parts, and 6.5 KB of its own.
  { package: '@sojourn/react', name: 'ServiceBlueprint', kb: 36 },
  { package: '@sojourn/react', name: 'CardNote', kb: 4.5 },
  { package: '@sojourn/react', name: 'EvidenceMeter', kb: 4 },
  { package: '@sojourn/react', name: 'MomentCard', kb: 7 },
  { package: '@sojourn/react', name: 'JourneyOverview', kb: 7.5 },
  { package: '@sojourn/react', name: 'JourneyStory', kb: 11 },
  // Holds the comparison itself, of journeys, personas and words.
  { package: '@sojourn/react', name: 'JourneyDiff', kb: 19.5 },
  { package: '@sojourn/react', name: 'JourneyTable', kb: 10 },
  { package: '@sojourn/react', name: 'JourneyPresentation', kb: 10 },
  // Recharts, 103 KB, is outside: three of the charts bring it along.
  { package: '@sojourn/react/charts', name: 'GapChart', kb: 6 },
  { package: '@sojourn/react/charts', name: 'ExperienceLevels', kb: 6 },
  { package: '@sojourn/react/charts', name: 'DriverChart', kb: 4.5 },
  { package: '@sojourn/react/charts', name: 'FunnelChart', kb: 4.5 },
  { package: '@sojourn/react/charts', name: 'RippleChart', kb: 5 },
  { package: '@sojourn/react/charts', name: 'PriorityMatrix', kb: 8 },
  { package: '@sojourn/react/charts', name: 'TraitRadar', kb: 6.5 },
  { package: '@sojourn/react/charts', name: 'MeasureTrend', kb: 6.5 },
  // A session without the components: mostly what it takes of the core, opening, commands, merging.
  { package: '@sojourn/editor', name: 'createSession', kb: 25.5 },
  // What a page with an editor begins with; its panels and dialogs are loaded when they are opened.
  { package: '@sojourn/editor', name: 'JourneyEditor', kb: 90, first: true },
  { package: '@sojourn/editor', name: '*', kb: 177 },
  // What a page uses of it, each alone, and everything at once.
  { package: '@sojourn/core', name: 'openJourney', kb: 12 },
  { package: '@sojourn/core', name: 'layoutJourney', kb: 0.5 },
  { package: '@sojourn/core', name: 'describeJourney', kb: 3.5 },
  { package: '@sojourn/core', name: 'applyCommand', kb: 9.5 },
  // Tries what it found, and so holds the commands.
  { package: '@sojourn/core', name: 'commandBetween', kb: 11.5 },
  { package: '@sojourn/core', name: 'diffJourneys', kb: 3 },
  { package: '@sojourn/core', name: 'mergeJourneys', kb: 5.5 },
  { package: '@sojourn/core', name: 'lintJourney', kb: 4 },
  { package: '@sojourn/core', name: '*', kb: 39 },
  // All that a page without a bundler loads: React, styled-components, four languages, the map.
  { package: '@sojourn/embed', name: 'sojourn-embed.js', kb: 130, file: true },
  { package: '@sojourn/embed', name: 'sojourn-embed.global.js', kb: 130, file: true },
].map((budget) => ({ ...budget, floor: budget.kb * 0.3 }));

const peers = ['react', 'react-dom', 'react/*', 'react-dom/*', 'styled-components', 'recharts'];

/** More peers of the editor: the components, and what its dialogs and menus stand on. */
const editorPeers = ['@sojourn/react', '@sojourn/react/*', '@base-ui/react', '@base-ui/react/*'];

const peersOf = (name) => (name === '@sojourn/editor' ? [...peers, ...editorPeers] : peers);

/**
 * Measures one budget's package after a build.
 *
 * @returns {Promise<number>} KB, gzipped.
 * @throws {Error} Where the package does not export the name.
 */
export async function measure(budget) {
  const code = budget.file ? await readFile(builtFile(budget)) : await bundled(budget);
  return gzipSync(code, { level: 9 }).byteLength / 1024;
}

/** A file that is used as it was built. */
const builtFile = ({ package: from, name }) =>
  resolve(root, from.replace('@sojourn', 'packages'), 'dist', name);

const bundled = async (budget) => (await bundle(budget)).outputFiles[0].contents;

/** Leaves out what is loaded when it is asked for, where a budget is for what a page begins with. */
const loadedLater = {
  name: 'loaded-later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

function bundle(budget) {
  const names = budget.name === '*' ? '*' : `{ ${budget.name} }`;
  return build({
    stdin: {
      contents: `export ${names} from '${budget.package}';`,
      resolveDir: resolve(root, 'apps/studio'),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    plugins: budget.first ? [loadedLater] : [],
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: peersOf(budget.package),
    metafile: true,
    logLevel: 'silent',
  });
}

/** What is wrong with a measured size, as a sentence; `undefined` where nothing is. */
export function complaint(budget, kb) {
  const what = `${budget.name} of ${budget.package} is ${kb.toFixed(1)} KB gzipped`;
  if (kb > budget.kb) return `${what}, over its budget of ${budget.kb} KB.`;
  if (kb < budget.floor)
    return `${what}, under its floor of ${budget.floor.toFixed(1)} KB: its content is missing.`;
  return undefined;
}

async function row(budget) {
  try {
    const kb = await measure(budget);
    return { kb: Number(kb.toFixed(2)), problem: complaint(budget, kb) ?? '' };
  } catch (error) {
    return { kb: NaN, problem: error.message.split('\n')[1] ?? error.message };
  }
}

async function printTable() {
  const rows = [];
  for (const budget of budgets) {
    const { kb, problem } = await row(budget);
    const { package: from, name, kb: most, floor } = budget;
    rows.push({
      package: from,
      name,
      'KB gzip': kb,
      floor: Number(floor.toFixed(1)),
      budget: most,
      problem,
    });
  }
  console.table(rows);
  process.exitCode = rows.some(({ problem }) => problem) ? 1 : 0;
}

/** Prints the files that a name is made of, heaviest first, in bytes before gzip. */
async function printParts(name) {
  const budget = budgets.find((other) => other.name === name) ?? {
    name,
    package: '@sojourn/react',
  };
  const { metafile } = await bundle(budget);
  const [output] = Object.values(metafile.outputs);
  const parts = Object.entries(output.inputs).map(([file, { bytesInOutput: bytes }]) => ({
    file,
    bytes,
  }));
  console.table(parts.sort((a, b) => b.bytes - a.bytes));
}

if (process.argv[1] && basename(process.argv[1]) === basename(fileURLToPath(import.meta.url))) {
  const { values } = parseArgs({ options: { why: { type: 'string' } } });
  await (values.why ? printParts(values.why) : printTable());
}
