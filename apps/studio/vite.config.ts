import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { framePage } from './embedding/framePage.ts';
import { offline } from './offline/offline.ts';

/** Only the built page has the policy: the development server needs inline scripts for its reloading. */
function strictPolicy(): Plugin {
  return {
    name: 'studio-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  // Relative, so that the built studio works from any folder of any server.
  base: './',
  plugins: [react(), strictPolicy(), framePage(), offline()],
  // Workspace packages are read from their sources: nothing has to be built before the start.
  resolve: { conditions: ['@sojourn/source', ...defaultClientConditions] },
  build: {
    // Fonts and pictures stay files: the policy allows no data: fonts.
    assetsInlineLimit: 0,
    target: 'es2022',
    // React, styled-components and the components in four languages are needed for the first picture.
    chunkSizeWarningLimit: 700,
  },
});
