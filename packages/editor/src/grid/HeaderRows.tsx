'use client';

import { layoutPhases, type Channel, type Id, type Touchpoint } from '@sojourn/core';
import {
  contentAttributes,
  hasText,
  mapWords,
  phaseWords,
  stageBand,
  TouchpointContent,
  useMessages,
} from '@sojourn/react/kit';
import { memo } from 'react';
import { CommentCount } from '../comments';
import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { stagesRow, touchpointsRow } from '../store/spots';
import { ChevronsLeftRight, ChevronsRightLeft, Plus } from '../ui/icons';
import { IconButton } from '../ui/Tooltip';
import { AddStage } from './AddStage';
import { LaneHeader } from './LaneHeader';
import { useAdd } from './useAdd';
import { useSpot } from './useSpot';
import { Written } from './Written';

/** The columns that are drawn: from `from` up to, not including, `to`. */
export interface Columns {
  from: number;
  to: number;
}

function Fold({ id, collapsed, title }: { id: string; collapsed: boolean; title: string }) {
  const { text } = useEditorMessages('grid', english);
  const store = useEditorStore();
  return (
    <IconButton
      data-part="fold"
      tabIndex={-1}
      icon={collapsed ? ChevronsLeftRight : ChevronsRightLeft}
      label={text(collapsed ? 'expand' : 'collapse', { stage: title })}
      aria-expanded={!collapsed}
      onClick={() => {
        const { view } = store.getSnapshot();
        const folded = view.collapsedStages ?? [];
        const collapsedStages = collapsed ? folded.filter((one) => one !== id) : [...folded, id];
        store.setView({ ...view, collapsedStages });
      }}
    />
  );
}

interface StageHeaderProps extends Columns {
  index: number;
}

const StageHeader = memo(function StageHeader({ index, from, to }: StageHeaderProps) {
  const { text } = useEditorMessages('grid', english);
  const words = useMessages('phase', phaseWords);
  const [id, title = '', goal, start = 0, end = 0, collapsed = false, zoom, language, readOnly] =
    useEditor(({ layout, view, journey, readOnly: isReadOnly }) => {
      const stage = layout.stages[index];
      return [
        ...[stage?.stage.id, stage?.stage.title, stage?.stage.customerGoal],
        ...[stage?.start, stage?.end, stage?.collapsed],
        ...[view.zoom, journey.language, isReadOnly],
      ] as const;
    }) as [string, string?, string?, number?, number?, boolean?, string?, string?, boolean?];
  const { addTouchpoint } = useAdd();
  const spot = { row: stagesRow, column: id };
  const props = useSpot(spot, title);
  const name = hasText(title) ? title : words.text('untitled');
  const first = Math.max(start, from);
  return (
    <th
      {...props}
      role="columnheader"
      aria-selected={props['data-selected'] ?? false}
      aria-colindex={first + 2}
      colSpan={Math.max(1, Math.min(end, to) - first)}
      data-part="stage"
      data-first="true"
      data-band={stageBand(index)}
    >
      <div data-part="stage-head">
        <Written spot={spot} target={{ kind: 'stage', id }} value={title}>
          <span data-part="stage-title" {...contentAttributes(language)}>
            {name}
          </span>
        </Written>
        {zoom !== 'stages' && (collapsed || end - start > 1) && (
          <Fold id={id} collapsed={collapsed} title={name} />
        )}
        {!readOnly && (
          <IconButton
            data-part="add"
            tabIndex={-1}
            icon={Plus}
            label={text('addTouchpoint', { stage: name })}
            onClick={() => addTouchpoint(id)}
          />
        )}
        {hasText(goal) && (
          <span data-part="stage-goal" {...contentAttributes(language)}>
            <q>{goal}</q>
          </span>
        )}
      </div>
    </th>
  );
});

const TouchpointHeader = memo(function TouchpointHeader({ index }: { index: number }) {
  const { text } = useEditorMessages('grid', english);
  const { text: mapText } = useMessages('map', mapWords);
  const [id = '', touchpoint, channel, language, stageIndex = 0, isFirst, folded = 0] = useEditor(
    ({ layout, journey, columnIds }) => {
      const column = layout.columns[index];
      const shown = column?.touchpoint;
      const stage = layout.stages[column?.stageIndex ?? -1];
      return [
        ...[columnIds[index], shown, journey.channels.find((one) => one.id === shown?.channel)],
        ...[journey.language, column?.stageIndex, stage?.start === index],
        column?.stage.touchpoints.length,
      ] as const;
    },
  ) as [Id?, Touchpoint?, Channel?, string?, number?, boolean?, number?];
  const spot = { row: touchpointsRow, column: id };
  const props = useSpot(spot, touchpoint?.title);
  return (
    <th
      {...props}
      role="columnheader"
      aria-selected={props['data-selected'] ?? false}
      aria-colindex={index + 2}
      data-part="touchpoint"
      data-column={index}
      data-first={isFirst || undefined}
      data-band={stageBand(stageIndex)}
    >
      {touchpoint ? (
        <Written spot={spot} target={{ kind: 'touchpoint', id }} value={touchpoint.title}>
          <TouchpointContent touchpoint={touchpoint} channel={channel} language={language} />
          <CommentCount about={id} />
        </Written>
      ) : (
        <p data-part="meta">
          {folded > 0 ? mapText('touchpoints', { count: folded }) : text('emptyStage')}
        </p>
      )}
    </th>
  );
});

function Phases({ from, to }: Columns) {
  const { text } = useMessages('phase', phaseWords);
  const phases = useEditor(({ layout }) =>
    layoutPhases(layout)
      .filter(({ start, end }) => start < to && end > from)
      .flatMap(({ phase, start, end }) => [phase, Math.min(end, to) - Math.max(start, from)]),
  );
  if (phases.length === 0) return null;
  const spans = Array.from({ length: phases.length / 2 }, (_, index) => ({
    phase: phases[2 * index] as 'before' | 'during' | 'after' | undefined,
    span: phases[2 * index + 1] as number,
  }));
  return (
    <tr role="presentation">
      <td role="presentation" data-part="lane-title" />
      {spans.map(({ phase, span }, index) => (
        <td key={index} role="presentation" data-part="phase" colSpan={span}>
          {phase && (
            <div>
              <span>{text(phase)}</span>
            </div>
          )}
        </td>
      ))}
    </tr>
  );
}

const touchpointsLane = { id: 'touchpoints', kind: 'touchpoints' } as const;

/** The stages and, below them, their touchpoints. Renders a `<thead>`. */
export const HeaderRows = memo(function HeaderRows({ from, to }: Columns) {
  const stages = useEditor(({ layout }) =>
    layout.stages.filter(({ start, end }) => start < to && end > from).map(({ index }) => index),
  );
  const ids = useEditor(({ columnIds }) => columnIds.slice(from, to));
  const stageIds = useEditor(({ layout }) => layout.stages.map(({ stage }) => stage.id));
  const lane = useEditor(({ journey }) => journey.lanes.find(({ kind }) => kind === 'touchpoints'));
  const isLast = useEditor(({ columnIds }) => to === columnIds.length);
  return (
    <thead role="rowgroup">
      <Phases from={from} to={to} />
      <tr role="row" aria-rowindex={1}>
        <td role="presentation" data-part="lane-title" />
        {stages.map((index) => (
          <StageHeader key={stageIds[index]} index={index} from={from} to={to} />
        ))}
        {isLast && <AddStage />}
      </tr>
      <tr role="row" aria-rowindex={2}>
        <LaneHeader lane={lane ?? touchpointsLane} plain />
        {ids.map((id, index) => (
          <TouchpointHeader key={id} index={from + index} />
        ))}
      </tr>
    </thead>
  );
});
