import { availableParallelism } from 'node:os';
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

/** Shows the page as it would be printed, or on a screen again. */
const printPage: BrowserCommand<[active: boolean]> = async ({ page }, active) => {
  await page.emulateMedia({ media: active ? 'print' : null });
};

const here = fileURLToPath(new URL('.', import.meta.url));

const executablePath = process.env.SOJOURN_BROWSER;

export default defineProject({
  plugins: [storybookTest({ configDir: here })],
  test: {
    name: 'stories',
    setupFiles: [`${here}vitest.setup.ts`],
    testTimeout: 30_000,
    // Also the last core: a machine with two would otherwise show one story at a time.
    maxWorkers: availableParallelism(),
    // One page shows one file after another: to load everything anew for each takes a second.
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      commands: { forceColors, printPage },
      provider: playwright({
        launchOptions: { args: launchArgs, ...(executablePath ? { executablePath } : {}) },
        // Nothing may hang on an animation; what moves is tested where it is written.
        // Stories are shown in a frame: what of it lies outside the window is not painted.
        contextOptions: { reducedMotion: 'reduce', viewport: { width: 1400, height: 4200 } },
      }),
      expect: {
        toMatchScreenshot: {
          // What two runs on one platform may differ by: a pixel counts from a fifth of the way
          // between black and white on, and two pixels in a thousand may do so.
          comparatorName: 'pixelmatch',
          comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.002 },
          resolveScreenshotPath: ({ arg, ext }) => `${here}baselines/${arg}${ext}`,
          resolveDiffPath: ({ arg, ext }) => `${here}../test-results/baselines/${arg}${ext}`,
        },
      },
      instances: [{ browser: 'chromium' }],
    },
  },
});
