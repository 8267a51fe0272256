import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/generate-icons.mjs', import.meta.url));

it('the drawings are those of the installed icon family', () => {
  expect(() => execFileSync(process.execPath, [script, '--check'])).not.toThrow();
});
