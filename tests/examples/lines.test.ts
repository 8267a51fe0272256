import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../packages/workspace';
import { examples } from './example';

/** The lines of a text that are not empty. */
function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

it('takes five lines to show a live map in React, and the README shows these', async () => {
  const source = await readFile(join(examples, 'react-18/src/Map.tsx'), 'utf8');
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, shown = ''] = /## Five lines\s+```tsx\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(linesOf(source)).toHaveLength(5);
  expect(linesOf(source)).toEqual(linesOf(shown));
});

it('takes two lines in HTML, which are all that the page holds', async () => {
  const page = await readFile(join(examples, 'html/index.html'), 'utf8');
  const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(page) ?? [];
  expect(linesOf(body)).toHaveLength(2);
  expect(body).toMatch(/<script [^>]*sojourn-embed\.js[\s\S]*<sojourn-map /);
});
