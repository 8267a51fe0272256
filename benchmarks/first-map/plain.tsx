import { describeJourney, openJourney } from '@sojourn/core';
import { JourneyMap, SojournProvider } from '@sojourn/react';
import { createRoot } from 'react-dom/client';

const answer = await fetch('/mortgage.json');
const opened = openJourney(await answer.text());
const root = document.querySelector('#root');
if (root && opened.ok) {
  createRoot(root).render(
    <SojournProvider>
      <JourneyMap journey={opened.journey} summary={describeJourney(opened.journey)} />
    </SojournProvider>,
  );
}
