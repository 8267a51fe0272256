import type { ChangedField } from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { DiffText } from './DiffText';
import type { DiffView } from './types';
import { useDiffValue } from './useDiffValue';

export interface DiffValuesProps {
  change: ChangedField;
  side: 'removed' | 'added';
  view: DiffView;
}

/** What a field says on one side, with what only this side says marked. */
export function DiffValues({ change, side, view }: DiffValuesProps) {
  const { thing, field } = change;
  const before = useDiffValue(view.before)(thing, field, change.from);
  const after = useDiffValue(view.after)(thing, field, change.to);
  const [own, other] = side === 'removed' ? [before, after] : [after, before];
  const Mark = side === 'removed' ? 'del' : 'ins';
  if (own.is === 'text') {
    const compared = other.is === 'text' ? other.text : undefined;
    return <DiffText text={own.text} other={compared} kind={side} language={view.language} />;
  }
  if (own.is === 'words') return <>{own.text}</>;
  const others = new Set(other.is === 'list' ? other.items : []);
  const marked = (item: string) => (others.has(item) ? item : <Mark>{item}</Mark>);
  const [first] = own.items;
  if (own.items.length === 1 && first !== undefined) {
    return <div {...contentAttributes(view.language)}>{marked(first)}</div>;
  }
  return (
    <ul role="list">
      {own.items.map((item, index) => (
        <li key={index} {...contentAttributes(view.language)}>
          {marked(item)}
        </li>
      ))}
    </ul>
  );
}
