import { isLanguage, languages, type Language } from './i18n/languages';

/** The palettes; `system` follows the reader's own settings. */
export const themes = ['system', 'light', 'dark', 'high-contrast'] as const;
/** How much air there is around things. */
export const densities = ['comfortable', 'compact'] as const;

/** A palette, by name. */
export type Theme = (typeof themes)[number];
/** An amount of air, by name. */
export type Density = (typeof densities)[number];

/** How a person wants the studio to look and speak. Kept in the browser. */
export interface Settings {
  language: Language;
  theme: Theme;
  density: Density;
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: unknown,
): Choice | undefined {
  return choices.find((choice) => choice === value);
}

/** The first of a person's languages that the studio speaks, else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    if (isLanguage(language)) return language;
  }
  return 'en';
}

/** Settings from what was stored: whatever is missing or unknown is as it is for a new person. */
export function readSettings(stored: unknown, wanted: readonly string[]): Settings {
  const fields: Partial<Record<keyof Settings, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  return {
    language: oneOf(languages, fields.language) ?? preferredLanguage(wanted),
    theme: oneOf(themes, fields.theme) ?? 'system',
    density: oneOf(densities, fields.density) ?? 'comfortable',
  };
}
