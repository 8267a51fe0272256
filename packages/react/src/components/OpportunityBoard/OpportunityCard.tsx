import type { Measure, Opportunity } from '@sojourn/core';
import type { MouseEvent } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { formatDate } from '../../i18n/format';
import { formatScore } from '../../i18n/formatScore';
import type { Messages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { hasText } from '../../internal/hasText';
import { Icon } from '../../internal/Icon';
import { Circle, CircleCheck } from '../../internal/icons';
import { safeHref } from '../../internal/safeHref';

/** What the parts of the board share. */
export interface BoardWords {
  messages: Messages<'opportunities'>;
  mapMessages: Messages<'map'>;
  language: string | undefined;
}

export interface OpportunityCardProps extends BoardWords {
  opportunity: Opportunity;
  /** Its number in the picture, where it is in one. */
  rank: number | undefined;
  places: ReadonlyMap<string, string>;
  measures: readonly Measure[];
  selectedId: string | null;
  onToggle: (id: string, event: MouseEvent<HTMLButtonElement>) => void;
}

function Actions({
  actions,
  mapMessages: { text, locale },
  messages,
  language,
}: Pick<OpportunityCardProps, 'mapMessages' | 'messages' | 'language'> &
  Pick<Opportunity, 'actions'>) {
  const done = actions.filter((action) => action.done).length;
  return (
    <details>
      <summary>{text('actions', { done, count: actions.length })}</summary>
      <ul>
        {actions.map(({ id, title, owner, due, done: isDone }) => (
          <li key={id} data-done={isDone}>
            <Icon node={isDone ? CircleCheck : Circle} />
            <span>
              {isDone && <span data-heard>{messages.text('actionDone')}: </span>}
              <bdi lang={language}>{title}</bdi>
              {(hasText(owner) || due !== undefined) && (
                <span data-meta>
                  <Dotted
                    items={[
                      hasText(owner) && <bdi>{owner}</bdi>,
                      due !== undefined && text('due', { date: formatDate(due, locale) }),
                    ]}
                  />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What to do: where, what it brings, whose it is, until when and how far. Renders an `<li>`. */
export function OpportunityCard({
  opportunity,
  rank,
  places,
  measures,
  selectedId,
  onToggle,
  ...words
}: OpportunityCardProps) {
  const { title, value, effort, owner, due, measure: measureId, target, actions } = opportunity;
  const { text, locale } = words.mapMessages;
  const content = contentAttributes(words.language);
  const href = safeHref(opportunity.href);
  const name = hasText(title) ? title : words.messages.text('untitled');
  const measure = measures.find(({ id }) => id === measureId);
  const at = opportunity.at.filter((id) => hasText(places.get(id)));
  const facts = [
    value !== undefined && effort !== undefined && text('opportunity', { value, effort }),
    (hasText(owner) || due !== undefined) && (
      <Dotted
        items={[
          hasText(owner) && <bdi lang={words.language}>{owner}</bdi>,
          due !== undefined && text('due', { date: formatDate(due, locale) }),
        ]}
      />
    ),
    measure !== undefined &&
      target !== undefined &&
      words.messages.text('target', {
        measure: measure.name,
        value: formatScore(target, measure, locale),
      }),
  ].filter(Boolean);
  const isSelected = selectedId !== null && opportunity.at.includes(selectedId);
  return (
    <li data-part="card" data-selected={isSelected || undefined}>
      <p data-part="title">
        {rank !== undefined && (
          <span data-part="rank" aria-hidden="true">
            {rank}
          </span>
        )}
        <strong {...content}>{href === undefined ? name : <a href={href}>{name}</a>}</strong>
      </p>
      {facts.map((fact, index) => (
        <p key={index} data-meta>
          {fact}
        </p>
      ))}
      {at.length > 0 && (
        <ul data-part="places" aria-label={words.messages.text('places')}>
          {at.map((id) => (
            <li key={id}>
              <button
                type="button"
                aria-pressed={selectedId === id}
                onClick={(event) => onToggle(id, event)}
                {...content}
              >
                {places.get(id)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {actions.length > 0 && <Actions actions={actions} {...words} />}
    </li>
  );
}
