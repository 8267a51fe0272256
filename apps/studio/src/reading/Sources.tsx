import { formatMessage } from '@sojourn/core';
import { useWords } from '../i18n/useWords';
import { webAddress } from '../documents/webAddress';
import { writtenDate } from './names';
import type { Place } from './TouchpointPanel';

/** What the ratings and cards of a touchpoint rest on. Renders a `<section>`. */
export function Sources({ journey, touchpoint }: Place) {
  const { text, pack, language } = useWords();
  const used = new Set([
    ...touchpoint.ratings.flatMap(({ source }) => source ?? []),
    ...touchpoint.cards.flatMap(({ sources }) => sources ?? []),
  ]);
  const found = journey.sources.filter(({ id }) => used.has(id));
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{text('sources')}</h3>
      <ul>
        {found.map(({ id, title, kind, n, on, href, note }) => {
          const address = webAddress(href);
          return (
            <li key={id} dir="auto" lang={journey.language}>
              {address === undefined ? (
                title
              ) : (
                <a href={address} target="_blank" rel="noreferrer">
                  {title}
                </a>
              )}
              <p className="meta" lang={language}>
                {[
                  pack.sections.persona[kind],
                  n !== undefined && formatMessage(pack.sections.score.n, { count: n }, language),
                  on && writtenDate(on, language),
                  note,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
