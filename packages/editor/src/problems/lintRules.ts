import type { LintRule } from '@sojourn/core';
import { problems } from '../i18n/en/problems';

/** Every rule that the catalogue has words for, in the catalogue's order. */
export const lintRules: readonly LintRule[] = Object.keys(problems)
  .filter((key) => key.endsWith('-name'))
  .map((key) => key.slice(0, -'-name'.length) as LintRule);
