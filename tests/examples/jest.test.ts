import { beforeAll, describe, expect, it } from 'vitest';
import { copiesIn, install, once, run } from './example';

describe('the example in Jest', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await install('jest');
  });

  it('has one copy of what must be there once', async () => {
    expect(await copiesIn(folder)).toEqual(once());
  });

  it('passes its own tests through CommonJS, without a warning', async () => {
    const printed = await run(folder, 'npm', 'test');
    expect(printed).toMatch(/Tests: +3 passed, 3 total/);
    expect(printed).not.toMatch(/console\.(log|warn|error)/);
  });
});
