'use client';

import type { Id, Measure } from '@sojourn/core';
import { ScoreBadge } from '@sojourn/react';
import { contentAttributes, Icon } from '@sojourn/react/kit';
import { memo } from 'react';
import { SpotBox } from '../grid/SpotBox';
import { useEditor } from '../store/EditorContext';
import { isSameSpot } from '../store/spots';
import { Plus } from '../ui/icons';
import { scoreParts } from './columnAt';
import { ScoreField } from './ScoreField';
import { useScoreActions } from './useScoreActions';
import { useScoreKeys } from './useScoreKeys';

export interface ScoreSpotProps {
  lane: Id;
  /** The touchpoint's id, and its column's place. */
  column: Id;
  index: number;
  measure: Measure;
}

/**
 * A score that is given as a number in its cell; only its name where nobody has been asked. Renders
 * the spot's element, or the field while it is written.
 */
export const ScoreSpot = memo(function ScoreSpot({ lane, column, index, measure }: ScoreSpotProps) {
  const actions = useScoreActions();
  const { store, words, rate, remove, titleAt } = actions;
  const { text, valueWords } = words;
  const spot = { row: lane, column, item: measure.id };
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const language = useEditor(({ journey }) => journey.language);
  const writing = useEditor(({ editing }) => editing && isSameSpot(editing.spot, spot)) ?? false;
  const { typed, endTyping, onKeyDown } = useScoreKeys({ spot, measure, actions });

  const at = { touchpoint: column, measure };
  const [value, n, low, high, count] = useEditor(({ layout }) =>
    scoreParts(layout, { id: column, index }, measure),
  );
  const name = { measure: measure.name };

  if (writing) {
    return (
      <div data-part="field">
        <ScoreField
          measure={measure}
          label={text('number', { ...name, title: titleAt(column) })}
          value={typed ?? value}
          typed={typed !== undefined}
          onCommit={(next) => {
            if (next === undefined) remove(at);
            else if (next !== value) rate(at, next);
            endTyping();
          }}
          onCancel={endTyping}
        />
      </div>
    );
  }
  const shared = { spot, 'data-point': true, 'data-readonly': readOnly || undefined, onKeyDown };
  if (value === undefined) {
    return (
      <SpotBox {...shared} label={text('unrated', name)} data-unrated>
        <span data-part="ask" aria-hidden="true" onClick={() => !readOnly && store.edit(spot)}>
          <Icon node={Plus} />
          <span {...contentAttributes(language)}>{measure.name}</span>
        </span>
      </SpotBox>
    );
  }
  const said = valueWords(value, measure);
  const label =
    count > 1
      ? text('mean', { ...name, value: said, count })
      : text('point', { ...name, value: said });
  return (
    <SpotBox {...shared} label={label}>
      <ScoreBadge
        aria-hidden="true"
        measure={measure}
        rating={{
          measure: measure.id,
          value,
          ...(n !== undefined && { n }),
          ...(low !== undefined && high !== undefined && { low, high }),
        }}
        language={language}
      />
    </SpotBox>
  );
});
