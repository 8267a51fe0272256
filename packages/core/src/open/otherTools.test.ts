import { describe, expect, it } from 'vitest';
import { otherText } from './otherTools';

describe('otherText', () => {
  it.each([
    ['commas without an end of line', ','.repeat(20_000)],
    ['comments of Mermaid without a journey', '%%  \t\n'.repeat(4000)],
    ['percent signs', '%'.repeat(20_000)],
    ['comments of XML that do not end', '<!-- '.repeat(4000)],
    ['front matter that does not end', `---\n${'\n--- '.repeat(4000)}`],
  ])('answers within a second for %s', (_name, text) => {
    const start = Date.now();
    otherText(text);
    expect(Date.now() - start).toBeLessThan(1000);
  });
});
