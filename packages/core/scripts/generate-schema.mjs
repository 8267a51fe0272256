import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Vite reads the TypeScript, since Node 20 does not.
const script = fileURLToPath(new URL('journeySchemaText.ts', import.meta.url));
const { module } = await runnerImport(script);
await writeFile(
  new URL('../journey.schema.json', import.meta.url),
  await module.journeySchemaText(),
);
