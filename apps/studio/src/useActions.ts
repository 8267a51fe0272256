import { limits, type Journey } from '@sojourn/core';
import { useCallback, useMemo, useState } from 'react';
import { readSource } from './documents/readSource';
import type { Source } from './documents/source';
import type { Keeping } from './keeping/beginKeeping';
import { newKey } from './keeping/newKey';
import type { NewMap, Question } from './StudioContext';
import { goTo } from './view/useAddress';

/** The ways in which a map comes into the studio, and what is asked on the way. */
export function useActions({ sessions, store }: Keeping) {
  const [question, ask] = useState<Question>();
  const [fresh, setFresh] = useState<string>();

  const addMap = useCallback(
    (journey: Journey, { key = newKey(), original, page }: NewMap = {}) => {
      ask(undefined);
      sessions.begin(key, journey);
      // Where the file cannot be kept, the map says that nothing can.
      if (original) store.keepOriginal(key, original).catch(() => undefined);
      setFresh(original ? key : undefined);
      goTo({ map: key, page, view: {} });
    },
    [sessions, store],
  );

  const openSource = useCallback(
    (source: Source) => {
      const reading = readSource(source);
      switch (reading.kind) {
        case 'opened': {
          const { journey, notices } = reading;
          addMap(journey, { original: { ...source, notices }, page: 'map' });
          break;
        }
        case 'choose':
          ask({ kind: 'choose', source, choices: reading.choices });
          break;
        case 'refused':
          ask({ kind: 'refused', name: source.name, issues: reading.issues });
          break;
        default:
          reading satisfies never;
      }
    },
    [addMap],
  );

  const openFile = useCallback(
    (file: File) => {
      const { name } = file;
      const refuse = (code: string) =>
        ask({ kind: 'refused', name, issues: [{ code, message: '' }] });
      // Refused by its size alone, before any of it is read.
      if (file.size > 4 * limits.text) {
        refuse('text-too-long');
        return;
      }
      file
        .arrayBuffer()
        .then((buffer) => openSource({ name, bytes: new Uint8Array(buffer) }))
        .catch(() => refuse('unreadable'));
    },
    [openSource],
  );

  return useMemo(
    () => ({ question, ask, fresh, addMap, openSource, openFile }),
    [question, fresh, addMap, openSource, openFile],
  );
}
