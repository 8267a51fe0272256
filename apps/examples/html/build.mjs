// Puts the page, the elements and the journey into dist/, for any web server.
import { cp, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const installed = (name) => fileURLToPath(import.meta.resolve(name));

await mkdir('dist', { recursive: true });
await cp('index.html', 'dist/index.html');
await cp(installed('@sojourn/embed/sojourn-embed.js'), 'dist/sojourn-embed.js');
await cp(installed('@sojourn/core/samples/mortgage.json'), 'dist/mortgage.json');
