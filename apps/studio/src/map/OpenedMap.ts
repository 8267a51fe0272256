import type { Issue, Journey } from '@sojourn/core';
import type { Session, SessionSnapshot } from '@sojourn/editor';
import type { Original } from '../keeping/database';

/** A map that is looked at: a kept one, or one that came with a link. */
export interface OpenedMap {
  journey: Journey;
  notices: readonly Issue[];
  /** The file as it came. */
  original?: Original | undefined;
  /** Where it is kept; left out: it is not. */
  kept?: { key: string; session: Session; snapshot: SessionSnapshot } | undefined;
}
