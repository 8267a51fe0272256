'use client';

import type { Journey } from '@sojourn/core';
import { JourneyEditor } from '@sojourn/editor';
import { useState } from 'react';

/** The part of the page that lives in the browser. */
export function Editing({ journey }: { journey: Journey }) {
  const [changes, setChanges] = useState(0);
  return (
    <>
      <p>{changes} changes</p>
      <JourneyEditor
        defaultJourney={journey}
        onJourneyChange={() => setChanges((count) => count + 1)}
      />
    </>
  );
}
