import { placeTitles, type Journey, type Opportunity } from '@sojourn/core';
import {
  contentAttributes,
  Dotted,
  formatDate,
  hasText,
  laneWords,
  mapWords,
  safeHref,
  useMessages,
} from '@sojourn/react/kit';
import { useId } from 'react';

interface OpportunityItemProps {
  opportunity: Opportunity;
  language: string | undefined;
  /** What the places are called where it helps. */
  places: readonly string[];
}

function OpportunityItem({ opportunity, language, places }: OpportunityItemProps) {
  const { text, locale } = useMessages('map', mapWords);
  const { title, status, owner, due, value, effort, actions } = opportunity;
  const href = safeHref(opportunity.href);
  const content = contentAttributes(language);
  const done = actions.filter((action) => action.done).length;
  return (
    <li>
      <p data-part="strong" {...content}>
        {href === undefined ? title : <a href={href}>{title}</a>}
      </p>
      <p data-part="meta">
        <Dotted
          items={[
            status && text(status),
            ...places.map((place) => (
              <bdi key={place} lang={language}>
                {place}
              </bdi>
            )),
            value !== undefined && effort !== undefined && text('opportunity', { value, effort }),
            hasText(owner) && <bdi lang={language}>{owner}</bdi>,
            due !== undefined && text('due', { date: formatDate(due, locale) }),
            actions.length > 0 && text('actions', { done, count: actions.length }),
          ]}
        />
      </p>
      {actions.length > 0 && (
        <ul>
          {actions.map((action) => (
            <li key={action.id}>
              <Dotted
                items={[
                  <bdi key="title" lang={language}>
                    {action.title}
                  </bdi>,
                  hasText(action.owner) && <bdi lang={language}>{action.owner}</bdi>,
                  action.due !== undefined && text('due', { date: formatDate(action.due, locale) }),
                  action.done && text('done'),
                ]}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What is to be done, where, by whom and until when. Renders a `<section>`. */
export function Opportunities({ journey }: { journey: Journey }) {
  const { text } = useMessages('lanes', laneWords);
  const id = useId();
  const titles = placeTitles(journey);
  if (journey.opportunities.length === 0) return null;
  return (
    <section aria-labelledby={id} data-part="chapter">
      <h2 id={id}>{text('opportunities')}</h2>
      <ul>
        {journey.opportunities.map((opportunity) => (
          <OpportunityItem
            key={opportunity.id}
            opportunity={opportunity}
            language={journey.language}
            places={opportunity.at.flatMap((place) => titles.get(place) ?? [])}
          />
        ))}
      </ul>
    </section>
  );
}
