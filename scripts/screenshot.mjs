// Takes a picture of a story or a page, as a reader would meet it:
//   npm run screenshot -- journeymap--default map.png --theme dark --width 320
// A story's id is the end of its address in Storybook, which has to be running (npm run storybook).
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { ensureBrowser, launchArgs } from './browser.mjs';

const usage = `Usage: npm run screenshot -- STORY-ID|URL OUT.png [options]
  --theme light|dark|high-contrast   --locale en|vi|pl|ar     --dir ltr|rtl
  --density comfortable|compact      --width 1400             --height 900
  --args 'name:value;...'            --forced-colors          --full (the whole page, not the window)
  --keys 'Tab,Tab,Enter'             --storybook http://localhost:6006`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string' },
    locale: { type: 'string' },
    dir: { type: 'string' },
    density: { type: 'string' },
    args: { type: 'string' },
    keys: { type: 'string' },
    width: { type: 'string', default: '1400' },
    height: { type: 'string', default: '900' },
    'forced-colors': { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    storybook: { type: 'string', default: 'http://localhost:6006' },
  },
});

const [subject, out] = positionals;
if (!subject || !out) {
  console.error(usage);
  process.exit(2);
}

function addressOf(id) {
  const { theme, locale, dir: direction, density } = values;
  const globals = Object.entries({ theme, locale, direction, density })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${value}`);
  const query = new URLSearchParams({ id, viewMode: 'story', globals: globals.join(';') });
  if (values.args) query.set('args', values.args);
  return `${values.storybook}/iframe.html?${query}`;
}

/** A story is there a while after its page is. */
async function untilShown(page) {
  const preview = page.url().includes('path=')
    ? page.frameLocator('#storybook-preview-iframe')
    : page;
  if (!page.url().startsWith(values.storybook)) return;
  await preview
    .locator('.sb-show-main :is(#storybook-root, #storybook-docs) > *')
    .first()
    .waitFor();
}

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs });
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    forcedColors: values['forced-colors'] ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  page.on('console', (line) => {
    if (line.location().url.endsWith('/favicon.ico')) return;
    if (['warning', 'error'].includes(line.type())) console.log(`[${line.type()}] ${line.text()}`);
  });
  page.on('pageerror', (error) => console.log(`[uncaught] ${error.message}`));
  await page.goto(subject.includes('://') ? subject : addressOf(subject), {
    waitUntil: 'networkidle',
  });
  await untilShown(page);
  await page.evaluate('document.fonts.ready.then(() => true)');
  for (const key of values.keys?.split(',') ?? []) await page.keyboard.press(key);
  await page.screenshot({ path: out, fullPage: values.full });
  console.log(out);
} catch (error) {
  console.error(`${error.message}\nIs Storybook running at ${values.storybook}? npm run storybook`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
