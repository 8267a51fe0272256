import { journeySheets, type Journey, type JourneyView } from '@sojourn/core';
import { JourneyMap } from '@sojourn/react';
import { useMemo } from 'react';
import { useWords } from '../i18n/useWords';
import { wholeView } from '../view/long';
import './printing.css';

/** The map on paper: as many sheets as it takes, each with its stages and its lane titles. */
export function PrintedMap({ journey, view }: { journey: Journey; view: JourneyView }) {
  const { text } = useWords();
  const { shortened, view: whole } = useMemo(() => wholeView(journey, view), [journey, view]);
  const cut = useMemo(() => journeySheets(journey, whole), [journey, whole]);
  if (cut.length === 0) return <JourneyMap journey={journey} headingLevel={1} />;
  return cut.map((sheet, index) => (
    <JourneyMap.Root key={index} className="sheet" journey={sheet} view={whole}>
      <JourneyMap.Caption headingLevel={index === 0 ? 1 : 2} />
      {shortened && index === 0 && <p className="note">{text('longJourney')}</p>}
      <JourneyMap.Grid>
        <JourneyMap.Header />
        <JourneyMap.Lanes />
      </JourneyMap.Grid>
    </JourneyMap.Root>
  ));
}
