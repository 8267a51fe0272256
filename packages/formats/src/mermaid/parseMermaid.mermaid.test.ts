// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMermaid } from './parseMermaid';
import { nastyJourneys } from './testing/journeys';
import { readByMermaid, readBySojourn } from './testing/mermaidReading';
import { grammarTexts, mistakenTexts } from './testing/texts';
import { frontMatterTexts } from './testing/frontMatterTexts';
import { toMermaid } from './toMermaid';

const documents = join(import.meta.dirname, '../../../../../shared/data/mermaid');

/** Whether Mermaid accepted the text, after checking that both agree on it. */
async function expectAgreement(text: string): Promise<boolean> {
  const theirs = await readByMermaid(text);
  const ours = parseMermaid(text);
  const errors = ours.issues.filter(({ severity }) => severity === 'error');
  if (theirs) {
    expect(await readBySojourn(text)).toEqual(theirs);
    expect(errors).toEqual([]);
    return true;
  }
  expect(ours.issues.filter(({ line }) => line !== undefined && line > 0)).not.toEqual([]);
  return false;
}

describe('parseMermaid and Mermaid', () => {
  it.each([
    ['mostly right', grammarTexts, 1800],
    ['mistaken', mistakenTexts, 1800],
    ['front matter', frontMatterTexts, 60],
  ])('agree on %s texts of the grammar', { timeout: 60_000 }, async (_name, texts, numRuns) => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        if (await expectAgreement(text)) accepted += 1;
      }),
      { seed: 20_260, numRuns },
    );
    expect(accepted).toBeGreaterThan(numRuns / 10);
  });

  it(
    'agree on what Sojourn writes, and Mermaid accepts all of it',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(nastyJourneys, async (journey) => {
          expect(await expectAgreement(toMermaid(journey).text)).toBe(true);
        }),
        { seed: 20_266, numRuns: 600 },
      );
    },
  );

  it.each([
    ['keywords in any case', true, 'journey\nTITLE A\nSection B\nACCTITLE: C\naccdescr: D\nT: 5'],
    ['“Journey” in another case', false, 'Journey\nT: 5'],
    ['a statement after “journey” on its line', true, 'journey title A'],
    ['a title that takes the next line', true, 'journey\ntitle\nT: 5: Me'],
    ['a section that takes the next line', true, 'journey\nsection\nB'],
    ['a section that takes a task', false, 'journey\nsection\nT: 5: Me'],
    ['a task that is a title', true, 'journey\nTitle of task: 5: Me'],
    ['a task that is a section', false, 'journey\nSection of task: 5: Me'],
    ['a task that begins with the word journey', false, 'journey\nJourney on: 5: Me'],
    ['a task that begins like the word journey', true, 'journey\njourneys: 5: Me'],
    ['two titles', true, 'journey\ntitle A\ntitle B'],
    ['tasks before any section', true, 'journey\nT: 5\nsection A\nU: 4'],
    ['two sections of one name', true, 'journey\nsection A\nT: 5\nsection A\nU: 4'],
    ['empty sections', true, 'journey\nsection A\nsection B'],
    ['one person without a name', true, 'journey\nT: 5:'],
    ['pieces that are dropped', true, 'journey\nT: 5: Me: You: They'],
    ['a remark among people', true, 'journey\nT: 5: Me %% remark'],
    ['a remark after a score', true, 'journey\nT: 5 # remark'],
    ['a remark in a name', false, 'journey\nCall #1: 5'],
    ['remarks on lines of their own', true, '%% a\n\n%% b\njourney\n %% c\n# d\n% e\nT: 5'],
    ['a ; in a title', false, 'journey\ntitle A; B'],
    ['a ; in an accessible title', true, 'journey\naccTitle: A; #B: C'],
    ['an accessible title on the next line', true, 'journey\naccTitle:\n  A\nT: 5'],
    ['a description in braces', true, 'journey\naccDescr {\n  a: b;\n\n  #c\n}\nT: 5'],
    ['an empty description', true, 'journey\naccDescr {}\nT: 5'],
    ['a description that is not closed', false, 'journey\naccDescr {\n  a\nT: 5'],
    ['a colon in a section', false, 'journey\nsection A: B'],
    ['a line without a colon', false, 'journey\nT'],
    ['an arrow for a colon', false, 'journey\nT -> 5'],
    ['CRLF and lone returns', true, 'journey\r\nsection A\rT: 5\r\n'],
    ['codes', true, 'journey\nsection A#58; B\nT #35;1: 5: Me#44; too, #quot;You#quot;'],
    ['a ; that looks like a style', true, 'journey\ntitle style:#f00;\nT: 5'],
    ['a word of another diagram', false, 'journey\nA C4Container: 5'],
    ['directives', true, "%%{init: {\n'theme': 'dark'}}%%\njourney\nT: 5 %%{wrap}%%: Me"],
    [
      'scores by Number()',
      true,
      'journey\nA:0\nB:-2\nC:3.5\nD:1e1\nE:0x5\nF:Infinity\nG: \nH:five',
    ],
  ])('agree on %s', async (_what, accepted, text) => {
    expect(await expectAgreement(text)).toBe(accepted);
  });

  it.skipIf(!existsSync(documents))('agree on real documents', async () => {
    for (const name of readdirSync(documents)) {
      await expectAgreement(readFileSync(join(documents, name), 'utf8'));
    }
  });
});
