import { describe, expect, it } from 'vitest';
import { elementSnippet, frameSnippet, reactSnippet } from './snippets';

const embedded = {
  file: 'Tom\'s "tea" & <milk>.sojourn.json',
  title: 'Tom\'s "tea" & <milk>',
  studio: 'https://studio.example/tools/?lang=ar#map=x',
};

describe('code for embedding', () => {
  it('is two lines of HTML', () => {
    expect(elementSnippet(embedded).split('\n')).toEqual([
      '<script type="module" src="sojourn-embed.js"></script>',
      '<sojourn-map src="Tom\'s%20%22tea%22%20%26%20%3Cmilk%3E.sojourn.json"></sojourn-map>',
    ]);
  });

  it('is five lines of React, in which a title stays a text', () => {
    const lines = reactSnippet(embedded).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[2]).toBe("import file from './Tom\\'s \"tea\" & <milk>.sojourn.json';");
  });

  it('is a frame of the studio’s own page, beside it', () => {
    const snippet = frameSnippet(embedded);
    expect(snippet).toContain(
      'src="https://studio.example/tools/embed/?src=https%3A%2F%2Fexample.com%2F',
    );
    expect(snippet).toContain('title="Tom\'s &quot;tea&quot; &amp; &lt;milk&gt;"');
    expect(snippet).toContain(
      '<script src="https://studio.example/tools/embed/frames.js" defer></script>',
    );
  });
});
