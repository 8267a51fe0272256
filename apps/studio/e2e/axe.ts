import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};
/** What lies half under something open is no target as long as that is. */
const behind: RunOptions = { ...everything, rules: { 'target-size': { enabled: false } } };
const onPart: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'target-size'] } };

interface WithAxe {
  axe: { run: (context: object, options: RunOptions) => Promise<AxeResults> };
}

function sentences({ violations: found }: AxeResults): string[] {
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

/** What axe finds on a page, as sentences; none is good. */
export async function violations(page: Page, options = everything): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults, RunOptions>(
    (run) =>
      // What guards the ends of a popup passes the focus on as soon as it gets it.
      (window as unknown as WithAxe).axe.run({ exclude: [['[data-base-ui-focus-guard]']] }, run),
    options,
  );
  return sentences(results);
}

/** What axe finds of the colours and targets of a part of a page that it has looked at before. */
async function violationsOf(part: Locator): Promise<string[]> {
  const results = await part.evaluate<AxeResults, RunOptions>((element, run) => {
    const whole = element.closest('[role="dialog"], [role="menu"], [role="listbox"], aside');
    return (window as unknown as WithAxe).axe.run(whole ?? element, run);
  }, onPart);
  return sentences(results);
}

/** Waits until what changes its look by and by has the one that it keeps. */
async function untilSettled(page: Page) {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });
}

/** What axe finds on a page in light, and of the colours and targets of a part of it in the dark. */
export async function violationsInBothThemes(page: Page, part: Locator) {
  await untilSettled(page);
  const light = await violations(page, behind);
  await page.emulateMedia({ colorScheme: 'dark' });
  await untilSettled(page);
  return { light, dark: await violationsOf(part) };
}
