'use client';

import type { LintOptions } from '@sojourn/core';
import { createContext, useContext } from 'react';
import type { CommentStore } from '../comments/types';
import type { VersionStore } from '../history/types';
import type { PersonaLibrary } from '../personas/types';

/** What the host of an editor gives its panels. It may gain fields. */
export interface EditorHost {
  /**
   * How the journey is checked for the panel of problems: today's date, rules that are off or weigh
   * more or less. Left out: every rule, by the browser's date.
   */
  lint?: LintOptions | undefined;
  /** Whether images may be loaded from other hosts. Left out: as the provider says, else no. */
  allowRemoteImages?: boolean | undefined;
  /**
   * Keeps personas for several maps: `indexedDbPersonaLibrary()`, or one of the host's. Left out: there
   * is no library.
   */
  personaLibrary?: PersonaLibrary | undefined;
  /** Keeps comments on the journey. Left out: there are none. */
  comments?: CommentStore | undefined;
  /** Keeps named versions of the journey: `createVersions(…)`, or the host's own. Left out: there are none. */
  versions?: VersionStore | undefined;
  /** Who writes comments, as others see it. */
  author?: string | undefined;
}

/** The host of the editor around a part; read by {@link useEditorHost}. */
export const EditorHostContext = createContext<EditorHost>({});

/** What the host gave. */
export function useEditorHost(): EditorHost {
  return useContext(EditorHostContext);
}
