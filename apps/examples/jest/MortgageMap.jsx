import { openJourney } from '@sojourn/core';
import mortgage from '@sojourn/core/samples/mortgage.json';
import { JourneyMap } from '@sojourn/react';

const opened = openJourney(mortgage);

export function MortgageMap({ onSelect }) {
  if (!opened.ok) return <p>This journey cannot be opened.</p>;
  return <JourneyMap journey={opened.journey} onSelectedIdChange={onSelect} />;
}
