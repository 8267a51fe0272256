import type { DocsContextProps } from '@storybook/addon-docs/blocks';
import type { SojournProviderProps } from '@sojourn/react';
import { useCallback, useSyncExternalStore } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';

/** What the toolbar above a page says. */
export interface Globals {
  readonly theme?: NonNullable<SojournProviderProps['theme']>;
  readonly density?: NonNullable<SojournProviderProps['density']>;
}

const none: Globals = {};

/** The toolbar's choices for a page of documentation, where no decorator runs. */
export function useGlobals({ channel }: Pick<DocsContextProps, 'channel'>): Globals {
  const subscribe = useCallback(
    (listener: () => void) => {
      channel.on(GLOBALS_UPDATED, listener);
      return () => channel.off(GLOBALS_UPDATED, listener);
    },
    [channel],
  );
  const read = useCallback((): Globals => {
    const [last] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? [];
    return last?.globals ?? none;
  }, [channel]);
  return useSyncExternalStore(subscribe, read);
}
