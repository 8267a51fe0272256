// Runs a command with SOJOURN_BROWSER set to a Chromium that starts:
//   node scripts/with-browser.mjs vitest run --project e2e
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { ensureBrowser } from './browser.mjs';

const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error('Usage: node scripts/with-browser.mjs COMMAND [ARGUMENT...]');
  process.exit(2);
}

async function findBrowser() {
  try {
    return await ensureBrowser({ told: 'SOJOURN_BROWSER_TOLD' in process.env });
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}

const bin = resolve(import.meta.dirname, '../node_modules/.bin');
const child = spawn(command, args, {
  stdio: 'inherit',
  env: {
    ...process.env,
    SOJOURN_BROWSER: await findBrowser(),
    PATH: `${bin}${delimiter}${process.env.PATH}`,
  },
});
child.on('error', (error) => {
  console.error(`${command} could not be started: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
