'use client';

import { cardsWaitingForSupport, type Id } from '@sojourn/core';
import { useMemo, useState } from 'react';
import { blueprint as english } from '../../i18n/en/blueprint';
import { useMessages } from '../../i18n/useMessages';
import { useJourneyMap } from '../JourneyMap/JourneyMapContext';
import { useBlueprint } from './BlueprintContext';
import { CardName } from './CardName';

/** A card's name, as a button that leads to it. */
function CardLink({ id }: { id: Id }) {
  const { dependencies, follow } = useBlueprint();
  return (
    <button type="button" onClick={(event) => follow(id, event)}>
      <CardName card={dependencies.cards.get(id)} />
    </button>
  );
}

/** So many stand in the page from the start; more are written when they are asked for. */
const most = 300;

/** All dependencies in words, folded: a table of what needs what. Renders a `<details>`. */
export function DependencyList() {
  const { needs } = useBlueprint().dependencies;
  const { journey } = useJourneyMap('Lane').layout;
  const { text } = useMessages('blueprint', english);
  const waiting = useMemo(() => cardsWaitingForSupport(journey), [journey]);
  const count = [...needs.values()].reduce((sum, ids) => sum + ids.length, 0);
  const [opened, setOpened] = useState(false);
  if (count === 0) return null;
  return (
    <details data-part="dependencies" onToggle={() => setOpened(true)}>
      <summary>{text('dependencies', { count })}</summary>
      <p>{text('arrows')}</p>
      {waiting.size > 0 && <p>{text('waiting', { count: waiting.size })}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{text('card')}</th>
            <th scope="col">{text('needs')}</th>
          </tr>
        </thead>
        <tbody>
          {(opened || count <= most ? [...needs] : []).map(([id, needed]) => (
            <tr key={id}>
              <th scope="row">
                <CardLink id={id} />
                {waiting.has(id) && <span data-part="meta">{text('waits')}</span>}
              </th>
              <td>
                {needed.map((other) => (
                  <CardLink key={other} id={other} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
