import type { Command } from '../commands/types';
import type { ThingName } from '../diff/types';
import type { Id, Journey } from '../types';

/** Two people did what cannot both be: somebody has to choose. Nothing of either is lost. */
export interface MergeConflict {
  /**
   * - `changed`: both wrote something else into one field.
   * - `removed`: one removed what the other changed. It was kept.
   * - `moved`: both moved it to different places.
   * - `order`: both put the things of one list into another order.
   * - `needed`: one removed what the other refers to. It was kept.
   * - `renamed`: both gave one id to different things. One got another id.
   * - `off-scale`: a rating does not fit the scale that the other changed. It was kept as `raw`.
   */
  kind: 'changed' | 'removed' | 'moved' | 'order' | 'needed' | 'renamed' | 'off-scale';
  thing: ThingName;
  /** The thing's id in the merged journey; of a rating what tells it from its touchpoint's others. */
  id: Id;
  /** Of a changed field, or of a list in another order. */
  field?: string;
  /** Values as they were, as ours are and as theirs are; `undefined` where there is none. */
  base: unknown;
  ours: unknown;
  theirs: unknown;
  /** Whose side the merged journey shows. */
  shows: 'ours' | 'theirs';
  /** The command on the merged journey that shows the other side, where one does. */
  other?: Command;
}

/** What became of two changed copies. */
export interface MergeResult {
  journey: Journey;
  conflicts: MergeConflict[];
}
