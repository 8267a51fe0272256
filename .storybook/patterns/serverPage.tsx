import { openJourney } from '@sojourn/core';
import { JourneyTable, PersonaCard } from '@sojourn/react';
import { vi } from '@sojourn/react/locales/vi';

/** A React Server Component: nothing of it is sent to the browser but its elements. */
export async function ServerPage({ address }: { address: string }) {
  const opened = openJourney(await (await fetch(address)).text());
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  const { journey } = opened;
  return (
    <main>
      {journey.personas.map((persona) => (
        <PersonaCard key={persona.id} persona={persona} sources={journey.sources} messages={vi} />
      ))}
      <JourneyTable journey={journey} messages={vi} />
    </main>
  );
}
