import { formatMessage, type Path } from '@sojourn/core';
import { useWords, type Words } from '../i18n/useWords';
import type { Address } from '../view/address';
import { linkTo } from '../view/useAddress';
import { writtenShare } from './names';
import type { Place } from './TouchpointPanel';

interface Telling {
  here: string;
  titleOf: (id: string) => string;
  words: Words;
}

function sentence(path: Path, { here, titleOf, words }: Telling): string {
  const { map } = words.pack.sections;
  if (path.from !== here) {
    return formatMessage(map.arrivesFrom, { title: titleOf(path.from) }, words.language);
  }
  const key = path.to === undefined ? 'exit' : path.kind;
  const title = path.to === undefined ? '' : titleOf(path.to);
  return formatMessage(map[key], { title }, words.language);
}

/** The ways from and to a touchpoint that are not the next step. Renders a `<section>`. */
export function Paths({ journey, touchpoint, address }: Place & { address: Address }) {
  const words = useWords();
  const { text, language } = words;
  const here = touchpoint.id;
  const paths = journey.paths.filter(({ from, to }) => from === here || to === here);
  if (paths.length === 0) return null;
  const all = journey.stages.flatMap((stage) => stage.touchpoints);
  const titleOf = (id: string) => all.find((other) => other.id === id)?.title ?? id;
  return (
    <section>
      <h3>{text('paths')}</h3>
      <ul>
        {paths.map((path) => {
          const other = path.from === here ? path.to : path.from;
          const says = sentence(path, { here, titleOf, words });
          return (
            <li key={path.id}>
              {other === undefined ? (
                says
              ) : (
                <a href={linkTo({ ...address, touchpoint: other })}>{says}</a>
              )}
              {path.label !== undefined && (
                <p dir="auto" lang={journey.language}>
                  {path.label}
                </p>
              )}
              <p className="meta">
                {[
                  path.share !== undefined &&
                    text('share', { share: writtenShare(path.share, language) }),
                  path.count !== undefined && text('count', { count: path.count }),
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
