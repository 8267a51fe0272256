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

interface Rated {
  measure: Measure;
  ratings: readonly Rating[];
}

function ratedMeasures({ journey, touchpoint }: Place): Rated[] {
  const ids = [...new Set(touchpoint.ratings.map(({ measure }) => measure))];
  return ids.flatMap((id) => {
    const measure = measureById(journey, id);
    const ratings = touchpoint.ratings.filter((rating) => rating.measure === id);
    return measure ? [{ measure, ratings }] : [];
  });
}

/** Whether a measure has one rating only, of everybody by the customers: its badge says it all. */
function isPlain({ ratings: [rating, ...more] }: Rated): boolean {
  return (
    more.length === 0 &&
    rating?.persona === undefined &&
    rating?.aspect !== 'expected' &&
    rating?.viewpoint !== 'organization'
  );
}

/** Every rating of a touchpoint, by measure. Renders a `<section>`. */
export function Ratings(place: Place) {
  const { text } = useWords();
  const { journey } = place;
  const { language } = journey;
  const rated = ratedMeasures(place);
  if (rated.length === 0) return null;
  const plain = rated.filter(isPlain);
  return (
    <section>
      <h3>{text('ratings')}</h3>
      {rated
        .filter((each) => !isPlain(each))
        .map(({ measure, ratings }) => (
          <div key={measure.id} className="measure">
            <h4 dir="auto" lang={language}>
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
      {plain.length > 0 && (
        <div className="measure badges">
          {plain.flatMap(({ measure, ratings }) =>
            ratings.map((rating) => (
              <ScoreBadge key={measure.id} measure={measure} rating={rating} language={language} />
            )),
          )}
        </div>
      )}
    </section>
  );
}
