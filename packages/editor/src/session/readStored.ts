import { openJourney, type Issue, type Journey, type OpenOptions } from '@sojourn/core';
import type { StoredJourney } from '../storage/types';
import type { RefusedText } from './types';

/** A stored journey that was opened. */
export interface OpenedStored {
  journey: Journey;
  notices: readonly Issue[];
  readOnly: boolean;
  /** The newest generation, where it is a broken write and the one before was opened. */
  refused?: RefusedText;
}

/** Not a whole text: the write was broken off. Anything else may be a newer build's. */
const broken = ['not-json', 'empty-text'];

/**
 * Opens what is stored: the newest generation or, only where that is a broken write, the one before.
 */
export function readStored(
  { text, previous }: StoredJourney,
  options: OpenOptions | undefined,
): OpenedStored | { refused: RefusedText } {
  const opened = openJourney(text, options);
  if (opened.ok) {
    const { journey, notices, readOnly = false } = opened;
    return { journey, notices, readOnly };
  }
  const refused = { text, issues: opened.issues, recovered: false };
  if (!previous || !opened.issues.every(({ code }) => broken.includes(code))) return { refused };
  const before = openJourney(previous.text, options);
  if (!before.ok) return { refused };
  const { journey, notices, readOnly = false } = before;
  return { journey, notices, readOnly, refused: { ...refused, recovered: true } };
}
