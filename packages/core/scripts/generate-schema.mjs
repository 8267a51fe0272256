import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Vite reads the TypeScript, since Node 20 does not. */
async function load(name) {
  const { module } = await runnerImport(fileURLToPath(new URL(name, import.meta.url)));
  return module;
}

const { journeySchemaText } = await load('journeySchemaText.ts');
const { fieldShapesText } = await load('fieldShapesText.ts');
await writeFile(new URL('../journey.schema.json', import.meta.url), await journeySchemaText());
await writeFile(new URL('../src/fieldShapes.ts', import.meta.url), await fieldShapesText());
