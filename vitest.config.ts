import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Workspace packages are read from their sources: no build stands between a change and its test. */
const resolve = { conditions: ['@sojourn/source', ...defaultClientConditions] };
const ssr = { resolve: { conditions: ['@sojourn/source', ...defaultServerConditions] } };

function nodeProject(name: string, folder = `packages/${name}`): TestProjectInlineConfiguration {
  return {
    resolve,
    ssr,
    test: {
      name: `unit:${name}`,
      root: `${root}${folder}`,
      include: ['src/**/*.test.ts'],
      environment: 'node',
      // Pure functions: what one file loads cannot disturb another.
      isolate: false,
    },
  };
}

/** Components, in `.test.tsx`: what knows no page is in a `.test.ts`, and needs none to be made. */
function domProject(
  name: string,
  { alias = {}, folder = 'react' }: { alias?: Record<string, string>; folder?: string } = {},
): TestProjectInlineConfiguration {
  return {
    plugins: [react()],
    resolve: { ...resolve, alias },
    ssr,
    test: {
      name,
      root: `${root}packages/${folder}`,
      include: ['src/**/*.test.tsx'],
      // Recharts would bring the root's React along, by modules that no alias reaches.
      exclude: alias.react ? ['src/charts/{MeasureTrend,PriorityMatrix,TraitRadar}/**'] : [],
      environment: 'jsdom',
      setupFiles: [`${root}packages/react/src/testing/setup.ts`],
      // Queries by role and axe are slow without a browser, and slower on a busy machine.
      testTimeout: 30_000,
      server: {
        deps: {
          inline: Object.keys(alias).length > 0 ? [/styled-components/, /@testing-library/] : [],
        },
      },
    },
  };
}

/** Tests of the repository as a whole: its rules, the packed packages, the built pages. */
function repositoryProject(name: string, folders: string[]): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      root,
      include: folders.map((folder) => `${folder}/**/*.test.ts`),
      environment: 'node',
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}

const react18 = `${root}apps/react-18/node_modules/`;

export default defineConfig({
  test: {
    pool: 'threads',
    // Also the last core: a machine with two would otherwise use one.
    maxWorkers: '100%',
    projects: [
      nodeProject('core'),
      nodeProject('tokens'),
      nodeProject('formats'),
      nodeProject('editor'),
      nodeProject('studio', 'apps/studio'),
      nodeProject('react'),
      nodeProject('embed'),
      domProject('unit:react-dom'),
      domProject('unit:embed-dom', { folder: 'embed' }),
      domProject('unit:editor-dom', { folder: 'editor' }),
      // A second time on the older React.
      domProject('react-18', {
        alias: {
          react: `${react18}react`,
          'react-dom': `${react18}react-dom`,
          // Their ES modules: a CommonJS file is left to Node, which would give it the root's React.
          '@testing-library/react': `${root}node_modules/@testing-library/react/dist/@testing-library/react.esm.js`,
          'styled-components': `${root}node_modules/styled-components/dist/styled-components.esm.js`,
        },
      }),
      // The words are read from the sources.
      { resolve, ssr, ...repositoryProject('unit:repo', ['tests/repo']) },
      repositoryProject('packages', ['tests/packages']),
      {
        test: {
          ...repositoryProject('examples', ['tests/examples']).test,
          globalSetup: 'tests/examples/pack.ts',
          // Each example is installed and built before its tests, beside another.
          hookTimeout: 900_000,
          testTimeout: 600_000,
        },
      },
      // What they expect to read on a page comes from the sources.
      {
        resolve,
        ssr,
        ...repositoryProject('e2e', ['tests/e2e', 'apps/*/e2e', 'packages/*/e2e']),
      },
      '.storybook/vitest.config.ts',
    ],
  },
});
