import { describe, expect, it } from 'vitest';
import { installCommands, pickBrowser } from '../../scripts/browser.mjs';

/** A machine on which the given programs start, and the given names are on the PATH. */
function machine(programs: string[], path: Record<string, string> = {}) {
  return {
    env: {} as Record<string, string>,
    starts: (program: string) => programs.includes(program),
    which: (name: string) => path[name],
    playwright: () => '/playwright/chrome',
  };
}

const system = { chromium: '/usr/bin/chromium' };

describe('the browser of the tests', () => {
  it('is the one that a variable names, before all others', () => {
    const probes = machine(['/own/chrome', '/playwright/chrome', '/usr/bin/chromium'], system);
    probes.env = { CHROME_PATH: '/own/chrome' };
    expect(pickBrowser(probes)).toEqual({ path: '/own/chrome', from: 'CHROME_PATH' });
  });

  it('is not silently another one than a variable names', () => {
    const probes = machine(['/usr/bin/chromium'], system);
    probes.env = { SOJOURN_BROWSER: '/gone' };
    expect(() => pickBrowser(probes)).toThrow(/SOJOURN_BROWSER names \/gone.*unset it/);
  });

  it("is Playwright's own before the system's", () => {
    const probes = machine(['/playwright/chrome', '/usr/bin/chromium'], system);
    expect(pickBrowser(probes)?.from).toBe('Playwright');
  });

  it("is the system's where Playwright has none", () => {
    const probes = machine(['/usr/bin/chromium'], system);
    expect(pickBrowser(probes)).toEqual({ path: '/usr/bin/chromium', from: 'the system' });
  });

  it('is never a program that is there and does not start', () => {
    expect(pickBrowser(machine([], system))).toBeUndefined();
  });
});

describe('installing a browser', () => {
  it("tries Playwright's download with its libraries, then the system's packages", () => {
    expect(installCommands({ root: true, sudo: false, apt: true })).toEqual([
      'npx playwright install chromium && npx playwright install-deps chromium',
      'apt-get update && apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it('asks for rights with sudo', () => {
    expect(installCommands({ root: false, sudo: true, apt: true })[1]).toMatch(
      /^sudo apt-get update && sudo apt-get install/,
    );
  });

  it('asks for no rights that it cannot get', () => {
    expect(installCommands({ root: false, sudo: false, apt: true })).toEqual([
      'npx playwright install chromium',
    ]);
  });
});
