import type { Journey } from '@sojourn/core';
import {
  contentAttributes,
  Dotted,
  fieldWords,
  formatDate,
  hasText,
  personaWords,
  safeHref,
  useMessages,
} from '@sojourn/react/kit';
import { useId } from 'react';

/** What the journey rests on. Renders a `<section>`. */
export function Sources({ journey: { sources, language } }: { journey: Journey }) {
  const { text } = useMessages('fields', fieldWords);
  const { text: kindText, locale } = useMessages('persona', personaWords);
  const id = useId();
  const content = contentAttributes(language);
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby={id} data-part="chapter">
      <h2 id={id}>{text('sources')}</h2>
      <ul>
        {sources.map(({ id: key, title, kind, n, on, note, href: link }) => {
          const href = safeHref(link);
          return (
            <li key={key}>
              <p data-part="strong" {...content}>
                {href === undefined ? title : <a href={href}>{title}</a>}
              </p>
              <p data-part="meta">
                <Dotted
                  items={[
                    n === undefined
                      ? kindText(kind)
                      : kindText('sourceWithAnswers', { source: kindText(kind), n }),
                    on !== undefined && formatDate(on, locale),
                  ]}
                />
              </p>
              {hasText(note) && <p {...content}>{note}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
