import { storageErrorOf, type UnsavedReason } from '@sojourn/editor';

/** Why the browser does not keep something, as far as a person can do something about it. */
export type StorageTrouble = 'forbidden' | 'full' | 'failing' | 'newer';

/** What opening fails with where there is no IndexedDB, or in a private window of Firefox. */
const without = ['ReferenceError', 'TypeError', 'InvalidStateError'];

/** Why a map is not saved, in the words that the studio has for it. */
export function troubleOfReason(reason: UnsavedReason): StorageTrouble {
  switch (reason) {
    case 'full':
    case 'forbidden':
      return reason;
    case 'newer-version':
      return 'newer';
    default:
      return 'failing';
  }
}

/** Why an action of the storage was refused. */
export function troubleOf(error: unknown): StorageTrouble {
  const name = error instanceof Error ? error.name : '';
  return without.includes(name) ? 'forbidden' : troubleOfReason(storageErrorOf(error).code);
}
