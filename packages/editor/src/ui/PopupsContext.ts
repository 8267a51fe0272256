'use client';

import { createContext, useContext, type RefObject } from 'react';

/** Where dialogs and menus are put: inside the surface, so that its theme and direction are theirs. */
export const PopupsContext = createContext<RefObject<HTMLElement | null> | undefined>(undefined);

/** The element for dialogs and menus; the page's body where there is no surface. */
export function usePopups(): RefObject<HTMLElement | null> | undefined {
  return useContext(PopupsContext);
}
