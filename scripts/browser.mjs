import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Arguments under which a Chromium runs in a container, as root, without a screen and without network traffic of its own. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/**
 * Chooses a browser from what the probes find: a variable, Playwright's own, the system's.
 *
 * @param {object} probes
 * @param {Record<string, string | undefined>} probes.env The environment.
 * @param {(path: string) => boolean} probes.starts Whether a program is there and answers `--version`.
 * @param {(name: string) => string | undefined} probes.which Where the PATH has a program.
 * @param {() => string | undefined} probes.playwright Where Playwright would keep its own.
 * @returns {{ path: string, from: string } | undefined} `undefined` where there is none.
 * @throws {Error} Where a variable names a browser that does not start: nothing else is used in its stead.
 */
export function pickBrowser({ env, starts, which, playwright }) {
  for (const name of ['SOJOURN_BROWSER', 'CHROME_PATH']) {
    const path = env[name];
    if (!path) continue;
    if (starts(path)) return { path, from: name };
    throw new Error(
      `${name} names ${path}, which does not start, so nothing can be tested in it. ` +
        `Set ${name} to a Chromium that answers --version, or unset it.`,
    );
  }
  const own = playwright();
  if (own && starts(own)) return { path: own, from: 'Playwright' };
  for (const candidate of [...systemNames.map(which), ...macApplications]) {
    if (candidate && starts(candidate)) return { path: candidate, from: 'the system' };
  }
  return undefined;
}

function starts(path) {
  if (!existsSync(path)) return false;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function which(name) {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

async function probes() {
  const { chromium } = await import('playwright');
  return { env: process.env, starts, which, playwright: () => chromium.executablePath() };
}

/** The ways to install a browser, most wanted first; each is one command. */
export function installCommands({ root, sudo, apt }) {
  const privileged = root || sudo;
  const prefix = root ? '' : 'sudo ';
  return [
    // The download first: where it cannot be reached, its system libraries are of no use either.
    `npx playwright install chromium${privileged ? ' && npx playwright install-deps chromium' : ''}`,
    ...(apt && privileged
      ? [`${prefix}apt-get update && ${prefix}apt-get install -y --no-install-recommends chromium`]
      : []),
  ];
}

function run(command) {
  console.log(`Browser: none found. Installing: ${command}`);
  const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  if (status !== 0) console.log(`Browser: that did not work. ${reason(stderr)}`);
}

/** The line of an installer's complaints that says most. */
function reason(stderr) {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '';
}

/**
 * Finds a Chromium, or installs one, and says in one line which it is.
 *
 * @param {object} [options]
 * @param {boolean} [options.told] Whether the line was said already.
 * @returns {Promise<string>} The path of its program.
 */
export async function ensureBrowser({ told = false } = {}) {
  const found = await probes();
  let browser = pickBrowser(found);
  if (!browser) {
    const commands = installCommands({
      root: process.getuid?.() === 0,
      sudo: which('sudo') !== undefined,
      apt: which('apt-get') !== undefined,
    });
    for (const command of commands) {
      run(command);
      browser = pickBrowser(found);
      if (browser) break;
    }
  }
  if (!browser) {
    throw new Error(
      'No Chromium was found and none could be installed, so the stories and the pages cannot be tested. ' +
        'Install Chromium or Chrome and set SOJOURN_BROWSER to its program.',
    );
  }
  if (!told) console.log(`Browser: ${browser.path} (from ${browser.from})`);
  return browser.path;
}
