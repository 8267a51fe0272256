import { journeySheets, layoutJourney, type Journey, type JourneyView } from '@sojourn/core';
import { JourneyMap } from '@sojourn/react';
import { hasText, mapWords, useMessages } from '@sojourn/react/kit';
import { MapHead } from './MapHead';

interface MapPartProps {
  journey: Journey;
  view: JourneyView;
  /** The journey in a few sentences. */
  summary: string;
}

function StillMap({ journey, view, summary, on }: MapPartProps & { on?: 'screen' | 'paper' }) {
  const { text } = useMessages('map', mapWords);
  const layout = layoutJourney(journey, view);
  const title = hasText(journey.title) ? journey.title : text('untitled');
  return (
    <JourneyMap.Root
      journey={journey}
      view={view}
      summary={summary}
      data-on={on}
      aria-labelledby={undefined}
      aria-label={text('region', { title })}
    >
      <JourneyMap.Grid>
        <MapHead layout={layout} />
        <JourneyMap.Lanes />
      </JourneyMap.Grid>
    </JourneyMap.Root>
  );
}

/**
 * The whole map, to be read and not pressed. One that is too wide for paper is there a second time,
 * in sheets, which only a printer shows. Renders `<section>` elements.
 */
export function MapPart({ journey, view, summary }: MapPartProps) {
  const { text } = useMessages('map', mapWords);
  if (layoutJourney(journey, view).columns.length === 0) return <p>{text('emptyJourney')}</p>;
  const cut = journeySheets(journey, view);
  if (cut.length === 1) return <StillMap journey={journey} view={view} summary={summary} />;
  return (
    <>
      <StillMap journey={journey} view={view} summary={summary} on="screen" />
      {cut.map((sheet, index) => (
        <StillMap key={index} journey={sheet} view={view} summary={summary} on="paper" />
      ))}
    </>
  );
}
