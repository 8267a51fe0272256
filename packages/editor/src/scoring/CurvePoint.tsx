'use client';

import { scoreOf, shareOfScale, type Id, type Measure, type Touchpoint } from '@sojourn/core';
import { curveMargin } from '@sojourn/react/kit';
import { memo } from 'react';
import { SpotBox } from '../grid/SpotBox';
import { useEditor } from '../store/EditorContext';
import { isSameSpot } from '../store/spots';
import { newId } from '../store/newId';
import { ratingsShown } from './ratingCommand';
import { startOfScale } from './scaleSteps';
import { ScoreField } from './ScoreField';
import { usePointDrag } from './usePointDrag';
import { useScoreActions } from './useScoreActions';
import { useScoreKeys } from './useScoreKeys';
import type { DraggedPoint } from './useCurveLines';

export interface CurvePointProps {
  lane: Id;
  touchpoint: Touchpoint;
  measure: Measure;
  /** With the scale that is drawn: one without an end ends at the highest value. */
  drawn: Measure;
  /** Of the picture, in pixels. */
  height: number;
  /** Its place among those of the column that nobody was asked about, from 0. */
  beside: number;
  /** Where it is while it is dragged. */
  dragged: number | undefined;
  onDrag: (point: DraggedPoint | undefined) => void;
}

/**
 * A point of a curve that can be dragged, given as a number, and removed; faint where nobody has been
 * asked. Renders a `<div>` over its cell, with the spot's element.
 */
export const CurvePoint = memo(function CurvePoint({
  lane,
  touchpoint,
  measure,
  drawn,
  height,
  beside,
  dragged,
  onDrag,
}: CurvePointProps) {
  const actions = useScoreActions();
  const { store, words, rate, remove } = actions;
  const { text, titleOf, valueWords } = words;
  const spot = { row: lane, column: touchpoint.id, item: measure.id };
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const personas = useEditor(({ layout }) => layout.personas);
  const writing = useEditor(({ editing }) => editing && isSameSpot(editing.spot, spot)) ?? false;
  const { typed, endTyping, onKeyDown } = useScoreKeys({ spot, touchpoint, measure, actions });

  const at = { touchpoint: touchpoint.id, measure };
  const query = { measure: measure.id };
  const rated = scoreOf(touchpoint, { ...query, personas })?.value;
  const count = ratingsShown(touchpoint, query, personas).length;
  const value = dragged ?? rated;
  const shown = value ?? startOfScale(drawn);
  const inner = height - 2 * curveMargin;
  const y = curveMargin + inner * (1 - shareOfScale(shown, drawn));
  const title = titleOf(touchpoint);

  const drag = usePointDrag({
    measure: drawn,
    height: inner,
    value: rated,
    disabled: readOnly,
    onDrag: (next) => {
      const isOver = next === undefined;
      onDrag(isOver ? undefined : { column: touchpoint.id, measure: measure.id, value: next });
      if (!isOver) store.announce(valueWords(next, measure));
    },
    onDrop: (next) => rate(at, next, { mark: newId('drag') }),
    onCancel: () => store.announce(text('restored', { measure: measure.name, title })),
    onPress: () => {
      if (rated === undefined) rate(at, startOfScale(drawn));
    },
  });

  const said = value === undefined ? '' : valueWords(value, measure);
  const name = { measure: measure.name, title };
  const label =
    value === undefined
      ? text('unrated', name)
      : count > 1
        ? text('mean', { ...name, value: said, count })
        : text('point', { ...name, value: said });

  return (
    <div data-part="place" data-beside={value === undefined ? beside : undefined}>
      <svg aria-hidden="true" width="1" height={y} />
      <SpotBox
        spot={spot}
        label={label}
        data-point
        data-unrated={value === undefined || undefined}
        data-high={y < height / 4 || undefined}
        data-dragging={drag.dragging || undefined}
        data-writing={writing || undefined}
        data-readonly={readOnly || undefined}
        onKeyDown={onKeyDown}
      >
        <span data-part="handle" aria-hidden="true" {...drag.handlers}>
          <span data-part="ring" />
        </span>
        <span data-part="bubble" aria-hidden="true">
          {value === undefined ? text('rate', { measure: measure.name }) : said}
        </span>
      </SpotBox>
      {writing && (
        <div data-part="field">
          <ScoreField
            measure={measure}
            label={text('number', name)}
            value={typed ?? rated}
            typed={typed !== undefined}
            onCommit={(next) => {
              if (next === undefined) remove(at);
              else if (next !== rated) rate(at, next);
              endTyping();
            }}
            onCancel={endTyping}
          />
        </div>
      )}
    </div>
  );
});
