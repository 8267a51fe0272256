/** One token as a row of documentation. */
export interface ListedToken {
  /** Its path, such as `color.text-muted`. */
  name: string;
  /** Its CSS variable, such as `--sojourn-color-text-muted`. */
  cssVariable: string;
  /** Its DTCG type, such as `color` or `dimension`. */
  type: string;
  /** Its CSS value in the light theme. */
  light: string;
  /** Its CSS value in the dark theme. */
  dark: string;
  /** Its CSS value in the light high-contrast theme. */
  highContrast: string;
  /** Its CSS value in the dark high-contrast theme. */
  highContrastDark: string;
  /** What it is for, where its name does not say it. */
  description?: string;
}
