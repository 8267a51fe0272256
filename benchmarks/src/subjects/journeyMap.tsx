import { JourneyMap } from '@sojourn/react';
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { MakeSubject } from './subject';

export const journeyMap: MakeSubject = (element, journey) => {
  let root: Root | undefined;
  return {
    show() {
      root = createRoot(element);
      flushSync(() => root?.render(<JourneyMap journey={journey} />));
    },
    remove: () => root?.unmount(),
  };
};
