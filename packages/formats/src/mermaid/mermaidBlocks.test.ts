import { describe, expect, it } from 'vitest';
import { fromMermaid } from './fromMermaid';
import { mermaidBlocks } from './mermaidBlocks';

const diagram = 'journey\n  T: 5: Me';

describe('mermaidBlocks', () => {
  it.each([
    ['backticks', `\`\`\`mermaid\n${diagram}\n\`\`\``],
    ['tildes', `~~~ mermaid\n${diagram}\n~~~`],
    ['a longer fence', `\`\`\`\`mermaid\n${diagram}\n\`\`\`\``],
    ['attributes', `\`\`\`mermaid title="Tea" {.wide}\n${diagram}\n\`\`\``],
    ['braces', `\`\`\`{mermaid}\n${diagram}\n\`\`\``],
    ['an Azure DevOps container', `:::mermaid\n${diagram}\n:::`],
    ['a container with a blank', `::: mermaid\n${diagram}\n:::`],
    ['no end', `\`\`\`mermaid\n${diagram}`],
    ['CRLF', `\`\`\`mermaid\r\n${diagram.replace('\n', '\r\n')}\r\n\`\`\``],
  ])('finds a diagram fenced by %s', (_how, markdown) => {
    expect(mermaidBlocks(markdown)).toEqual([{ text: diagram, line: 2 }]);
    const bytes = Uint8Array.from([...markdown].map((character) => character.charCodeAt(0)));
    expect(mermaidBlocks(bytes)).toHaveLength(1);
  });

  it('takes off the indentation of lists and quotations', () => {
    const list = '- Tea\n\n  ```mermaid\n  journey\n    T: 5: Me\n  ```\n';
    expect(mermaidBlocks(list)).toEqual([{ text: diagram, line: 4 }]);
    const item = '1. ~~~mermaid\n   journey\n     T: 5: Me\n   ~~~\n';
    expect(mermaidBlocks(item)).toEqual([{ text: diagram, line: 2 }]);
    const quotation = '> ```mermaid\n> journey\n>   T: 5: Me\n> ```\n';
    expect(mermaidBlocks(quotation)).toEqual([{ text: diagram, line: 2 }]);
  });

  it('finds several, with their headings, and leaves other diagrams and examples', () => {
    const markdown = [
      '# Tea #',
      '```mermaid',
      'flowchart TD',
      '```',
      '````md',
      '```mermaid',
      'journey',
      '```',
      '````',
      '## Morning',
      '```mermaid',
      "%%{init: {'theme': 'dark'}}%%",
      'journey',
      '```',
      'text',
      '~~~mermaid',
      '---',
      'title: Evening',
      '---',
      'journey',
      'A',
      '~~~',
    ].join('\n');
    const blocks = mermaidBlocks(markdown);
    expect(blocks.map(({ line, heading }) => [line, heading])).toEqual([
      [12, 'Morning'],
      [17, 'Morning'],
    ]);
    const [, evening] = blocks;
    const { journey, notices } = fromMermaid(evening?.text ?? '', { line: evening?.line ?? 1 });
    expect(journey.title).toBe('Evening');
    expect(notices).toMatchObject([{ code: 'no-colon', line: 21 }]);
  });

  it('finds nothing where there is nothing', () => {
    expect(mermaidBlocks('')).toEqual([]);
    expect(mermaidBlocks('# Journey\n\njourney\n')).toEqual([]);
  });
});
