import { readTheme, type BaseTheme, type Theme, type ThemeIssue } from '@sojourn/tokens/brand';
import { useMemo, useState } from 'react';
import { changedValues, choicesOf, type Choices, type Values } from './deriveValues';
import { tokenFileOf, type TokenFile } from './tokenFile';

interface Draft {
  choices: Choices;
  /** What differs from the base theme. */
  values: Values;
  /** The base of the files, which may be one that the form does not offer. */
  base: BaseTheme;
}

const startOf = (base: Choices['extends']): Draft => ({
  choices: choicesOf({}, base),
  values: {},
  base,
});

/** A theme while it is being made: what was chosen, and the files that follow from it. */
export interface ThemeDraft {
  choices: Choices;
  theme: Theme;
  file: TokenFile;
  /** What is wrong with the file that was opened last. */
  issues: readonly ThemeIssue[];
  choose: (change: Partial<Choices>) => void;
  /** Sets one token by itself, whatever was chosen. */
  set: (name: string, value: string) => void;
  /** Goes on from a token file; one that is wrong changes nothing. */
  open: (text: string) => void;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The state of the theme builder. */
export function useThemeDraft(): ThemeDraft {
  const [draft, setDraft] = useState(() => startOf('light'));
  const [issues, setIssues] = useState<readonly ThemeIssue[]>([]);

  const { file, theme } = useMemo(() => {
    const file = tokenFileOf(draft.values, draft.base);
    const read = readTheme(file);
    if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
    return { file, theme: read.theme };
  }, [draft]);

  function choose(change: Partial<Choices>) {
    setDraft(({ choices, values, base }) => {
      if (change.extends !== undefined && change.extends !== choices.extends) {
        return startOf(change.extends);
      }
      const next = { ...choices, ...change };
      const changed = { ...values, ...changedValues(choices, next) };
      if (next.font === '') delete changed['font.family.sans'];
      return { choices: next, values: changed, base };
    });
  }

  function set(name: string, value: string) {
    setDraft(({ choices, values, base }) => {
      const next = { ...values, [name]: value };
      return { choices: choicesOf(next, choices.extends), values: next, base };
    });
  }

  function open(text: string) {
    const read = readTheme(parsed(text));
    setIssues(read.ok ? [] : read.issues);
    if (!read.ok) return;
    const { own, values: all, extends: base } = read.theme;
    const values = Object.fromEntries(own.map((name) => [name, all[name] ?? '']));
    const shown = base.endsWith('dark') ? 'dark' : 'light';
    setDraft({ choices: choicesOf(values, shown), values, base });
  }

  return { choices: draft.choices, theme, file, issues, choose, set, open };
}
