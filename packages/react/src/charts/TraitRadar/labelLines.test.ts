import { expect, it } from 'vitest';
import { labelLines } from './labelLines';

it.each([
  ['Trust', ['Trust']],
  ['Takes her time', ['Takes her', 'time']],
  ['One two three four five six', ['One two', 'three four…']],
  ['Donaudampfschifffahrt', ['Donaudampfs…']],
])('%j becomes %j', (name, lines) => {
  expect(labelLines(name)).toEqual(lines);
});
