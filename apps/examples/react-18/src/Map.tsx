import { openJourney } from '@sojourn/core';
import { JourneyMap } from '@sojourn/react';
import mortgage from '@sojourn/core/samples/mortgage.json';

const opened = openJourney(mortgage);
export const Map = () => opened.ok && <JourneyMap journey={opened.journey} />;
