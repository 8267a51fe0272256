// Everything that is checked, in order; `npm test`. What has not changed since it last passed is
// not run again (turbo keeps the results), but is counted. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { countOf, sum } from './counts.mjs';

const root = resolve(import.meta.dirname, '..');
const results = resolve(root, 'test-results');

/** A section with a `report` counts the tests in it; one without counts as a single check. */
const sections = [
  { title: 'Types', tasks: ['types', 'types:root'] },
  { title: 'Lint and format', tasks: ['lint'] },
  { title: 'Unit tests', tasks: ['test:unit'], report: 'unit.json' },
  { title: 'Components on React 18', tasks: ['test:react-18'], report: 'react-18.json' },
  { title: 'Build', tasks: ['build', 'build-storybook'] },
  { title: 'Packages', tasks: ['test:packages'], report: 'packages.json' },
  {
    title: 'Examples, from the packed packages',
    tasks: ['test:examples'],
    report: 'examples.json',
    browser: true,
  },
  {
    title: 'Stories, in seven looks, with axe',
    tasks: ['test:stories'],
    report: 'stories.json',
    browser: true,
  },
  { title: 'End to end', tasks: ['test:e2e'], report: 'e2e.json', browser: true },
];

const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
};

function runTasks(tasks) {
  const { status } = spawnSync(
    process.execPath,
    [
      resolve(root, 'node_modules/turbo/bin/turbo'),
      'run',
      ...tasks,
      '--output-logs=errors-only',
      '--log-order=grouped',
      '--continue',
    ],
    { cwd: root, stdio: 'inherit', env },
  );
  return status === 0;
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(resolve(results, name), 'utf8'));
  } catch {
    return undefined;
  }
}

async function runSection({ title, tasks, report, browser }) {
  console.log(`\n== ${title}`);
  const started = performance.now();
  if (browser) {
    try {
      const told = 'SOJOURN_BROWSER_TOLD' in env;
      env.SOJOURN_BROWSER = await ensureBrowser({ told });
      env.SOJOURN_BROWSER_TOLD = '1';
    } catch (error) {
      console.error(error.message);
      return { passed: 0, failed: 1 };
    }
  }
  const ok = runTasks(tasks);
  const count = report ? countOf(readReport(report), ok) : countOf('check', ok);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${title}: ${count.passed} ok, ${count.failed} not, ${seconds} s`);
  return count;
}

rmSync(results, { recursive: true, force: true });
const counts = [];
for (const section of sections) counts.push(await runSection(section));

const { passed, failed } = sum(counts);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
