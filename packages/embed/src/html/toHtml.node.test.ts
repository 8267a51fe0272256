import { expect, it } from 'vitest';
import { mortgage } from '../../../react/src/testing/journeys';
import { toHtml } from './toHtml';

it('needs no browser: a server, and a command line, get the whole page with its styles', () => {
  expect(globalThis).not.toHaveProperty('document');
  const { text } = toHtml(mortgage);
  expect(text.match(/<h1/g)).toHaveLength(1);
  for (const { title } of mortgage.stages) expect(text).toContain(title);
  const styles = /<style data-styled[^>]*>([^]*?)<\/style>/.exec(text)?.[1] ?? '';
  expect(styles).toContain('--sojourn-color-page');
  // Each element that has a class of ours finds rules for it.
  const names = new Set(
    [...text.matchAll(/class="([^"]+)"/g)].map(([, list]) => list?.split(' ').at(-1) ?? ''),
  );
  expect(names.size).toBeGreaterThan(4);
  expect([...names].filter((name) => !styles.includes(`.${name}`))).toEqual([]);
});
