import type { ChangedField, JourneyChange, Rating } from '@sojourn/core';
import type { ReactNode } from 'react';
import { diff as english } from '../../i18n/en/diff';
import { useMessages } from '../../i18n/useMessages';
import { DiffPlace } from './DiffPlace';
import { DiffScore } from './DiffScore';
import { DiffSign } from './DiffSign';
import { DiffSubject } from './DiffSubject';
import { isNamedField } from './diffSections';
import { DiffThing } from './DiffThing';
import { DiffValues } from './DiffValues';
import type { DiffRow, DiffView } from './types';

/** How something differs, in a word or two. */
export function useKindWord({ before, after }: DiffView) {
  const { text } = useMessages('diff', english);
  return (kind: JourneyChange['kind']): string => {
    if (!before.persona) return text(kind);
    if (kind === 'removed') return text('only', { name: before.label });
    return kind === 'added' ? text('only', { name: after.label }) : text('differs');
  };
}

interface CellProps {
  kind: 'removed' | 'added';
  view: DiffView;
  /** Whether a sign stands before it. */
  sign?: JourneyChange['kind'] | undefined;
  children: ReactNode;
}

/** One of the two values of a line, under its column's name. */
function Cell({ kind, view, sign, children }: CellProps) {
  const { label } = kind === 'removed' ? view.before : view.after;
  return (
    <div data-side={kind} data-kind={sign}>
      {sign && <DiffSign kind={sign} view={view} />}
      <div>
        <bdi data-heard>{label}: </bdi>
        {children}
      </div>
    </div>
  );
}

/** One difference: its sign and word, what differs, and both sides of it. Renders an `<li>`. */
export function DiffRowLine({ row, view }: { row: DiffRow; view: DiffView }) {
  const { change } = row;
  const { kind, thing } = change;
  const kindWord = useKindWord(view);
  const isHidden = kind === 'changed' && thing !== 'rating' && !isNamedField(change.field);
  const isMarked = kind !== 'moved' && !isHidden;

  function sideOf(side: 'removed' | 'added'): ReactNode {
    const at = side === 'removed' ? view.before : view.after;
    const value =
      side === 'removed' ? kind !== 'added' && change.before : kind !== 'removed' && change.after;
    if (value === false) return null;
    if (thing === 'rating' && kind !== 'moved') {
      const before = kind === 'changed' && side === 'added' ? change.before : undefined;
      return <DiffScore rating={value as Rating} before={before as Rating | undefined} side={at} />;
    }
    if (kind === 'moved') return <DiffPlace change={change} side={side} view={view} />;
    if (kind === 'changed') {
      if (side === 'removed' && isHidden) return null;
      return <DiffValues change={change as ChangedField} side={side} view={view} />;
    }
    return <DiffThing thing={thing} value={value} side={at} language={view.language} />;
  }

  const before = sideOf('removed');
  const after = sideOf('added');
  return (
    <li data-part="row" data-kind={kind}>
      <span data-part="kind">
        {/* Whose it is, stands before the value. */}
        {(view.before.persona === undefined || kind === 'changed') && (
          <DiffSign kind={kind} view={view} />
        )}
        {kindWord(kind)}
      </span>
      <div data-part="subject">
        <DiffSubject row={row} view={view} />
      </div>
      <div data-part="values">
        {before ? (
          <Cell kind="removed" view={view} sign={isMarked ? 'removed' : undefined}>
            {before}
          </Cell>
        ) : (
          <div data-side="none" />
        )}
        {after && (
          <Cell
            kind="added"
            view={view}
            sign={isMarked ? 'added' : kind === 'moved' ? kind : undefined}
          >
            {after}
          </Cell>
        )}
      </div>
    </li>
  );
}
