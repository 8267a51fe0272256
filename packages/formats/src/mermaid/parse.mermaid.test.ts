// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMermaid } from './parse';
import { readByMermaid, readBySojourn } from './testing/mermaidReading';
import { frontMatterTexts, grammarTexts, mistakenTexts } from './testing/texts';

const documents = join(import.meta.dirname, '../../../../../shared/data/mermaid');

/** Whether Mermaid accepted the text, after checking that both agree on it. */
async function expectAgreement(text: string): Promise<boolean> {
  const theirs = await readByMermaid(text);
  const ours = parseMermaid(text);
  const errors = ours.issues.filter(({ severity }) => severity === 'error');
  if (theirs) {
    expect(await readBySojourn(ours)).toEqual(theirs);
    expect(errors).toEqual([]);
    return true;
  }
  expect(ours.issues.filter(({ line }) => line !== undefined && line > 0)).not.toEqual([]);
  return false;
}

describe('parseMermaid and Mermaid', () => {
  it.each([
    ['mostly right', grammarTexts, 3000],
    ['mistaken', mistakenTexts, 3000],
    ['front matter', frontMatterTexts, 150],
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

  it.skipIf(!existsSync(documents))('agree on real documents', async () => {
    for (const name of readdirSync(documents)) {
      await expectAgreement(readFileSync(join(documents, name), 'utf8'));
    }
  });
});
