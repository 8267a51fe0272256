import { checkContrast, readTheme, themeCss } from '@sojourn/tokens/brand';

/** What differs from the light theme, in DTCG's format: this accent is too pale for text. */
const read = readTheme({
  color: {
    accent: { $type: 'color', $value: '#c46aa5' },
    page: { $type: 'color', $value: '#fffdf8' },
  },
});

/** What is wrong with the file, or too close to what it lies on. Fail your build where there is any. */
export const findings = (read.ok ? checkContrast(read.theme) : read.issues).map(
  ({ message }) => message,
);

/** The rule for your style sheet. */
export const css = read.ok ? themeCss(read.theme, '.brand') : '';
