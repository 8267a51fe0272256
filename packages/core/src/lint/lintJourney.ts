import { formatMessage } from '../message';
import type { Journey } from '../types';
import { insideWords as customaryWords } from './insideWords';
import { lintMessages, type LintRule } from './messages';
import { lintRules } from './rules';
import type { LintFinding, LintOptions } from './types';

/** Shortens a text of the document, so that a message stays a sentence. */
function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/**
 * What a careful colleague would point out about a journey: nobody owns it, pains without a source, a
 * stage named from the inside. Each finding has its place, its reason and, where one repairs it
 * without guessing, a command. Opening finds what is wrong with a document; this finds what is weak.
 *
 * @example
 * lintJourney(journey, { today: '2026-11-21', rules: { 'stage-from-inside': false } });
 */
export function lintJourney(
  journey: Journey,
  { today, rules = {}, maxTouchpoints = 60, insideWords = customaryWords }: LintOptions = {},
): LintFinding[] {
  const seen = { journey, today, maxTouchpoints, insideWords };
  return (Object.keys(lintRules) as LintRule[]).flatMap((code) => {
    const chosen = rules[code];
    if (chosen === false) return [];
    const [customary, find] = lintRules[code];
    return [...find(seen)].map(({ path, id, fix, values = {} }): LintFinding => {
      const short = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'string' ? shortened(value) : value,
        ]),
      );
      return {
        code,
        message: formatMessage(lintMessages[code], short, journey.language ?? 'en'),
        path,
        severity: chosen ?? customary,
        values: short,
        ...(id !== undefined && { id }),
        ...(fix && { fix }),
      };
    });
  });
}
