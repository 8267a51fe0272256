import { measureById, type Journey, type Measure, type Rating } from '@sojourn/core';
import { ScoreBadge } from '@sojourn/react';
import { useWords, type Words } from '../i18n/useWords';
import type { Place } from './TouchpointPanel';

/** Whose rating it is, and which: the name of its badge under the measure's heading. */
function whose({ persona, aspect, viewpoint }: Rating, journey: Journey, text: Words['text']) {
  const name = journey.personas.find(({ id }) => id === persona)?.name;
  const parts = [
    name,
    aspect === 'expected' ? text('expected') : undefined,
    viewpoint === 'organization' ? text('organization') : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' · ') : text('everybody');
}

function groups({ journey, touchpoint }: Place): { measure: Measure; ratings: Rating[] }[] {
  const ids = [...new Set(touchpoint.ratings.map(({ measure }) => measure))];
  return ids.flatMap((id) => {
    const measure = measureById(journey, id);
    const ratings = touchpoint.ratings.filter((rating) => rating.measure === id);
    return measure ? [{ measure, ratings }] : [];
  });
}

/** Every rating of a touchpoint, by measure. Renders a `<section>`. */
export function Ratings(place: Place) {
  const { text } = useWords();
  const { journey } = place;
  const rated = groups(place);
  if (rated.length === 0) return null;
  return (
    <section>
      <h3>{text('ratings')}</h3>
      {rated.map(({ measure, ratings }) => (
        <div key={measure.id} className="measure">
          <h4 dir="auto" lang={journey.language}>
            {measure.name}
          </h4>
          <div className="badges">
            {ratings.map((rating, index) => (
              <ScoreBadge
                key={index}
                measure={{ ...measure, name: whose(rating, journey, text) }}
                rating={rating}
              />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
