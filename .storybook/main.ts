import type { StorybookConfig } from '@storybook/react-vite';
import type { Manifests } from 'storybook/internal/types';
import { defaultClientConditions, mergeConfig } from 'vite';

/**
 * Bundled before the first page opens: a dependency that Vite meets only while stories run makes it
 * reload the page under them ("Failed to fetch dynamically imported module").
 */
const dependencies = [
  'axe-core',
  'react',
  'react-dom',
  'react-dom/client',
  'recharts',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'storybook/test',
  'storybook/preview-api',
  'storybook/theming/create',
  '@storybook/addon-docs/blocks',
  'styled-components',
  'valibot',
  ...[
    ...['alert-dialog', 'checkbox', 'checkbox-group', 'collapsible', 'combobox', 'context-menu'],
    ...['csp-provider', 'dialog', 'direction-provider', 'menu', 'number-field', 'popover', 'radio'],
    ...['radio-group', 'select', 'slider', 'switch', 'tabs', 'toast', 'toggle', 'toggle-group'],
    ...['toolbar', 'tooltip'],
  ].map((part) => `@base-ui/react/${part}`),
  '@atlaskit/pragmatic-drag-and-drop/combine',
  '@atlaskit/pragmatic-drag-and-drop/element/adapter',
  '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element',
  'idb',
  'papaparse',
];

/** What Storybook reads and its type of a configuration does not name yet. */
interface WithManifests {
  experimental_manifests: (manifests?: Manifests) => Promise<Manifests | undefined>;
}

const config: StorybookConfig & WithManifests = {
  framework: '@storybook/react-vite',
  stories: [
    './docs/**/*.mdx',
    './patterns/*.mdx',
    './theming/*.stories.tsx',
    { directory: '../packages/react/src', files: '**/*.@(mdx|stories.tsx)', titlePrefix: '' },
    {
      directory: '../packages/editor/src',
      files: '**/*.@(mdx|stories.tsx)',
      titlePrefix: 'Editor',
    },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false, componentsManifest: true },
  typescript: { reactDocgen: 'react-docgen' },
  experimental_manifests: async (manifests) => {
    if (!manifests?.components) return manifests;
    // Read only where it is asked for: it takes the compiler some seconds.
    const [{ publicComponents }, { publicEntries }] = await Promise.all([
      import('../scripts/catalogue/publicNames.mjs'),
      import('../scripts/catalogue/manifest.mjs'),
    ]);
    const components = publicEntries(manifests.components.components, publicComponents());
    return { ...manifests, components: { ...manifests.components, components } };
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Packages are shown from their sources, so that a change is seen at once.
      resolve: { conditions: ['@sojourn/source', ...defaultClientConditions] },
      optimizeDeps: { include: dependencies },
      build: { chunkSizeWarningLimit: 2000 },
    }),
};

export default config;
