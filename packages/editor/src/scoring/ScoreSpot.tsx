'use client';

import { scoreOf, type Id, type Measure, type Touchpoint } from '@sojourn/core';
import { ScoreBadge } from '@sojourn/react';
import { contentAttributes, Icon } from '@sojourn/react/kit';
import { memo } from 'react';
import { SpotBox } from '../grid/SpotBox';
import { useEditor } from '../store/EditorContext';
import { isSameSpot } from '../store/spots';
import { Plus } from '../ui/icons';
import { ratingsShown } from './ratingCommand';
import { ScoreField } from './ScoreField';
import { useScoreActions } from './useScoreActions';
import { useScoreKeys } from './useScoreKeys';

export interface ScoreSpotProps {
  lane: Id;
  touchpoint: Touchpoint;
  measure: Measure;
}

/**
 * A score that is given as a number in its cell; only its name where nobody has been asked. Renders
 * the spot's element, or the field while it is written.
 */
export const ScoreSpot = memo(function ScoreSpot({ lane, touchpoint, measure }: ScoreSpotProps) {
  const actions = useScoreActions();
  const { store, words, rate, remove } = actions;
  const { text, titleOf, valueWords } = words;
  const spot = { row: lane, column: touchpoint.id, item: measure.id };
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const personas = useEditor(({ layout }) => layout.personas);
  const language = useEditor(({ journey }) => journey.language);
  const writing = useEditor(({ editing }) => editing && isSameSpot(editing.spot, spot)) ?? false;
  const { typed, endTyping, onKeyDown } = useScoreKeys({ spot, touchpoint, measure, actions });

  const at = { touchpoint: touchpoint.id, measure };
  const query = { measure: measure.id };
  const score = scoreOf(touchpoint, { ...query, personas });
  const count = ratingsShown(touchpoint, query, personas).length;
  const name = { measure: measure.name, title: titleOf(touchpoint) };

  if (writing) {
    return (
      <div data-part="field">
        <ScoreField
          measure={measure}
          label={text('number', name)}
          value={typed ?? score?.value}
          typed={typed !== undefined}
          onCommit={(next) => {
            if (next === undefined) remove(at);
            else if (next !== score?.value) rate(at, next);
            endTyping();
          }}
          onCancel={endTyping}
        />
      </div>
    );
  }
  const shared = { spot, 'data-point': true, 'data-readonly': readOnly || undefined, onKeyDown };
  if (!score) {
    return (
      <SpotBox {...shared} label={text('unrated', name)} data-unrated>
        <span data-part="ask" aria-hidden="true" onClick={() => !readOnly && store.edit(spot)}>
          <Icon node={Plus} />
          <span {...contentAttributes(language)}>{measure.name}</span>
        </span>
      </SpotBox>
    );
  }
  const said = valueWords(score.value, measure);
  const label =
    count > 1
      ? text('mean', { ...name, value: said, count })
      : text('point', { ...name, value: said });
  return (
    <SpotBox {...shared} label={label}>
      <ScoreBadge
        aria-hidden="true"
        measure={measure}
        rating={{ measure: measure.id, ...score }}
        language={language}
      />
    </SpotBox>
  );
});
