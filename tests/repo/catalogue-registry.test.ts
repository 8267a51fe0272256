import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicComponents } from '../../scripts/catalogue/publicNames.mjs';
import { registryFiles, registryItems } from '../../scripts/catalogue/registry.mjs';
import { root } from '../packages/workspace';

const components = publicComponents();
const views = components.filter(({ entry }) => entry !== '@sojourn/editor');
const items = registryItems(components);
const files = registryFiles(components);

const page = `
import { curveLines, layoutJourney, openJourney } from '@sojourn/core';
import { renderToString } from 'react-dom/server';
import { EmotionCurve } from './sojourn/components/EmotionCurve';
import { JourneyMap } from './sojourn/components/JourneyMap';
import { PersonaCard } from './sojourn/components/PersonaCard';
import { TouchpointBadge } from './sojourn/components/TouchpointBadge';

const opened = openJourney({
  format: 'sojourn.journey',
  version: 1,
  title: 'Getting a mortgage',
  personas: [{ name: 'Anna Nowak', goals: ['A flat near the school'] }],
  stages: [
    {
      title: 'Application',
      touchpoints: [
        { title: 'Fills in the form', ratings: [{ measure: 'emotion', value: -1 }] },
        { title: 'Calls the bank', ratings: [{ measure: 'emotion', value: 1 }] },
      ],
    },
  ],
});
if (!opened.ok) throw new Error('The journey does not open.');
const { journey } = opened;
const layout = layoutJourney(journey);

export const html = renderToString(
  <main>
    <JourneyMap journey={journey} defaultView={{ zoom: 'touchpoints' }} />
    {layout.lanes
      .filter((lane) => lane.kind === 'curve')
      .map((lane) => <EmotionCurve key={lane.id} lines={curveLines(layout, lane)} />)}
    {journey.personas.map((persona) => <PersonaCard key={persona.id} persona={persona} />)}
    {journey.stages[0]?.touchpoints.map((touchpoint) => (
      <TouchpointBadge key={touchpoint.id} touchpoint={touchpoint} />
    ))}
  </main>,
);
`;

/** Writes the files of items where `shadcn add` puts them: below `src`, each at its target. */
function take(project: string, names: string[]) {
  for (const name of names) {
    const item = JSON.parse(files.get(`r/${name}.json`) ?? '');
    for (const { target, content } of item.files) {
      const path = join(project, 'src', target);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
}

/** What TypeScript says about a project's own files, where it is as strict as a new one is. */
function complaintsOf(project: string): string[] {
  const program = ts.createProgram([join(project, 'src/page.tsx')], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    jsx: ts.JsxEmit.ReactJSX,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['@sojourn/source'],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes('/src/sojourn/') || fileName.endsWith('page.tsx'))
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
    .map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

describe('the registry', () => {
  it('has an item for every view component and chart, and a file for every item', () => {
    expect(items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(views.map(({ name }) => name)),
    );
    const list = JSON.parse(files.get('registry.json') ?? '');
    expect([...files.keys()].slice(1)).toEqual(
      list.items.map(({ name }: { name: string }) => `r/${name}.json`),
    );
  });

  // What https://ui.shadcn.com/schema/registry.json and registry-item.json ask for.
  it('has the shape that shadcn reads', () => {
    expect(JSON.parse(files.get('registry.json') ?? '')).toMatchObject({
      name: expect.stringMatching(/./),
      homepage: expect.stringMatching(/./),
      items: expect.any(Array),
    });
    for (const item of items) {
      expect(item.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(item.type).toBe('registry:item');
      expect(item.description).not.toBe('');
      for (const file of item.files) {
        expect(file).toEqual({
          path: expect.stringMatching(/^packages\/react\//),
          type: 'registry:file',
          target: expect.stringMatching(/^sojourn\/[^.]/),
          content: expect.stringMatching(/./),
        });
      }
    }
    expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
  });

  it.each(items)('$name holds all that it imports, and names what it does not', (item) => {
    const targets = new Set(item.files.map(({ target }) => target.replace(/\.tsx?$/, '')));
    const named = item.dependencies.map((dependency) => dependency.replace(/(?<=.)@.*/, ''));
    const missing = item.files.flatMap(({ target, content }) =>
      ts
        .preProcessFile(content)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((specifier) => {
          const path = posix.join(posix.dirname(target), specifier);
          if (specifier.startsWith('.')) return !targets.has(path) && !targets.has(`${path}/index`);
          if (/^react(-dom)?(\/|$)/.test(specifier)) return false;
          return !named.some((name) => specifier === name || specifier.startsWith(`${name}/`));
        })
        .map((specifier) => `${target} imports ${specifier}`),
    );
    expect(missing).toEqual([]);
  });

  it('carries no test, no story and no path of the machine that built it', () => {
    const targets = items.flatMap((item) => item.files.map(({ target }) => target));
    expect(targets.filter((target) => /\.(test|stories)\.|\/testing\//.test(target))).toEqual([]);
    expect([...files.values()].filter((text) => text.includes(root))).toEqual([]);
  });

  it('asks for versions that exist, and carries the licence', () => {
    const dependencies = new Set(items.flatMap((item) => item.dependencies));
    expect([...dependencies].filter((name) => !/.@\^\d+\.\d+\.\d+$/.test(name))).toEqual([]);
    for (const item of items) {
      expect(item.meta.license).toBe('MIT');
      const licence = item.files.find(({ target }) => target === 'sojourn/LICENSE');
      expect(licence?.content).toMatch(/^MIT License/);
    }
  });
});

describe('the copies', () => {
  let project = '';

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'sojourn-copies-'));
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
    take(project, ['persona-card', 'touchpoint-badge', 'emotion-curve', 'journey-map']);
    writeFileSync(join(project, 'src/page.tsx'), page);
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('are sound to TypeScript where they have been copied to', () => {
    expect(complaintsOf(project)).toEqual([]);
  }, 180_000);

  it('render on a server', async () => {
    const outfile = join(project, 'page.mjs');
    await build({
      entryPoints: [join(project, 'src/page.tsx')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      jsx: 'automatic',
      conditions: ['@sojourn/source'],
      external: ['react', 'react-dom', 'styled-components'],
      logLevel: 'silent',
    });
    const { html } = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
    for (const words of [
      'Getting a mortgage',
      'Anna Nowak',
      'Calls the bank',
      '<figure',
      '<table',
    ]) {
      expect(html).toContain(words);
    }
  });
});
