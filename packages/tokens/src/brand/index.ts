export { checkContrast, warnAboutContrast, type ContrastFinding } from './checkContrast';
export { readTheme, type ReadThemeOptions } from './readTheme';
export type { BaseTheme, ReadThemeResult, Theme, ThemeIssue } from './Theme';
export { themeCss, type ThemePair } from './themeCss';
