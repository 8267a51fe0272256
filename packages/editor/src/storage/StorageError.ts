/**
 * Why a place refuses.
 *
 * - `full`: there is no room.
 * - `forbidden`: the browser, or the person, does not let the page keep anything.
 * - `newer-version`: a newer build has changed the place.
 * - `unreadable`: what is stored has a form that is not known.
 * - `failing`: anything else.
 */
export type StorageErrorCode = 'full' | 'forbidden' | 'newer-version' | 'unreadable' | 'failing';

/** A place refused to load or to keep a journey. `cause` holds what the browser said. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, cause?: unknown) {
    const said = cause instanceof Error ? `: ${cause.message}` : '';
    super(`The storage refused (${code})${said}`, { cause });
    this.code = code;
  }
}

const codes: Record<string, StorageErrorCode> = {
  QuotaExceededError: 'full',
  SecurityError: 'forbidden',
  NotAllowedError: 'forbidden',
  VersionError: 'newer-version',
};

/** What a browser's storage threw, as one of the reasons that a person can be told. */
export function storageErrorOf(thrown: unknown): StorageError {
  if (thrown instanceof StorageError) return thrown;
  const name = (thrown as { name?: unknown } | null | undefined)?.name;
  const code = typeof name === 'string' && Object.hasOwn(codes, name) ? codes[name] : undefined;
  return new StorageError(code ?? 'failing', thrown);
}
