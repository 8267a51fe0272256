'use client';

import { createContext, useContext } from 'react';
import type { Target } from '../store/types';

/** Goes from what the details show to another thing, with a way back. */
export interface DetailsNav {
  open: (target: Target) => void;
  /** Whether a list is unfolded: it stays so while one goes to a thing and back. */
  isUnfolded: (list: string) => boolean;
  setUnfolded: (list: string, unfolded: boolean) => void;
}

/** Around what the details show. */
export const DetailsNavContext = createContext<DetailsNav>({
  open: () => undefined,
  isUnfolded: () => true,
  setUnfolded: () => undefined,
});

/** How to go on from what the details show. */
export function useDetailsNav(): DetailsNav {
  return useContext(DetailsNavContext);
}
