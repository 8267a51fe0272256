import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { BrowserCommand } from 'vitest/node';
import { defineProject } from 'vitest/config';
import { launchArgs } from '../scripts/browser.mjs';

/** Shows the page as a user of forced colours sees it, or gives it its own colours back. */
const forceColors: BrowserCommand<[active: boolean]> = async ({ page }, active) => {
  await page.emulateMedia({ forcedColors: active ? 'active' : null });
};

const executablePath = process.env.SOJOURN_BROWSER;

export default defineProject({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.', import.meta.url)) })],
  test: {
    name: 'stories',
    setupFiles: [fileURLToPath(new URL('./vitest.setup.ts', import.meta.url))],
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      commands: { forceColors },
      provider: playwright({
        launchOptions: { args: launchArgs, ...(executablePath ? { executablePath } : {}) },
        // Nothing may hang on an animation; what moves is tested where it is written.
        contextOptions: { reducedMotion: 'reduce' },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
