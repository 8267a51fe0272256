import type { Issue, Journey } from '@sojourn/core';
import { createContext, useContext } from 'react';
import type { Choice } from './documents/readSource';
import type { Source } from './documents/source';
import type { Keeping } from './keeping/beginKeeping';
import type { Original } from './keeping/database';
import type { Settings } from './settings';
import type { Page } from './view/address';

/** What stands over the page and asks for something. */
export type Question =
  | { kind: 'new' }
  | { kind: 'import' }
  | { kind: 'rename'; key: string; title: string }
  | { kind: 'link'; journey: Journey }
  | { kind: 'embed'; journey: Journey }
  | { kind: 'lost'; issues: readonly Issue[] }
  | { kind: 'choose'; source: Source; choices: readonly Choice[] }
  | { kind: 'refused'; name: string; issues: readonly Issue[] };

/** How a new map begins. */
export interface NewMap {
  /** Left out: a new one. */
  key?: string | undefined;
  /** The file that it was made from. */
  original?: Original | undefined;
  page?: Page | undefined;
}

/** What the whole studio holds, and the ways to change it. */
export interface Studio {
  keeping: Keeping;
  settings: Settings;
  changeSettings: (change: Partial<Settings>) => void;
  /** Keeps a journey as a new map and opens it. */
  addMap: (journey: Journey, how?: NewMap) => void;
  /** Opens a file or a pasted text as a new map, or says why not. */
  openSource: (source: Source) => void;
  openFile: (file: File) => void;
  ask: (question: Question | undefined) => void;
  /** Says something that happened, on the page and to a screen reader. */
  tell: (notice: Notice) => void;
  /** The key of the map whose notes are to be shown, since it has just been imported. */
  fresh: string | undefined;
}

/** Something that happened, and what can be done about it. */
export interface Notice {
  text: string;
  action?: { label: string; onSelect: () => void } | undefined;
}

/** Passes the studio down. */
export const StudioContext = createContext<Studio | undefined>(undefined);

/** The studio around a part of it. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) {
    throw new Error('useStudio found no studio, so nothing can be kept. Render it in <Studio>.');
  }
  return studio;
}
