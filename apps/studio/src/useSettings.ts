import { useCallback, useState } from 'react';
import type { Keeping } from './keeping/beginKeeping';
import { readSettings, type Settings } from './settings';

/** How the person wants the studio to look and speak; `adopt` takes over what was kept. */
export function useSettings(keeping: Keeping | undefined) {
  const [own, setOwn] = useState<Settings>();
  const settings = own ?? readSettings(keeping?.settings, navigator.languages);
  const change = useCallback(
    (part: Partial<Settings>) => {
      const next = { ...settings, ...part };
      setOwn(next);
      // Where it cannot be kept, it holds as long as the page is there: nothing is lost that matters.
      keeping?.store.keepSettings(next).catch(() => undefined);
    },
    [settings, keeping],
  );
  return [settings, change] as const;
}
