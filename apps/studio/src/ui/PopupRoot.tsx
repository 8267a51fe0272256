import { createContext, useContext, type RefObject } from 'react';

/** The element that popups stand in, so that they have its language, direction and palette. */
export const PopupRootContext = createContext<RefObject<HTMLElement | null> | undefined>(undefined);

/** Where popups are put. */
export function usePopupRoot(): RefObject<HTMLElement | null> | undefined {
  return useContext(PopupRootContext);
}
