'use client';

import { createContext, useContext } from 'react';

/**
 * Where dialogs and menus are put: inside the surface, so that its theme and direction are theirs. Null
 * while the surface is drawn for the first time: they wait for it.
 */
export const PopupsContext = createContext<HTMLElement | null | undefined>(undefined);

/** The element for dialogs and menus; the page's body where there is no surface. */
export function usePopups(): HTMLElement | null | undefined {
  return useContext(PopupsContext);
}
