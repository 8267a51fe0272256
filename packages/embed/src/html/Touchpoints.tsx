import type { Journey, Stage, Touchpoint } from '@sojourn/core';
import { MomentCard } from '@sojourn/react';
import {
  contentAttributes,
  fieldWords,
  hasText,
  laneWords,
  phaseWords,
  useMessages,
} from '@sojourn/react/kit';
import { useId } from 'react';

/** Whether there is more to say than the map has room for. */
function isTold({ description, purpose, before, after, delight, image }: Touchpoint): boolean {
  return [description, purpose, before, after, delight].some(hasText) || image !== undefined;
}

function StageTouchpoints({ stage, journey }: { stage: Stage; journey: Journey }) {
  const { text } = useMessages('phase', phaseWords);
  const { text: fieldText } = useMessages('fields', fieldWords);
  const content = contentAttributes(journey.language);
  const told = stage.touchpoints.filter(isTold);
  if (told.length === 0 && !hasText(stage.businessGoal)) return null;
  return (
    <>
      <h3 {...content}>{hasText(stage.title) ? stage.title : text('untitled')}</h3>
      {hasText(stage.businessGoal) && (
        <p>
          <span data-part="label">{fieldText('businessGoal')}</span>{' '}
          <span {...content}>{stage.businessGoal}</span>
        </p>
      )}
      <div data-part="cards">
        {told.map(({ id, image }) => (
          <div key={id}>
            <MomentCard journey={journey} touchpointId={id} headingLevel={4} />
            {image && <img src={image.src} alt={image.alt} />}
          </div>
        ))}
      </div>
    </>
  );
}

/** What is known of each touchpoint beside the map. Renders a `<section>`. */
export function Touchpoints({ journey }: { journey: Journey }) {
  const { text } = useMessages('lanes', laneWords);
  const id = useId();
  const { stages } = journey;
  if (!stages.some((stage) => hasText(stage.businessGoal) || stage.touchpoints.some(isTold))) {
    return null;
  }
  return (
    <section aria-labelledby={id} data-part="chapter">
      <h2 id={id}>{text('touchpoints')}</h2>
      {stages.map((stage) => (
        <StageTouchpoints key={stage.id} stage={stage} journey={journey} />
      ))}
    </section>
  );
}
