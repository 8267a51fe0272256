import type { Browser, BrowserContextOptions, Page } from 'playwright';

/** A page, and whatever it should not have done. */
export interface Browsed {
  page: Page;
  /** Console lines of any kind, errors, refusals of the policy, failed requests, requests to others. */
  complaints: string[];
}

/** What the page's own script notes for the tests. */
interface Noted {
  /** The React renderers that the page started, by version. */
  renderers: string[];
  /** The first map that was there. */
  firstMap: Element | null;
}

/** Opens a page as a stranger would, once everything it asked for is there. */
export async function browse(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Browsed> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (line) => complaints.push(`${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What the page itself no longer wants, such as a link fetched before anybody pressed it.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason}: ${request.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(url).host) {
      complaints.push(`asks ${request.url()}`);
    }
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, complaints };
}

/** Runs in the page before everything else. */
function watch() {
  const noted: Noted = { renderers: [], firstMap: null };
  Object.assign(window, {
    noted,
    // What React tells the developer tools: each renderer is given here once.
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      checkDCE: () => undefined,
      inject: ({ version }: { version: string }) => noted.renderers.push(version),
      onCommitFiberRoot: () => undefined,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
    },
  });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`The policy refuses ${blockedURI} by ${violatedDirective}.`);
  });
  const observer = new MutationObserver(() => {
    noted.firstMap ??= document.querySelector('table');
    if (noted.firstMap) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** The versions of React that draw on the page, one for each copy. */
export function renderersOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted.renderers);
}

/** Whether the map on the page is the very element that was there first, and not one made anew. */
export function keepsFirstMap(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { firstMap } = (window as unknown as { noted: Noted }).noted;
    return firstMap !== null && firstMap === document.querySelector('table');
  });
}

/** Folds a stage of the mortgage, and waits until its touchpoints are gone. */
export async function foldAwareness(page: Page) {
  const advert = page.getByRole('button', { name: /Sees an advert with a good rate/ });
  await advert.first().waitFor();
  await page.getByRole('button', { name: 'Collapse the stage “Awareness”' }).click();
  await page.getByRole('button', { name: 'Expand the stage “Awareness”' }).waitFor();
  await advert.first().waitFor({ state: 'detached' });
}

/** Gives the first stage of the mortgage another name, as one does in the editor. */
export async function renameAwareness(page: Page, title: string) {
  const grid = page.getByRole('grid');
  await grid.getByText('Awareness', { exact: true }).first().click();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await grid.getByText(title, { exact: true }).first().waitFor();
}
