'use client';

import type { Journey } from '@sojourn/core';
import { contentAttributes } from '@sojourn/react/kit';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import type { FoundThing } from '../store/things';
import type { Target } from '../store/types';
import { useDetailsNav } from './DetailsNav';
import { useThingTitle } from './useThingTitle';

export interface CrumbsProps {
  found: FoundThing;
  target: Target;
  journey: Journey;
}

/** What a thing is part of, from the journey inwards: each is opened. Renders a `<nav>`. */
export function Crumbs({ found, target, journey }: CrumbsProps) {
  const { text } = useEditorMessages('details', english);
  const titleOf = useThingTitle(journey);
  const { open } = useDetailsNav();
  const parents = target.kind === 'rating' ? [...found.parents, found] : found.parents;
  return (
    <nav aria-label={text('where')}>
      <ol role="list">
        <li>
          <button type="button" onClick={() => open({ kind: 'journey', id: '' })}>
            {text('journeyDetails')}
          </button>
        </li>
        {parents.map(({ kind, id, thing }) => (
          <li key={id}>
            <button type="button" onClick={() => open({ kind, id })}>
              <span {...contentAttributes(journey.language)}>{titleOf(kind, thing)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
