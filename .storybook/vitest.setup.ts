import axe, { type AxeResults, type RunOptions, type Spec } from 'axe-core';
import { afterEach, beforeEach, expect, type TestContext } from 'vitest';
import { commands, page } from 'vitest/browser';
import platform from './baselines/platform.json';
import { layoutProblems } from './layoutProblems';
import { setMode, type Mode } from './mode';

declare module 'vitest/browser' {
  interface BrowserCommands {
    forceColors: (active: boolean) => Promise<void>;
    printPage: (active: boolean) => Promise<void>;
  }
}

interface Story {
  id: string;
  parameters: {
    a11y?: { disable?: boolean; config?: Spec; options?: RunOptions };
    /**
     * The looks whose picture is kept in `baselines`, so that a change is seen in review.
     * @defaultValue `['light']` of a story named Default, else none
     */
    baselines?: string[];
    /**
     * Width in pixels of the sheet that the story is looked at as printed on: a browser shrinks what
     * is wider than the paper to half its size at the most.
     * What fits on no sheet is `null`.
     * @defaultValue 1040, an A4 sheet on its side, less its margins
     */
    sheetWidth?: number | null;
  };
}

/** A test's context, with the story that Storybook's plugin leaves on it. */
interface StoryContext extends TestContext {
  story?: Story;
}

/** One way to look at a story: by axe, at its layout, or both. */
interface Look {
  name: string;
  mode?: Mode;
  forcedColors?: true;
  /** Width of the window in pixels. */
  width?: number;
  print?: true;
  /** What axe looks for: a theme changes only colours, a language or a narrow window all the rest. */
  axe?: 'colours' | 'all but colours';
  layout?: true;
}

// Light is looked at by Storybook's own accessibility add-on, with every rule, as the story's play function leaves it.
const looks: Look[] = [
  { name: 'light', layout: true },
  { name: 'dark', mode: { theme: 'dark' }, axe: 'colours' },
  { name: 'high contrast', mode: { theme: 'high-contrast' }, axe: 'colours' },
  { name: 'forced colours', forcedColors: true, axe: 'colours' },
  { name: 'right to left', mode: { locale: 'ar' }, axe: 'all but colours', layout: true },
  { name: 'a window of 320 px', width: 320, axe: 'all but colours', layout: true },
  { name: 'print', width: 1040, print: true, layout: true },
];

const still = document.createElement('style');
still.textContent =
  '*, *::before, *::after { transition: none !important; animation: none !important }';
document.head.append(still);

// A story that complains is broken, even if what it shows looks right.
let complaints: string[] = [];

// What React remarks about the test itself: in a browser a story waits for what it shows.
const aboutTests = /not wrapped in act\(|inside an `act` scope/;

for (const level of ['warn', 'error'] as const) {
  const write = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    const complaint = words.map(String).join(' ');
    if (!aboutTests.test(complaint)) complaints.push(complaint);
    write(...words);
  };
}

beforeEach(() => {
  complaints = [];
});

afterEach(async ({ story }: StoryContext) => {
  if (story && !story.parameters.a11y?.disable) {
    for (const look of looks) await lookAt(look, story);
  }
  expect(complaints, 'nothing is written to the console').toEqual([]);
});

/** The window of every look that names no other, as Storybook's plugin sets it. */
const ownWindow = { width: 1200, height: 900 };

async function lookAt(look: Look, { id, parameters }: Story) {
  if (look.print && parameters.sheetWidth === null) return;
  const width = look.print ? (parameters.sheetWidth ?? look.width) : look.width;
  const baselines = parameters.baselines ?? (id.endsWith('--default') ? ['light'] : []);
  setMode(look.mode ?? {});
  if (look.forcedColors) await commands.forceColors(true);
  if (look.print) await commands.printPage(true);
  if (width !== undefined) await page.viewport(width, ownWindow.height);
  try {
    await twoFrames();
    const { matches: forced } = matchMedia('(forced-colors: active)');
    expect(forced, 'colours are forced').toBe(look.forcedColors === true);
    if (look.axe) await expectNoViolations(look, parameters.a11y ?? {});
    if (look.layout) {
      const problems = layoutProblems(document.body);
      expect(problems.slice(0, 12).join('\n'), `what is wrong in ${look.name}`).toBe('');
    }
    if (baselines.includes(look.name)) await expectBaseline(`${id}-${look.name}`);
  } finally {
    setMode({});
    if (width !== undefined) await page.viewport(ownWindow.width, ownWindow.height);
    if (look.print) await commands.printPage(false);
    if (look.forcedColors) await commands.forceColors(false);
  }
}

// Letters are drawn a little differently by every browser and system: pictures are kept of one.
const onPlatform = Object.values(platform).every((mark) => navigator.userAgent.includes(mark));

async function expectBaseline(name: string) {
  if (!onPlatform) return;
  await document.fonts.ready;
  const shown = document.querySelector('.sojourn-page');
  expect(shown, 'the page of the story').not.toBeNull();
  // The page is at least as high as its window: in a low one it is as high as its content.
  const { width } = ownWindow;
  await page.viewport(width, 100);
  await twoFrames();
  await page.viewport(width, Math.min(4000, Math.ceil(shown?.scrollHeight ?? 0)));
  await twoFrames();
  await expect(page.elementLocator(shown as Element)).toMatchScreenshot(name);
  await page.viewport(ownWindow.width, ownWindow.height);
}

async function expectNoViolations(look: Look, a11y: { config?: Spec; options?: RunOptions }) {
  axe.reset();
  if (a11y.config) axe.configure(a11y.config);
  const { violations } = await axe.run(document.body, optionsOf(look, a11y.options ?? {}));
  expect(violations.map(sentence).join('\n'), `what axe finds in ${look.name}`).toBe('');
}

const colourRules = ['color-contrast', 'link-in-text-block'];

function optionsOf(look: Look, options: RunOptions): RunOptions {
  if (look.axe === 'colours') {
    const values = colourRules.filter((rule) => options.rules?.[rule]?.enabled !== false);
    return { ...options, runOnly: { type: 'rule', values } };
  }
  const off = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]));
  return { ...options, rules: { ...options.rules, ...off } };
}

function sentence({ id, help, nodes }: AxeResults['violations'][number]): string {
  const places = nodes.map((node) => `${node.html}\n    ${node.failureSummary ?? ''}`);
  return `${id}: ${help}\n  ${places.join('\n  ')}`;
}

/** One frame for React, one for what measures itself after it. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
