'use client';

import { shareOfScale, type Id, type Measure } from '@sojourn/core';
import { curveMargin } from '@sojourn/react/kit';
import { memo } from 'react';
import { SpotBox } from '../grid/SpotBox';
import { useEditor } from '../store/EditorContext';
import { isSameSpot } from '../store/spots';
import { newId } from '../store/newId';
import { scoreParts } from './columnAt';
import { startOfScale } from './scaleSteps';
import { ScoreField } from './ScoreField';
import { usePointDrag } from './usePointDrag';
import { useScoreActions } from './useScoreActions';
import { useScoreKeys } from './useScoreKeys';
import type { DraggedPoint } from './useCurveLines';

export interface CurvePointProps {
  lane: Id;
  /** The touchpoint's id, and its column's place. */
  column: Id;
  index: number;
  measure: Measure;
  /** With the scale that is drawn: one without an end ends at the highest value. */
  drawn: Measure;
  /** Of the picture, in pixels. */
  height: number;
  /** Its measure's place in the lane, from 0. */
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
  column,
  index,
  measure,
  drawn,
  height,
  beside,
  dragged,
  onDrag,
}: CurvePointProps) {
  const actions = useScoreActions();
  const { store, words, rate, remove, titleAt } = actions;
  const { text, valueWords } = words;
  const spot = { row: lane, column, item: measure.id };
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const writing = useEditor(({ editing }) => editing && isSameSpot(editing.spot, spot)) ?? false;
  const { typed, endTyping, onKeyDown } = useScoreKeys({ spot, measure, actions });

  const at = { touchpoint: column, measure };
  const [rated, , , , count] = useEditor(({ layout }) =>
    scoreParts(layout, { id: column, index }, measure),
  );
  const value = dragged ?? rated;
  const shown = value ?? startOfScale(drawn);
  const inner = height - 2 * curveMargin;
  const y = curveMargin + inner * (1 - shareOfScale(shown, drawn));

  const drag = usePointDrag({
    measure: drawn,
    height: inner,
    value: rated,
    disabled: readOnly,
    onDrag: (next) => {
      const isOver = next === undefined;
      onDrag(isOver ? undefined : { column, measure: measure.id, value: next });
      if (!isOver) store.announce(valueWords(next, measure));
    },
    onDrop: (next) => rate(at, next, { mark: newId('drag') }),
    onCancel: () =>
      store.announce(text('restored', { measure: measure.name, title: titleAt(column) })),
    onPress: () => {
      if (rated === undefined) rate(at, startOfScale(drawn));
    },
  });

  const said = value === undefined ? '' : valueWords(value, measure);
  const name = { measure: measure.name };
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
            label={text('number', { ...name, title: titleAt(column) })}
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
