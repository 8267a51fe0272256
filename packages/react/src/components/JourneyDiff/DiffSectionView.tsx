'use client';

import type { Id, ThingName } from '@sojourn/core';
import type { MouseEvent } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { diff as english } from '../../i18n/en/diff';
import { useMessages } from '../../i18n/useMessages';
import { below, Heading, type HeadingLevel } from '../../internal/Heading';
import { DiffRowLine } from './DiffRowLine';
import { beginning } from './DiffText';
import type { DiffItem, DiffSection, DiffView } from './types';
import { useDiffName } from './useDiffName';

export interface DiffSelection {
  selectedId: Id | null;
  onToggle: (id: Id, event: MouseEvent<HTMLButtonElement>) => void;
}

export interface DiffSectionViewProps extends DiffSelection {
  section: DiffSection;
  view: DiffView;
  headingLevel: HeadingLevel;
}

const plurals = {
  journey: 'journey',
  lane: 'lanes',
  persona: 'personas',
  channel: 'channels',
  measure: 'measures',
  source: 'sources',
  path: 'paths',
  opportunity: 'opportunities',
} as const;

/** What can be selected on a map as well. */
const selectable = new Set<ThingName>(['stage', 'touchpoint', 'persona']);

/** One stage, or one kind of things around the stages, with what differs in it. */
export function DiffSectionView(props: DiffSectionViewProps) {
  const { section, view, headingLevel, selectedId, onToggle } = props;
  const { text } = useMessages('diff', english);
  const nameBefore = useDiffName(view.before);
  const nameAfter = useDiffName(view.after);

  function title(thing: ThingName, id: Id) {
    const isThere =
      view.after.names.has(`${thing} ${id}`) || !view.before.names.has(`${thing} ${id}`);
    const name = (
      <span {...contentAttributes(view.language)}>
        {beginning(isThere ? nameAfter(thing, id) : nameBefore(thing, id))}
      </span>
    );
    if (!selectable.has(thing)) return name;
    return (
      <button
        type="button"
        aria-pressed={selectedId === id}
        onClick={(event) => onToggle(id, event)}
      >
        {name}
      </button>
    );
  }

  function isOwn({ thing }: DiffItem): boolean {
    return thing === 'stage' || thing === 'journey';
  }

  const { stage, thing } = section;
  const plural = plurals[thing as keyof typeof plurals] ?? 'journey';
  return (
    <section>
      <Heading level={headingLevel}>
        {stage === undefined ? text(plural) : title('stage', stage)}
      </Heading>
      <ul role="list">
        {section.items.map((item, index) => (
          <li key={index} data-part="item">
            {!isOwn(item) && (
              <Heading level={below(headingLevel)}>{title(item.thing, item.id)}</Heading>
            )}
            <ul role="list">
              {item.rows.map((row, place) => (
                <DiffRowLine key={place} row={row} view={view} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
