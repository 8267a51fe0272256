'use client';

import { useCallback, useEffect, useState } from 'react';
import { storageErrorOf, type StorageErrorCode } from '../storage/StorageError';
import type { VersionEntry, VersionStore } from './types';

/** The words for a failure: what cannot be read has none of its own here. */
export function failureKey(thrown: unknown): Exclude<StorageErrorCode, 'unreadable'> {
  const { code } = storageErrorOf(thrown);
  return code === 'unreadable' ? 'failing' : code;
}

export interface VersionList {
  /** `undefined` until they are loaded. */
  entries: readonly VersionEntry[] | undefined;
  failure: ReturnType<typeof failureKey> | undefined;
  reload: () => Promise<void>;
}

/** The versions that are kept, and why they cannot be listed. */
export function useVersions(versions: VersionStore): VersionList {
  const [state, setState] = useState<Omit<VersionList, 'reload'>>({
    entries: undefined,
    failure: undefined,
  });
  const reload = useCallback(async () => {
    try {
      const entries = await versions.list();
      setState({ entries, failure: undefined });
    } catch (error) {
      setState(({ entries }) => ({ entries, failure: failureKey(error) }));
    }
  }, [versions]);
  useEffect(() => void reload(), [reload]);
  return { ...state, reload };
}
