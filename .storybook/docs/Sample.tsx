import { DocsContext, Source } from '@storybook/addon-docs/blocks';
import { useContext, type ReactNode } from 'react';
import { Example } from './Rows';
import { useGlobals } from './useGlobals';

interface SampleProps {
  /** The text of the file, as `?raw` imports it: what is shown is what is compiled. */
  code: string;
  /** What the file is called: its end says which language it is in. */
  file: string;
  /** What the same file draws. */
  children?: ReactNode;
}

const languages = {
  ts: 'typescript',
  tsx: 'tsx',
  html: 'html',
  css: 'css',
  shell: 'bash',
} as const;

/** A file of sample code and, above it, what it draws. */
export function Sample({ code, file, children }: SampleProps) {
  const { theme } = useGlobals(useContext(DocsContext));
  const end = file.split('.').at(-1) as keyof typeof languages;
  return (
    <div className="docs-sample">
      {children !== undefined && <Example>{children}</Example>}
      <p className="docs-file">{file}</p>
      <Source code={code} language={languages[end]} dark={theme?.endsWith('dark') ?? false} />
    </div>
  );
}
