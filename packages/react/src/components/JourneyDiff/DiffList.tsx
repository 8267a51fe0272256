'use client';

import type { ChangeKind, JourneyChange } from '@sojourn/core';
import { useMemo, useState } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { diff as english } from '../../i18n/en/diff';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import type { HeadingLevel } from '../../internal/Heading';
import { DiffSectionView, type DiffSelection } from './DiffSectionView';
import { beginning } from './DiffText';
import { diffSections, firstItems, touchedStages } from './diffSections';
import type { DiffSection, DiffView } from './types';
import { useDiffName } from './useDiffName';

export interface DiffListProps extends DiffSelection {
  changes: readonly JourneyChange[];
  kinds: readonly ChangeKind[];
  view: DiffView;
  headingLevel: HeadingLevel;
}

/** So many lines are drawn at first: ten thousand would keep a page busy for seconds. */
const fewest = 100;
/** So many times as many each time that more are asked for. */
const growth = 5;

function itemsIn(sections: readonly DiffSection[]): number {
  return sections.reduce((sum, { items }) => sum + items.length, 0);
}

/** The differences under their stages, and in one line the stages that have none. */
export function DiffList({ changes, kinds, view, headingLevel, ...selection }: DiffListProps) {
  const { text } = useMessages('diff', english);
  const nameOf = useDiffName(view.after);
  const sections = useMemo(
    () => diffSections(changes.filter(({ kind }) => kinds.includes(kind))),
    [changes, kinds],
  );
  const [most, setMost] = useState(fewest);
  const shown = useMemo(() => firstItems(sections, most), [sections, most]);
  const more = itemsIn(sections) - itemsIn(shown);
  const touched = useMemo(
    () => touchedStages(changes, view.before.journey),
    [changes, view.before.journey],
  );
  const same = view.after.journey.stages.filter(({ id }) => !touched.has(id));
  const isPersonas = view.before.persona !== undefined;

  return (
    <>
      {sections.length === 0 && <p data-part="muted">{text('noneShown')}</p>}
      {shown.map((section, index) => (
        <DiffSectionView key={index} {...{ section, view, headingLevel }} {...selection} />
      ))}
      {more > 0 && (
        <button type="button" data-part="more" onClick={() => setMost(most * growth)}>
          {text('showMore', { count: more })}
        </button>
      )}
      {same.length > 0 && (
        <p data-part="same">
          <span>{text(isPersonas ? 'same' : 'unchanged')}</span>
          <span>
            <Dotted
              items={same.map(({ id }) => (
                <bdi key={id} {...contentAttributes(view.language)}>
                  {beginning(nameOf('stage', id))}
                </bdi>
              ))}
            />
          </span>
        </p>
      )}
    </>
  );
}
