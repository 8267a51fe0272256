import { useWords } from '../i18n/useWords';
import { webAddress } from '../documents/webAddress';
import { laneName, namesOf } from './names';
import type { Place } from './TouchpointPanel';

/** The cards of a touchpoint by their lanes, also those of hidden lanes. Renders a `<section>`. */
export function CardNotes({ journey, touchpoint }: Place) {
  const words = useWords();
  const lanes = journey.lanes
    .map((lane) => ({ lane, cards: touchpoint.cards.filter((card) => card.lane === lane.id) }))
    .filter(({ cards }) => cards.length > 0);
  if (lanes.length === 0) return null;
  const content = { dir: 'auto', lang: journey.language } as const;
  return (
    <section>
      <h3>{words.text('cards')}</h3>
      {lanes.map(({ lane, cards }) => (
        <div key={lane.id} className="lane">
          <h4>{laneName(lane, words)}</h4>
          <ul>
            {cards.map((card) => {
              const address = webAddress(card.href);
              const rests = [
                ...namesOf(journey.personas, card.personas, ({ name }) => name),
                ...namesOf(journey.sources, card.sources, ({ title }) => title),
              ];
              return (
                <li key={card.id}>
                  <p {...content}>
                    {address === undefined ? (
                      card.text
                    ) : (
                      <a href={address} target="_blank" rel="noreferrer">
                        {card.text}
                      </a>
                    )}
                  </p>
                  {rests.length > 0 && (
                    <p className="meta" {...content}>
                      {rests.join(' · ')}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
