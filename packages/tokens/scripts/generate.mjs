import { mkdirSync, writeFileSync } from 'node:fs';
import { generateFiles, packageRoot } from './lib/files.mjs';

for (const [path, text] of await generateFiles()) {
  const url = new URL(path, packageRoot);
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, text);
}
