'use client';

import { useMemo, type ReactNode } from 'react';
import type { LocalePack } from '../i18n/types';
import { SurroundingsContext, useSurroundings } from './surroundings';

interface WithMessagesProps {
  messages: LocalePack;
  children: ReactNode;
}

/** Gives the words that one component got by its prop to all that is inside it. */
export function WithMessages({ messages, children }: WithMessagesProps) {
  const outer = useSurroundings();
  const value = useMemo(() => ({ ...outer, messages, locale: messages.locale }), [outer, messages]);
  return SurroundingsContext ? (
    <SurroundingsContext.Provider value={value}>{children}</SurroundingsContext.Provider>
  ) : (
    children
  );
}
