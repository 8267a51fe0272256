import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentDescription } from '../../.storybook/docs/componentDescription';
import { readGuidance } from '../../scripts/catalogue/guidance.mjs';
import { publicEntries } from '../../scripts/catalogue/manifest.mjs';
import { assistantPages } from '../../scripts/catalogue/pages.mjs';
import { plainNames, publicComponents } from '../../scripts/catalogue/publicNames.mjs';
import { packages, root } from '../packages/workspace';

const components = publicComponents();
const guide = readGuidance();
const pages = assistantPages(components, guide);

/** What the build puts beside the pages. */
const servedBeside = ['manifests/components.json', 'registry.json'];

describe('what is public', () => {
  it('has its components found', () => {
    const names = components.map(({ entry, name }) => `${entry} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining([
        '@sojourn/react JourneyMap',
        '@sojourn/react/charts MeasureTrend',
        '@sojourn/editor JourneyEditor',
      ]),
    );
    const map = components.find(({ name }) => name === 'JourneyMap');
    expect(map?.parts.map(({ name }) => name)).toContain('JourneyMap.Lane');
    expect(map?.props.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['journey', 'selectedId', 'children']),
    );
    expect(map?.props.map(({ name }) => name)).not.toContain('className');
  });

  it('has no component without a description and an example', () => {
    const parts = components.flatMap((component) => component.parts);
    const silent = [...components, ...parts].filter(({ description }) => description === '');
    const unshown = components.filter(({ examples }) => examples.length === 0);
    expect([...silent, ...unshown].map(({ name }) => name)).toEqual([]);
  });

  it('has no component that does not say how it is used without sight, and what stands beside it', () => {
    const names = components.map(({ name }) => name);
    const silent = components.filter(({ remarks, see }) => remarks === '' || see.length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
    const unknown = components.flatMap(({ see }) => see.filter((name) => !names.includes(name)));
    expect(unknown).toEqual([]);
  });

  it('has no prop without a description', () => {
    const silent = components
      .flatMap((component) => [component, ...component.parts])
      .flatMap(({ name, props }) =>
        props.filter((prop) => prop.description === '').map((prop) => `${name} ${prop.name}`),
      );
    expect(silent).toEqual([]);
  });

  it('has no other name of core, tokens and formats without a description', () => {
    const names = plainNames();
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['openJourney', 'fromMermaid', 'laneGuidance']),
    );
    const silent = names.filter(({ description }) => description === '');
    expect(silent.map(({ entry, name }) => `${entry} ${name}`)).toEqual([]);
  });
});

describe('the pages for code assistants', () => {
  const texts = [...pages].filter(([path]) => !path.endsWith('.json'));

  it('are one for each component, with its import, its example and all its props', () => {
    const incomplete = components.filter(({ name, entry, examples, props, see }) => {
      const page = pages.get(`llms/${name}.md`) ?? '';
      const links = see.map((other) => `- [${other}](${other}.md)`);
      const told = [`import { ${name} } from '${entry}';`, ...examples, ...links];
      return (
        !page.startsWith(`# ${name}\n`) ||
        !told.every((text) => page.includes(text)) ||
        !props.every((prop) => page.includes(`| \`${prop.name}\` | `))
      );
    });
    expect(incomplete.map(({ name }) => name)).toEqual([]);
  });

  it('say when to use each view component and chart, and when not to', () => {
    const views = components.filter(({ entry }) => entry !== '@sojourn/editor');
    const silent = views.filter(({ name }) => {
      const { use, not } = guide.get(name) ?? { use: '', not: '' };
      const page = pages.get(`llms/${name}.md`) ?? '';
      return !use || !not || !page.includes(use) || !page.includes(not);
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('keep a table in order whatever a type holds', () => {
    const rows = texts
      .filter(([path]) => components.some(({ name }) => path === `llms/${name}.md`))
      .flatMap(([, text]) => text.split('\n').filter((line) => line.startsWith('| `')));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
  });

  it('begin with a title and a summary, and list every page', () => {
    const contents = pages.get('llms.txt') ?? '';
    expect(contents).toMatch(/^# Sojourn\n\n> .+\n/);
    const listed = [...contents.matchAll(/^- \[[^\]]+\]\(([^)]+)\): .+/gm)].map(([, link]) => link);
    expect([...listed].sort()).toEqual(
      [...pages.keys(), ...servedBeside].filter((path) => path !== 'llms.txt').sort(),
    );
  });

  it("hold every package's own README", () => {
    const readmes = [...pages.keys()].filter((path) => path.startsWith('llms/packages/'));
    expect(readmes.sort()).toEqual(packages.map((name) => `llms/packages/${name}.md`).sort());
  });

  it('have links that lead to what is there', () => {
    const dead = texts.flatMap(([path, text]) =>
      [...text.matchAll(/\]\((?![a-z]+:)([^)#]+)/g)]
        .map(([, link = '']) => posix.join(posix.dirname(path), link))
        .filter((target) => !pages.has(target) && !servedBeside.includes(target))
        .map((target) => `${path} leads to ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('are the same wherever and whenever they are made', () => {
    expect([...pages].filter(([, text]) => text.includes(root))).toEqual([]);
    expect([...assistantPages(components, guide)]).toEqual([...pages]);
  });
});

describe('the manifest of components', () => {
  const story = { id: 'a-gapchart--default', name: 'Default', snippet: '<GapChart rows={gaps} />' };
  const entries = {
    'a-gapchart': {
      id: 'a-gapchart',
      name: 'GapChart',
      path: './packages/react/src/charts/GapChart/GapChart.stories.tsx',
      import: "import { GapChart } from '@sojourn/react';",
      reactDocgen: { definedInFile: `${root}/packages/react/src/charts/GapChart/GapChart.tsx` },
      stories: [story, { ...story, name: 'In a frame', snippet: '<Frame />' }],
    },
    'a-savestatus': {
      id: 'a-savestatus',
      name: 'Frame',
      path: './packages/editor/src/saving/SaveStatus.stories.tsx',
      stories: [{ id: 'a-savestatus--default', name: 'Default', snippet: '<Frame />' }],
    },
    'a-frame': {
      id: 'a-frame',
      name: 'Frame',
      path: './packages/editor/src/details/Frame.stories.tsx',
      stories: [{ ...story, snippet: '<Frame />' }],
    },
  };
  const known = publicEntries(entries, components);

  it('holds what is public, imported from where it is exported', () => {
    expect(Object.keys(known)).toEqual(['a-gapchart', 'a-savestatus']);
    expect(known['a-gapchart']).toMatchObject({
      name: 'GapChart',
      import: "import { GapChart } from '@sojourn/react/charts';",
      description: expect.stringMatching(/^How far apart/),
      reactDocgen: { props: { rows: { required: true } } },
      stories: [story],
    });
  });

  it("gives a component's own example where its stories show only a frame", () => {
    expect(known['a-savestatus']).toMatchObject({
      name: 'SaveStatus',
      stories: [{ id: 'a-savestatus--default', snippet: '<SaveStatus document={session} />' }],
    });
  });

  it('does not say where it was built', () => {
    expect(JSON.stringify(entries)).toContain(root);
    expect(JSON.stringify(known)).not.toContain(root);
  });
});

describe("a component's documentation in the catalogue", () => {
  it('shows its words, how it is read without sight and its example, and no tag', () => {
    const description = [
      'A thing. Renders a `<p>`.',
      '@remarks It is read\nas one.',
      '@see {@link Other}',
      '@example\n<Thing at="@home" />',
    ].join('\n\n');
    expect(componentDescription({ __docgenInfo: { description } })).toBe(
      [
        'A thing. Renders a `<p>`.',
        '**Accessibility.** It is read\nas one.',
        '```tsx\n<Thing at="@home" />\n```',
      ].join('\n\n'),
    );
  });

  it('is nothing where there is none', () => {
    expect(componentDescription(undefined)).toBe('');
  });
});
