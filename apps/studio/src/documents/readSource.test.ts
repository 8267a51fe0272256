import { describe, expect, it } from 'vitest';
import { readSource, type Reading } from './readSource';

function read(name: string, text: string, line?: number): Reading {
  const bytes = new TextEncoder().encode(text);
  return readSource({ name, bytes, ...(line !== undefined && { line }) });
}

function titleOf(reading: Reading): string | undefined {
  return reading.kind === 'opened' ? reading.journey.title : undefined;
}

const mermaid = 'journey\n  title Tea\n  section Kitchen\n  Boil: 3: Me\n';
const fenced = (text: string) => `\`\`\`mermaid\n${text}\`\`\`\n`;

describe('readSource', () => {
  it('reads Sojourn JSON, with or without a byte order mark', () => {
    const json = JSON.stringify({ format: 'sojourn.journey', version: 1, title: 'Tea' });
    expect(titleOf(read('tea.json', json))).toBe('Tea');
    expect(titleOf(read('tea', `\uFEFF${json}`))).toBe('Tea');
  });

  it('knows Mermaid by its name or by how it begins', () => {
    expect(titleOf(read('tea.mmd', mermaid))).toBe('Tea');
    expect(titleOf(read('pasted', `%% mine\n${mermaid}`))).toBe('Tea');
    expect(titleOf(read('pasted', `---\ntitle: Front\n---\n${mermaid}`))).toBe('Tea');
  });

  it('reads UTF-16, as Windows saves it', () => {
    const bytes = new Uint8Array(
      Uint16Array.from(`\uFEFF${mermaid}`, (letter) => letter.charCodeAt(0)).buffer,
    );
    expect(titleOf(readSource({ name: 'pasted', bytes }))).toBe('Tea');
  });

  it('gives a journey without a title the name of its file', () => {
    expect(titleOf(read('../My tea.mmd', 'journey\n  Boil: 3: Me\n'))).toBe('My tea');
  });

  it('opens the only journey of a Markdown text, and its notices with the lines of the file', () => {
    const reading = read('day.md', `# Day\n\n${fenced('journey\n  Boil: hot: Me\n')}`);
    expect(titleOf(reading)).toBe('Day');
    expect(reading.kind === 'opened' && reading.notices[0]?.line).toBe(5);
  });

  it('lets one choose where there are several, and opens the one that is chosen', () => {
    const text = `${fenced(mermaid)}\n# Second\n\n${fenced('journey\n  Drink: 5: Me\n')}`;
    const reading = read('day.md', text);
    expect(reading).toEqual({
      kind: 'choose',
      choices: [
        { title: 'Tea', line: 2, touchpoints: 1 },
        { title: 'Second', line: 11, touchpoints: 1 },
      ],
    });
    expect(titleOf(read('day.md', text, 11))).toBe('Second');
  });

  it.each([
    ['a.json', '', 'empty-text'],
    ['a.json', '{"format": oops}', 'not-json'],
    ['a.json', '{"name": "somebody"}', 'not-a-journey'],
    ['a.mmd', 'journey\n  title Nothing\n', 'no-touchpoints'],
    ['a.mmd', 'flowchart TD\n  A --> B\n', 'other-diagram'],
    ['a.md', '# Nothing\n', 'no-journey-block'],
    ['a.png', '\uFFFDPNG', 'other-tool'],
  ])('refuses %s %j as %s', (name, text, code) => {
    const reading = read(name, text);
    expect(reading.kind === 'refused' && reading.issues[0]?.code).toBe(code);
  });

  it('refuses what is too large without reading it', () => {
    const bytes = new Uint8Array(20_000_001);
    const reading = readSource({ name: 'large.json', bytes });
    expect(reading.kind === 'refused' && reading.issues[0]?.code).toBe('text-too-long');
  });
});
