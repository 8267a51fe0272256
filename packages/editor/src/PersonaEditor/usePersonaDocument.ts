'use client';

import type { Persona } from '@sojourn/core';
import { useEffect, useRef, useState } from 'react';
import { createDocument, type MemoryDocument } from '../store/createDocument';
import { newId } from '../store/newId';
import { newPersona, personaJourney, type PersonaReferences } from './personaJourney';

export interface PersonaDocumentOptions extends PersonaReferences {
  persona: Persona | undefined;
  defaultPersona: Persona | undefined;
  /** BCP 47, of the persona's texts. */
  language: string | undefined;
}

/**
 * A persona as a document. Where the host keeps the persona, what it shows next is what counts: a
 * change that it does not take over is taken back.
 */
export function usePersonaDocument({
  persona,
  defaultPersona,
  channels,
  sources,
  language,
}: PersonaDocumentOptions): MemoryDocument {
  const [document] = useState(() => {
    const start = persona ?? defaultPersona ?? newPersona(newId('persona'));
    return createDocument(personaJourney(start, { channels, sources, language }));
  });
  const [, setTurn] = useState(0);
  const isKept = persona !== undefined;
  // After each change here the host has had its say once this has rendered again.
  useEffect(
    () => (isKept ? document.subscribe(() => setTurn((turn) => turn + 1)) : undefined),
    [isKept, document],
  );
  const given = useRef({ channels, sources, language });
  useEffect(() => {
    const { journey } = document.getSnapshot();
    const shown = journey?.personas[0];
    const next = persona ?? shown;
    const last = given.current;
    given.current = { channels, sources, language };
    const isSame =
      next === shown &&
      last.channels === channels &&
      last.sources === sources &&
      last.language === language;
    if (isSame || !next) return;
    document.replace(personaJourney(next, { channels, sources, language }, journey));
  });
  return document;
}
