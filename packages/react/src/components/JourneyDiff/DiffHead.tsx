'use client';

import type { ChangeKind } from '@sojourn/core';
import { diff as english } from '../../i18n/en/diff';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { useKindWord } from './DiffRowLine';
import { DiffSign } from './DiffSign';
import type { DiffView } from './types';

export interface DiffHeadProps {
  view: DiffView;
  counts: Readonly<Record<ChangeKind, number>>;
  kinds: readonly ChangeKind[];
  toggleKind: (kind: ChangeKind) => void;
}

/** How much differs, in one line; what of it is shown; and what the two columns are. */
export function DiffHead({ view, counts, kinds, toggleKind }: DiffHeadProps) {
  const { text, locale } = useMessages('diff', english);
  const kindWord = useKindWord(view);
  const isPersonas = view.before.persona !== undefined;
  const order: readonly ChangeKind[] = isPersonas
    ? ['removed', 'added', 'changed']
    : ['added', 'removed', 'moved', 'changed'];
  const present = order.filter((kind) => counts[kind] > 0);

  function countWords(kind: ChangeKind): string {
    const count = counts[kind];
    if (!isPersonas) return text(`${kind}Count`, { count });
    if (kind === 'changed') return text('differsCount', { count });
    const { label } = kind === 'removed' ? view.before : view.after;
    return text('onlyCount', { count, name: label });
  }

  return (
    <header>
      <p data-part="summary">
        <Dotted items={present.map(countWords)} />
      </p>
      {present.length > 1 && (
        <div role="group" aria-label={text('filter')} data-part="filter">
          {present.map((kind) => (
            <button
              key={kind}
              type="button"
              data-kind={kind}
              aria-pressed={kinds.includes(kind)}
              onClick={() => toggleKind(kind)}
            >
              <DiffSign kind={kind} view={view} />
              <span>
                {kindWord(kind)} <b>{counts[kind].toLocaleString(locale)}</b>
              </span>
            </button>
          ))}
        </div>
      )}
      <div data-part="legend" aria-hidden="true">
        <span />
        <span />
        <div data-part="values">
          {(['removed', 'added'] as const).map((kind) => (
            <div key={kind} data-side={kind} data-kind={kind}>
              <DiffSign kind={kind} view={view} />
              <bdi>{kind === 'removed' ? view.before.label : view.after.label}</bdi>
            </div>
          ))}
        </div>
      </div>
    </header>
  );
}
