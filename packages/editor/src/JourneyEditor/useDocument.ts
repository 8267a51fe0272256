'use client';

import type { Journey } from '@sojourn/core';
import { useEffect, useState } from 'react';
import { createDocument } from '../store/createDocument';
import type { JourneyDocument } from '../store/types';

export interface DocumentProps {
  /** The journey to edit, where the host keeps it. For an editor that keeps it itself, use `defaultJourney`. */
  journey?: Journey | undefined;
  /** The journey to begin with. To decide it from outside, use `journey`. */
  defaultJourney?: Journey | undefined;
  /** A document that keeps and perhaps saves the journey: what `createSession` gives. */
  document?: JourneyDocument | undefined;
}

const nothingToEdit =
  'Sojourn: <JourneyEditor> got no journey, so there is nothing to edit. Give it a `journey`, a ' +
  '`defaultJourney`, or a `document` such as a session.';

/**
 * What is edited: the host's document, or one in memory. Where the host keeps the journey, what it
 * shows next is what counts: a change that it does not take over is taken back.
 */
export function useDocument({ journey, defaultJourney, document }: DocumentProps): JourneyDocument {
  const [own] = useState(() => {
    const start = journey ?? defaultJourney;
    return start && createDocument(start);
  });
  const used = document ?? own;
  if (!used) throw new Error(nothingToEdit);
  const [, setTurn] = useState(0);
  const isOwn = used === own && journey !== undefined;
  // After each change here the host has had its say once this has rendered again.
  useEffect(
    () => (isOwn ? own?.subscribe(() => setTurn((turn) => turn + 1)) : undefined),
    [isOwn, own],
  );
  useEffect(() => {
    if (isOwn && journey !== own?.getSnapshot().journey) own?.replace(journey);
  });
  return used;
}
