import type { Session, SessionSnapshot } from '@sojourn/editor';
import { useCallback, useSyncExternalStore } from 'react';
import { useStudio } from '../StudioContext';

/** The session of a kept map, open as long as this is rendered, and what it holds now. */
export function useSession(
  key: string,
): { session: Session; snapshot: SessionSnapshot } | undefined {
  const { sessions } = useStudio().keeping;
  const subscribe = useCallback(
    (listener: () => void) => {
      const stop = sessions.acquire(key).subscribe(listener);
      return () => {
        stop();
        sessions.release(key);
      };
    },
    [sessions, key],
  );
  const snapshot = useSyncExternalStore(subscribe, () => sessions.get(key)?.getSnapshot());
  const session = sessions.get(key);
  return session && snapshot && { session, snapshot };
}
