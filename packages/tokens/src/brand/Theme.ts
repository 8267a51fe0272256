/** A theme of ours that a theme of your own goes on from. */
export type BaseTheme = 'light' | 'dark' | 'high-contrast' | 'high-contrast-dark';

/** A whole theme: what its file sets, and the base theme's values for the rest. */
export interface Theme {
  /** The theme that fills in what the file leaves out. */
  readonly extends: BaseTheme;
  /** The CSS value of every token by its name, such as `color.accent`. */
  readonly values: Readonly<Record<string, string>>;
  /** The names of the tokens that the file itself sets, in our order. */
  readonly own: readonly string[];
}

/** What was noticed in a token file, or is wrong with it. */
export interface ThemeIssue {
  /** Stable, in kebab case: `unknown-alias`. */
  code: string;
  /** What happened, why it matters, what to do. */
  message: string;
  /** JSON Pointer (RFC 6901) into the file. */
  path: string;
  severity: 'error' | 'warning' | 'info';
}

/** What `readTheme` gives. */
export type ReadThemeResult =
  { ok: true; theme: Theme; notices: ThemeIssue[] } | { ok: false; issues: ThemeIssue[] };
