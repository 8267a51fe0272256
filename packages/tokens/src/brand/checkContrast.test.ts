import { afterEach, describe, expect, it, vi } from 'vitest';
import { contrastRatio } from '../contrastRatio';
import { baseThemes } from './baseThemes';
import { checkContrast, warnAboutContrast } from './checkContrast';
import { readTheme } from './readTheme';
import type { Theme } from './Theme';

function themeOf(colors: Record<string, string>, base: Theme['extends'] = 'light'): Theme {
  const color = Object.fromEntries(
    Object.entries(colors).map(([name, $value]) => [name, { $type: 'color', $value }]),
  );
  const read = readTheme({ color }, { extends: base });
  if (!read.ok) throw new Error('The theme of a test has to be right.');
  return read.theme;
}

describe('checkContrast', () => {
  it.each(baseThemes)('finds nothing in our own %s theme', (base) => {
    expect(checkContrast(themeOf({}, base))).toEqual([]);
  });

  it('finds text that is too light, the worst first, and says what to do', () => {
    const findings = checkContrast(themeOf({ accent: '#88aaee', 'accent-hover': '#33508f' }));
    expect(
      findings.every(({ foreground, background }) =>
        [foreground, ...background].includes('color.accent'),
      ),
    ).toBe(true);
    const ratios = findings.map(({ ratio, needed }) => ratio / needed);
    expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
    const onPage = findings.find(
      ({ foreground, background }) =>
        foreground === 'color.accent' && background.join() === 'color.page',
    );
    expect(onPage).toMatchObject({ kind: 'text', needed: 4.5 });
    expect(onPage?.ratio).toBeCloseTo(contrastRatio('#88aaee', '#fbfaf7'));
    expect(onPage?.message).toMatch(
      /^"color.accent" on "color.page" has a contrast of 2\.\d+ to 1, and text needs 4.5 to 1. Try #[0-9a-f]{6}, or change what is behind it.$/,
    );
    expect(contrastRatio(onPage?.suggestion ?? '', '#fbfaf7')).toBeGreaterThanOrEqual(4.5);
  });

  it('asks a line for 3 to 1, and more of everything where the reader asked for contrast', () => {
    const light = checkContrast(themeOf({ focus: '#999999' }));
    expect(light[0]).toMatchObject({ foreground: 'color.focus', kind: 'graphic', needed: 3 });
    const strong = checkContrast(themeOf({ 'text-muted': '#666666' }, 'high-contrast'));
    expect(strong[0]).toMatchObject({ kind: 'text', needed: 7 });
  });

  it('says so where no colour would do', () => {
    const grey = checkContrast(themeOf({ page: '#777777', text: '#777777' }, 'high-contrast')).find(
      ({ foreground, background }) => foreground === 'color.text' && background[0] === 'color.page',
    );
    expect(grey?.suggestion).toBeUndefined();
    expect(grey?.message).toContain('No colour has enough there: change what is behind it.');
  });

  it('sees through colours that let something through', () => {
    const clear = themeOf({ surface: '#ffffff00', page: '#000000' });
    expect(
      checkContrast(clear).some(
        ({ foreground, background }) =>
          foreground === 'color.text' && background[0] === 'color.surface',
      ),
    ).toBe(true);
  });
});

describe('warnAboutContrast', () => {
  afterEach(() => vi.restoreAllMocks());

  it('warns once of a theme, and never of one that is well', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const pale = themeOf({ text: '#aaaaaa' });
    warnAboutContrast(themeOf({}));
    expect(warn).not.toHaveBeenCalled();
    warnAboutContrast(pale);
    warnAboutContrast(pale);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain('"color.text" on');
  });
});
