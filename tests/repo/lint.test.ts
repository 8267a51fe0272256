import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../packages/workspace';

const eslint = new ESLint({ cwd: root });

/** The rules that refuse a text, were it in this file. */
async function refusedBy(file: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const component = 'packages/react/src/components/Thing/Thing.tsx';
const styles = 'packages/react/src/components/Thing/Thing.styles.ts';
const core = 'packages/core/src/thing.ts';

describe('the rules of the house', () => {
  it.each([
    ['a higher package in a lower one', core, "import '@sojourn/react';", 'no-restricted-imports'],
    [
      'a neighbour that it may not know',
      'packages/formats/src/thing.ts',
      "import '@sojourn/tokens';",
      'no-restricted-imports',
    ],
    [
      'a package by its folder',
      component,
      "import '../../../../../packages/core/src';",
      'no-restricted-imports',
    ],
    ['React in core', core, "import 'react';", 'no-restricted-imports'],
    [
      'export * at a root',
      'packages/core/src/index.ts',
      "export * from './thing';",
      'no-restricted-syntax',
    ],
    ['an export without documentation', core, 'export function thing() {}', 'jsdoc/require-jsdoc'],
    [
      'four positional arguments',
      core,
      'console.warn((a, b, c, d) => [a, b, c, d]);',
      'max-params',
    ],
    [
      'loose words in markup',
      component,
      'console.warn(<p>Loose words</p>);',
      'no-restricted-syntax',
    ],
    [
      'loose words in a name',
      component,
      'console.warn(<p aria-label="Loose" />);',
      'no-restricted-syntax',
    ],
    [
      'text as markup',
      component,
      'console.warn(<p dangerouslySetInnerHTML={{ __html: 1 }} />);',
      'no-restricted-syntax',
    ],
    [
      'markup put into an element',
      component,
      'document.body.innerHTML = "";',
      'no-restricted-syntax',
    ],
    [
      'styles beside the markup',
      component,
      "import { styled } from 'styled-components'; styled.p``;",
      'no-restricted-syntax',
    ],
    [
      'the default import of styled',
      styles,
      "import styled from 'styled-components'; styled.p``;",
      'no-restricted-syntax',
    ],
    ['the environment', component, 'console.warn(process.env.HOME);', 'no-restricted-syntax'],
    ['a switched-off rule', core, '/* eslint-disable */\nvar a = 1;\nconsole.warn(a);', 'no-var'],
    ['any', core, 'const a: any = 1;\nconsole.warn(a);', '@typescript-eslint/no-explicit-any'],
    [
      'a conditional hook',
      component,
      'export function useA(a: boolean) { if (a) useB(); }\nfunction useB() {}',
      'react-hooks/rules-of-hooks',
    ],
  ])('refuse %s', async (_, file, text, rule) => {
    expect(await refusedBy(file, text)).toContain(rule);
  });

  it('refuse a function in CSS', async () => {
    const text =
      "import { styled } from 'styled-components';\nexport const A = styled.p`${() => 1}`;";
    expect(await refusedBy(styles, text)).toContain('no-restricted-syntax');
  });

  it('leave alone what is as it should be', async () => {
    const text = [
      "import { Root } from './Thing.styles';",
      '',
      '/** A thing. Renders a `<p>`. */',
      'export function Thing({ words }: { words: string }) {',
      "  if (process.env.NODE_ENV !== 'production') console.warn(words);",
      '  return <Root aria-label={words}>· {words}</Root>;',
      '}',
    ];
    expect(await refusedBy(component, text.join('\n'))).toEqual([]);
  });
});
