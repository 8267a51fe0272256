import { openJourney } from '@sojourn/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMermaid } from './fromMermaid';
import { mermaidBlocks } from './mermaidBlocks';
import { toMermaid } from './toMermaid';

const whole = `---
title: "Tea"
---
%%{init: {'theme': 'dark'}}%%
journey
  accDescr {
    Tea
  }
  section Làm trà
    Make tea #35;1: 5: Me, Cat
`;

/**
 * Wall clock on a machine that others use too, so the bounds are far above what is needed: reading in
 * quadratic time would take hours.
 */
function milliseconds(run: () => unknown): number {
  const start = Date.now();
  run();
  return Date.now() - start;
}

describe('hostile texts', () => {
  it('are read when they are cut anywhere', () => {
    for (let end = 0; end <= whole.length; end += 1) {
      const { journey } = fromMermaid(whole.slice(0, end));
      expect(openJourney(journey)).toMatchObject({ ok: true, notices: [] });
    }
  });

  it('never throw, whatever the characters are', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (text, bytes) => {
        toMermaid(fromMermaid(`journey\n${text}`).journey);
        fromMermaid(bytes);
        mermaidBlocks(`\`\`\`mermaid\njourney\n${text}`);
      }),
      { seed: 20_262, numRuns: 500 },
    );
  });

  it.each([
    ['lines', 'journey\n' + 'A: 5: Me\n'.repeat(500_000)],
    ['lines without a colon', 'journey\n' + 'A\n'.repeat(1_000_000)],
    ['sections', 'journey\n' + 'section A\n'.repeat(490_000)],
    ['commas', 'journey\nA: 5: ' + ','.repeat(1_000_000)],
    [
      'people',
      'journey\nA: 5: ' + Array.from({ length: 500_000 }, (_, at) => String(at)).join(','),
    ],
    ['colons', 'journey\nA: 5: ' + ':'.repeat(1_000_000)],
    ['one line', 'journey\nA: 5: ' + 'x'.repeat(4_900_000)],
    ['blanks', 'journey' + ' '.repeat(4_900_000) + 'x'],
    ['empty lines', 'journey' + '\n'.repeat(4_900_000) + 'x'],
    ['line separators', '\u2028'.repeat(4_900_000) + 'x'],
    ['remarks', 'journey\n' + '%% x\n'.repeat(900_000)],
    ['empty remarks', '%%\n'.repeat(1_600_000)],
    ['directives', '%%{a: \u2028'.repeat(600_000)],
    ['open directives', '%%{'.repeat(1_600_000)],
    ['fences of front matter', '---\n'.repeat(1_200_000)],
    ['indented fences', '---\n\n' + '---x\n'.repeat(900_000)],
    ['descriptions', 'journey\n' + 'accDescr {\n'.repeat(400_000)],
    ['blanks after a keyword', 'journey\n' + `accTitle${' '.repeat(1000)}\n`.repeat(4_000)],
    ['the word journey', 'x journey '.repeat(490_000)],
    ['hashes', 'journey\n' + '#'.repeat(4_900_000)],
    ['styles', 'journey\n' + 'style:'.repeat(800_000) + '#;'],
    ['semicolons', 'journey\n' + ';'.repeat(4_900_000)],
    ['openings', 'journey\nA' + '<br '.repeat(1_000_000) + ': 5'],
  ])('of many %s are read in time', { timeout: 60_000 }, (_what, text) => {
    expect(milliseconds(() => fromMermaid(text))).toBeLessThan(20_000);
  });

  it('above the limit are refused at once', () => {
    const text = 'journey\n' + 'A: 5: Me\n'.repeat(600_000);
    expect(fromMermaid(text)).toMatchObject({
      journey: { stages: [] },
      notices: [{ code: 'too-long', line: 1 }],
    });
    expect(milliseconds(() => fromMermaid(text))).toBeLessThan(500);
  });

  it('above other limits give what fits, and say so', () => {
    const sections = fromMermaid('journey\n' + 'section A\nT: 5\n'.repeat(201));
    expect(sections.journey.stages).toHaveLength(200);
    expect(sections.notices).toMatchObject([{ code: 'too-many', line: 402 }]);
    const long = fromMermaid(`journey\n${'x'.repeat(10_001)}: 5`);
    expect(long.notices).toMatchObject([{ code: 'text-cut' }]);
    expect(openJourney(long.journey)).toMatchObject({ ok: true });
  });

  it('keep names that mean something to JavaScript or to a screen', () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      '\u202eevil',
      'a\0b',
      '\ud800',
      '<img onerror=x>',
    ];
    const { journey } = fromMermaid(
      `journey\n${names.map((name) => `${name}: 5: ${name}`).join('\n')}`,
    );
    expect(journey.personas.map(({ name }) => name)).toEqual(names);
    expect(journey.stages[0]?.touchpoints.map(({ title }) => title)).toEqual(names);
    expect(Object.getPrototypeOf({})).not.toHaveProperty('title');
  });

  it('hidden in Markdown are found in time', { timeout: 120_000 }, () => {
    for (const text of [
      '`'.repeat(5_000_000),
      ' '.repeat(5_000_000),
      '```mermaid\n'.repeat(400_000),
      '> '.repeat(2_000_000),
      `# ${'# '.repeat(2_000_000)}`,
    ]) {
      expect(milliseconds(() => mermaidBlocks(text))).toBeLessThan(20_000);
    }
  });
});
