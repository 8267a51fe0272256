import { useId } from 'react';
import type { MessageKey } from '../i18n/catalogue';
import { isLanguage, languageNames, languages } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { densities, themes, type Density, type Settings, type Theme } from '../settings';

const themeNames = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
  'high-contrast': 'themeContrast',
} as const satisfies Record<Theme, MessageKey>;

const densityNames = {
  comfortable: 'densityComfortable',
  compact: 'densityCompact',
} as const satisfies Record<Density, MessageKey>;

interface DisplayMenuProps {
  id: string;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** Language, theme and density. Renders a `<div>` that the button with its id opens. */
export function DisplayMenu({ id, settings, onChange }: DisplayMenuProps) {
  const { text } = useWords();
  const base = useId();
  return (
    <div id={id} popover="auto" className="menu" role="group" aria-label={text('display')}>
      <div className="field">
        <label className="label" htmlFor={`${base}language`}>
          {text('language')}
        </label>
        <select
          id={`${base}language`}
          value={settings.language}
          onChange={({ target: { value } }) => isLanguage(value) && onChange({ language: value })}
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {languageNames[language]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor={`${base}theme`}>
          {text('theme')}
        </label>
        <select
          id={`${base}theme`}
          value={settings.theme}
          onChange={({ target: { value } }) =>
            onChange({ theme: themes.find((theme) => theme === value) ?? 'system' })
          }
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {text(themeNames[theme])}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor={`${base}density`}>
          {text('density')}
        </label>
        <select
          id={`${base}density`}
          value={settings.density}
          onChange={({ target: { value } }) =>
            onChange({ density: densities.find((density) => density === value) ?? 'comfortable' })
          }
        >
          {densities.map((density) => (
            <option key={density} value={density}>
              {text(densityNames[density])}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
