import { curveLines, layoutJourney, type Journey } from '@sojourn/core';
import { EmotionCurve, JourneyMap, PersonaCard } from '@sojourn/react';
import './theming.css';

/** A map, a persona and a curve: most of what a theme has to serve. */
export function BrandPage({ journey }: { journey: Journey }) {
  const [persona] = journey.personas;
  const lane = journey.lanes.find(({ kind }) => kind === 'curve');
  return (
    <div className="theming-page">
      <JourneyMap journey={journey} />
      <div className="theming-parts">
        {persona && (
          <PersonaCard
            persona={persona}
            sources={journey.sources}
            channels={journey.channels}
            headingLevel={2}
          />
        )}
        {lane && <EmotionCurve lines={curveLines(layoutJourney(journey), lane)} />}
      </div>
    </div>
  );
}
