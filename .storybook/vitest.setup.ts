import axe, { type AxeResults, type RunOptions, type Spec } from 'axe-core';
import { afterEach, beforeEach, expect, type TestContext } from 'vitest';
import { commands } from 'vitest/browser';
import { setMode, type Mode } from './mode';

declare module 'vitest/browser' {
  interface BrowserCommands {
    forceColors: (active: boolean) => Promise<void>;
  }
}

/** The story of a test, as Storybook's plugin leaves it on the test's context. */
interface StoryContext extends TestContext {
  story?: {
    parameters: { a11y?: { disable?: boolean; config?: Spec; options?: RunOptions } };
  };
}

interface Look {
  name: string;
  mode: Mode;
  forcedColors?: true;
}

// Light is looked at by Storybook's own accessibility add-on, as the story's play function leaves it.
const looks: Look[] = [
  { name: 'dark', mode: { theme: 'dark' } },
  { name: 'forced colours', mode: {}, forcedColors: true },
  { name: 'right to left', mode: { locale: 'ar' } },
];

const still = document.createElement('style');
still.textContent =
  '*, *::before, *::after { transition: none !important; animation: none !important }';
document.head.append(still);

// A story that complains is broken, even if what it shows looks right.
let complaints: string[] = [];

for (const level of ['warn', 'error'] as const) {
  const write = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    complaints.push(words.map(String).join(' '));
    write(...words);
  };
}

beforeEach(() => {
  complaints = [];
});

afterEach(async ({ story }: StoryContext) => {
  if (story && !story.parameters.a11y?.disable) {
    for (const look of looks) await expectNoViolations(look, story.parameters.a11y ?? {});
  }
  expect(complaints, 'nothing is written to the console').toEqual([]);
});

async function expectNoViolations(look: Look, a11y: { config?: Spec; options?: RunOptions }) {
  setMode(look.mode);
  if (look.forcedColors) await commands.forceColors(true);
  try {
    await twoFrames();
    const { matches: forced } = matchMedia('(forced-colors: active)');
    expect(forced, 'colours are forced').toBe(look.forcedColors === true);
    axe.reset();
    if (a11y.config) axe.configure(a11y.config);
    const { violations } = await axe.run(document.body, a11y.options ?? {});
    expect(violations.map(sentence).join('\n'), `what axe finds in ${look.name}`).toBe('');
  } finally {
    setMode({});
    if (look.forcedColors) await commands.forceColors(false);
  }
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
