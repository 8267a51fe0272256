import type { Card, Rating, ThingName } from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { curve as curveWords } from '../../i18n/en/curve';
import { diff as english } from '../../i18n/en/diff';
import { fields as fieldWords } from '../../i18n/en/fields';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { isNamedField } from './diffSections';
import { beginning } from './DiffText';
import type { DiffRow, DiffView } from './types';
import { useDiffName } from './useDiffName';

/** So much of a card is said where another of its fields differs. */
const reminder = 60;

/** What differs: the field, the card's lane, or what was measured. */
export function DiffSubject({ row, view }: { row: DiffRow; view: DiffView }) {
  const { change } = row;
  const { text } = useMessages('diff', english);
  const { text: fieldText } = useMessages('fields', fieldWords);
  const { text: curve } = useMessages('curve', curveWords);
  const side = change.kind === 'removed' ? view.before : view.after;
  const nameOf = useDiffName(side);
  const value = change.kind === 'removed' ? change.before : change.after;
  const field = change.kind === 'changed' && change.thing !== 'rating' ? change.field : undefined;
  const fieldName = field !== undefined && fieldText(isNamedField(field) ? field : 'other');

  function name(thing: ThingName, id: string) {
    return <bdi lang={view.language}>{nameOf(thing, id)}</bdi>;
  }

  if (change.thing === 'card') {
    const card = value as Card;
    const isText = field === undefined || field === 'text';
    return (
      <>
        <Dotted items={[name('lane', card.lane), !isText && fieldName]} />
        {(change.kind === 'moved' || !isText) && (
          <small {...contentAttributes(view.language)}>{beginning(card.text, reminder)}</small>
        )}
      </>
    );
  }
  if (change.thing === 'rating') {
    const { measure, persona, aspect = 'experienced', viewpoint } = value as Rating;
    const isUsual = aspect === 'experienced' && viewpoint !== 'organization';
    const of = viewpoint === 'organization' ? (`${aspect}-organization` as const) : aspect;
    return (
      <Dotted
        items={[
          name('measure', measure),
          !view.before.persona && persona !== undefined && name('persona', persona),
          !isUsual && curve(of),
        ]}
      />
    );
  }
  return <>{fieldName || text(change.thing === 'journey' ? 'journey' : change.thing)}</>;
}
