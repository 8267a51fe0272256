import { describeJourney } from '@sojourn/core';
import Link from 'next/link';
import { JourneyMap, PersonaCard } from './components';
import { loadJourney } from './journey';

/** A server component: the whole map stands in the page that is sent. */
export default function Page() {
  const journey = loadJourney();
  return (
    <main>
      <Link href="/edit">Edit this journey</Link>
      <div className="map">
        <JourneyMap journey={journey} summary={describeJourney(journey)} />
      </div>
      <h2>Who travels</h2>
      {journey.personas.map((persona) => (
        <PersonaCard key={persona.id} persona={persona} sources={journey.sources} />
      ))}
    </main>
  );
}
