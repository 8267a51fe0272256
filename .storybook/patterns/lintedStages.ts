import { lintJourney, openJourney } from '@sojourn/core';

/** Two stages named by the organization, one by the customer. */
const opened = openJourney({
  format: 'sojourn.journey',
  version: 1,
  title: 'Getting a mortgage',
  owner: 'Home loans',
  stages: [{ title: 'Lead nurturing' }, { title: 'Underwriting' }, { title: 'Moving in' }],
});

/** What a careful colleague would say about them. */
export const remarks = opened.ok
  ? lintJourney(opened.journey, { today: '2026-11-22' }).map(({ message }) => message)
  : [];
