import type { Journey } from '@sojourn/core';
import {
  contentAttributes,
  fieldWords,
  formatDate,
  hasText,
  mapWords,
  useMessages,
} from '@sojourn/react/kit';

/** What the journey is, whose it is and how old. Renders a `<header>` with the page's only `<h1>`. */
export function PageHeader({ journey }: { journey: Journey }) {
  const { text, locale } = useMessages('map', mapWords);
  const { text: fieldText } = useMessages('fields', fieldWords);
  const { title, summary, kind, language, reviewedOn, reviewBy } = journey;
  const content = contentAttributes(language);
  const facts = (['trigger', 'outcome', 'owner'] as const).filter((key) => hasText(journey[key]));
  return (
    <header>
      <h1 {...content}>{hasText(title) ? title : text('untitled')}</h1>
      {hasText(summary) && <p {...content}>{summary}</p>}
      <dl data-part="facts">
        {kind && (
          <div>
            <dt>{fieldText('kind')}</dt>
            <dd>{text(kind)}</dd>
          </div>
        )}
        {facts.map((key) => (
          <div key={key}>
            <dt>{fieldText(key)}</dt>
            <dd {...content}>{journey[key]}</dd>
          </div>
        ))}
        {reviewedOn !== undefined && (
          <div>
            <dt>{fieldText('reviewedOn')}</dt>
            <dd>{formatDate(reviewedOn, locale)}</dd>
          </div>
        )}
        {reviewBy !== undefined && (
          <div>
            <dt>{fieldText('reviewBy')}</dt>
            <dd>{formatDate(reviewBy, locale)}</dd>
          </div>
        )}
      </dl>
    </header>
  );
}
