import { openJourney } from '@sojourn/core';
import mortgage from '@sojourn/core/samples/mortgage.json';
import { JourneyMap } from '@sojourn/react';

const opened = openJourney(mortgage);

export const FirstMap = () => opened.ok && <JourneyMap journey={opened.journey} />;
