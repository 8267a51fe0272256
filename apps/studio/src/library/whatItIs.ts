import { formatMessage } from '@sojourn/core';
import type { Words } from '../i18n/useWords';
import type { Summary } from './summaries';

/** The kind of a map and how many touchpoints it has, in one line. */
export function whatItIs(
  { kind, touchpoints }: Pick<Summary, 'kind' | 'touchpoints'>,
  { pack, language }: Words,
): string {
  const words = pack.sections.map;
  const count = formatMessage(words.touchpoints, { count: touchpoints }, language);
  return kind ? `${words[kind]} · ${count}` : count;
}
