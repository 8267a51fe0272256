import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from '../packages/workspace';

/** One piece of TypeScript in a README. */
export interface ReadmeSample {
  /** The README's path from the root. */
  readme: string;
  /** The line of its first word in the README, from 1. */
  line: number;
  language: 'ts' | 'tsx';
  code: string;
}

/** Every fence of ts or tsx in a text of Markdown, also one that is indented in a list. */
export function samplesIn(readme: string, text: string): ReadmeSample[] {
  const fences = text.matchAll(/^( *)```(tsx?)\n([\s\S]*?)^ *```$/gm);
  return [...fences].map(({ 1: indent = '', 2: language, 3: code = '', index }) => ({
    readme,
    line: text.slice(0, index).split('\n').length + 1,
    language: language as ReadmeSample['language'],
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** What samples take for granted: the host's own data, its files, its page. */
const host = `
import type { ReactNode } from 'react';
import type {
  Card, CurveLine, Journey, Lane, LayoutColumn, Persona, Source,
} from '@sojourn/core';
import type { PriorityRow } from '@sojourn/react/charts';
import type { CommentStore, JourneyStorage, Session } from '@sojourn/editor';
declare global {
  const journey: Journey, today: Journey, tomorrow: Journey, lastYear: Journey;
  const loaded: Journey, mine: Journey, saved: Journey;
  const text: string, markdown: string;
  const anna: Persona, persona: Persona, sources: Source[];
  const card: Card, lane: Lane, curveLane: Lane;
  const rows: PriorityRow[];
  const id: string, selectedId: string | null;
  function setId(id: string | null): void;
  function setSelectedId(id: string | null): void;
  function setSlide(slide: number): void;
  function showDetails(id: string | null): void;
  function ticketsAt(column: LayoutColumn): ReactNode;
  function keep(what: Journey | Persona): void;
  function open(journey: Journey): void;
  function download(file: Blob, name: string): void;
  const root: { render: (node: ReactNode) => void };
  interface Window {
    // The File System Access API, which the compiler's own list of the web does not hold.
    showOpenFilePicker(): Promise<FileSystemFileHandle[]>;
  }
  const session: Session, storage: JourneyStorage, comments: CommentStore;
}
`;

/** The values that a package's root names: a sample may leave out where they come from. */
function valuesOf(name: string): string[] {
  const index = readFileSync(join(root, 'packages', name, 'src/index.ts'), 'utf8');
  const lists = index.matchAll(/^export \{([^}]*)\}/gm);
  return [...lists]
    .flatMap(([, list = '']) => list.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('type '))
    .map((value) => `const ${value}: typeof import('@sojourn/${name}').${value};`);
}

/** A sample as a module: elements that stand beside each other become children of one. */
function moduleOf({ code }: ReadmeSample): string {
  const [, imports = '', rest = ''] = /^((?:import [^;]*;\s*)*)([\s\S]*)$/.exec(code) ?? [];
  return rest.startsWith('<')
    ? `${imports}export default <>${rest}</>;`
    : `${imports}${rest}\nexport {};`;
}

/** What the compiler says of samples, each with its place in the README; nothing is good. */
export function faultsOf(samples: readonly ReadmeSample[]): string[] {
  const base = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...base.config.compilerOptions,
      // As a consumer has it who asked for no more than strictness.
      exactOptionalPropertyTypes: false,
      noUncheckedIndexedAccess: false,
      noUnusedLocals: false,
      noUnusedParameters: false,
      jsx: 'react-jsx',
      lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
      types: ['node'],
    },
    root,
  );
  const values = ['core', 'formats', 'react', 'editor'].flatMap(valuesOf).join('\n');
  const files = new Map<string, string>([
    [join(root, 'packages/react/readme-host.ts'), host],
    [join(root, 'packages/react/readme-files.d.ts'), `declare module '*.css';`],
    [
      join(root, 'packages/react/sojourn/components/PersonaCard.ts'),
      `export { PersonaCard } from '@sojourn/react';`,
    ],
    [join(root, 'packages/react/readme-values.ts'), `declare global {\n${values}\n}\nexport {};`],
  ]);
  const sampleAt = new Map<string, ReadmeSample>();
  for (const sample of samples) {
    const folder = join(root, dirname(sample.readme));
    const file = join(folder, `readme-${sample.line}.${sample.language}`);
    files.set(file, moduleOf(sample));
    sampleAt.set(file, sample);
  }
  const compiler = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile, directoryExists } = compiler;
  compiler.fileExists = (name) => files.has(name) || fileExists(name);
  compiler.directoryExists = (name) =>
    [...files.keys()].some((file) => file.startsWith(`${name}/`)) ||
    directoryExists?.(name) === true;
  compiler.readFile = (name) => files.get(name) ?? readFile(name);
  compiler.getSourceFile = (name, target, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, target, ...rest)
      : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([...files.keys()], options, compiler);
  return [...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ start = 0, messageText }) => {
      const { readme, line } = sampleAt.get(name) ?? { readme: 'the host', line: 1 };
      const at = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `${readme}:${line + at} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}
