import { measureById, openJourney } from '@sojourn/core';
import { ScoreBadge } from '@sojourn/react';
import { measuredDocument } from './measuredDocument';

const opened = openJourney(measuredDocument);

/** One measure at each touchpoint; without a rating the badge says that nobody was asked. */
export function MeasuredScores() {
  if (!opened.ok) return null;
  const csat = measureById(opened.journey, 'csat');
  const touchpoints = opened.journey.stages.flatMap((stage) => stage.touchpoints);
  return (
    csat &&
    touchpoints.map(({ id, title, ratings }) => (
      <section key={id} aria-label={title}>
        <p>{title}</p>
        <ScoreBadge
          measure={csat}
          rating={ratings.find(({ measure }) => measure === 'csat') ?? { measure: 'csat' }}
        />
      </section>
    ))
  );
}
