// Puts what is made from the sources beside the built Storybook: the pages for code assistants and
// the registry. `node scripts/catalogue/build.mjs storybook-static`, part of `npm run build-storybook`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readGuidance } from './guidance.mjs';
import { assistantPages } from './pages.mjs';
import { publicComponents } from './publicNames.mjs';
import { registryFiles } from './registry.mjs';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder of the built Storybook.');

const components = publicComponents();
const texts = [...assistantPages(components, readGuidance()), ...registryFiles(components)];
for (const [path, text] of texts) {
  const file = join(resolve(folder), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
