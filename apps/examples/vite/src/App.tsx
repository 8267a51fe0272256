import { openJourney } from '@sojourn/core';
import mortgage from '@sojourn/core/samples/mortgage.json';
import { JourneyEditor } from '@sojourn/editor';
import { JourneyMap } from '@sojourn/react';
import { useState } from 'react';

const opened = openJourney(mortgage);

export function App() {
  const [journey, setJourney] = useState(opened.ok ? opened.journey : undefined);
  const [isEditing, setIsEditing] = useState(false);

  if (!journey) return <p>This journey cannot be opened.</p>;
  return (
    <main>
      <button onClick={() => setIsEditing(!isEditing)}>{isEditing ? 'Done' : 'Edit'}</button>
      {isEditing ? (
        <JourneyEditor journey={journey} onJourneyChange={setJourney} />
      ) : (
        <JourneyMap journey={journey} />
      )}
    </main>
  );
}
