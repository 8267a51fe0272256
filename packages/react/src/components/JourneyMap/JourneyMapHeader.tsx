'use client';

import {
  layoutPhases,
  type JourneyLayout,
  type LayoutColumn,
  type LayoutPhase,
  type LayoutStage,
} from '@sojourn/core';
import { ChevronsLeftRight, ChevronsRightLeft, Circle, CircleDot } from '../../internal/icons';
import { forwardRef, memo, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { map as english } from '../../i18n/en/map';
import { phase } from '../../i18n/en/phase';
import { useMessages } from '../../i18n/useMessages';
import { Icon } from '../../internal/Icon';
import { hasText } from '../../internal/hasText';
import { TouchpointBadge } from '../TouchpointBadge';

import {
  useJourneyMap,
  useJourneyMapWindow,
  type JourneyMapContextValue,
} from './JourneyMapContext';
import { LaneTitle } from './LaneTitle';
import { isFirstOfStage, stageBand } from './stageBand';
import { toggled } from './toggled';

interface StageHeaderProps {
  layout: JourneyLayout;
  stage: LayoutStage;
  /** How many of its columns are drawn. */
  span: number;
  selected: boolean;
  map: JourneyMapContextValue;
}

function StageHeader({
  layout,
  stage: { stage, index, start, end, collapsed },
  span,
  selected,
  map,
}: StageHeaderProps) {
  const { text } = useMessages('map', english);
  const { text: stageText } = useMessages('phase', phase);
  const content = contentAttributes(layout.journey.language);
  const title = hasText(stage.title) ? stage.title : stageText('untitled');
  const foldable = map.view.zoom !== 'stages' && (collapsed || end - start > 1);

  function toggle() {
    const collapsedStages = toggled(map.view.collapsedStages ?? [], stage.id);
    map.setView({ ...map.view, collapsedStages }, { reason: 'stage' });
  }

  return (
    <th
      scope="colgroup"
      colSpan={span}
      data-part="stage"
      data-first="true"
      data-band={stageBand(index)}
      data-selected={selected || undefined}
    >
      <div data-part="stage-head">
        <span data-part="stage-title" {...content}>
          {title}
        </span>
        {foldable && (
          <button
            type="button"
            data-part="fold"
            aria-expanded={!collapsed}
            aria-label={text(collapsed ? 'expand' : 'collapse', { stage: title })}
            onClick={toggle}
          >
            <Icon node={collapsed ? ChevronsLeftRight : ChevronsRightLeft} />
          </button>
        )}
        {hasText(stage.customerGoal) && (
          <span data-part="stage-goal" {...content}>
            <q>{stage.customerGoal}</q>
          </span>
        )}
      </div>
    </th>
  );
}

/** A phase over its neighbouring stages, as a bracket. Renders a `<th>`, or a `<td>` between phases. */
function PhaseHeader({ phase: name, span }: { phase: LayoutPhase['phase']; span: number }) {
  const { text } = useMessages('phase', phase);
  if (!name) return <td data-part="phase" colSpan={span} />;
  return (
    <th scope="colgroup" colSpan={span} data-part="phase">
      <div>
        <span>{text(name)}</span>
      </div>
    </th>
  );
}

interface JourneyEndProps {
  end: 'begins' | 'ends';
  /** What starts the journey, or where it ends: in the document's words. */
  children: string | undefined;
  language: string | undefined;
}

/** One of the journey's two ends, before the first column or after the last. Renders a `<p>`. */
function JourneyEnd({ end, children, language }: JourneyEndProps) {
  const { text } = useMessages('map', english);
  if (!hasText(children)) return null;
  return (
    <p data-part="end">
      <span>
        <Icon node={end === 'begins' ? Circle : CircleDot} />
        {text(end)}
      </span>
      <span {...contentAttributes(language)}>{children}</span>
    </p>
  );
}

interface TouchpointHeaderProps {
  column: LayoutColumn;
  first: boolean;
  selected: boolean;
  layout: JourneyLayout;
  select: JourneyMapContextValue['select'];
  position: number | undefined;
  /** What the page's address calls the column. */
  name: string | undefined;
}

const TouchpointHeader = memo(function TouchpointHeader({
  column: { id, index, stageIndex, stage, touchpoint },
  first,
  selected,
  layout,
  select,
  position,
  name,
}: TouchpointHeaderProps) {
  const { text } = useMessages('map', english);
  const { channels, language } = layout.journey;
  return (
    <th
      scope="col"
      id={name}
      aria-colindex={position}
      data-part="touchpoint"
      data-column={index}
      data-first={first || undefined}
      data-band={stageBand(stageIndex)}
      data-selected={selected}
    >
      {touchpoint ? (
        <TouchpointBadge
          touchpoint={touchpoint}
          channel={channels.find((channel) => channel.id === touchpoint.channel)}
          language={language}
          selected={selected}
          onSelectedChange={(next, { event }) =>
            select(next ? id : undefined, { reason: 'press', event })
          }
        />
      ) : (
        <p data-part="meta">{text('touchpoints', { count: stage.touchpoints.length })}</p>
      )}
    </th>
  );
});

export interface JourneyMapHeaderProps extends Omit<ComponentPropsWithoutRef<'thead'>, 'title'> {
  /** What the row of touchpoints is called. Left out: as the document's lane is. */
  title?: string | undefined;
  /** Rows between the stages and the touchpoints: `<JourneyMap.Lane>`. */
  children?: ReactNode;
}

/** The stages and, below them, their touchpoints. Renders a `<thead>`. */
export const JourneyMapHeader = forwardRef<HTMLTableSectionElement, JourneyMapHeaderProps>(
  function JourneyMapHeader({ title, children, ...rest }, ref) {
    const map = useJourneyMap('Header');
    const { from, to, windowed } = useJourneyMapWindow('Header');
    const { layout, selectedId } = map;
    const { trigger, outcome, language, lanes } = layout.journey;
    const lane = lanes.find(({ kind }) => kind === 'touchpoints');
    const phases = layoutPhases(layout);
    const rowSpan = phases.length > 0 ? 2 : undefined;
    const seen = ({ start, end }: LayoutPhase) => start < to && end > from;
    const spanOf = ({ start, end }: LayoutPhase) => Math.min(end, to) - Math.max(start, from);
    const corner = (
      <td data-part="lane-title" rowSpan={rowSpan}>
        <JourneyEnd end="begins" language={language}>
          {trigger}
        </JourneyEnd>
      </td>
    );
    const last = hasText(outcome) && to === layout.columns.length && (
      <td data-part="outcome" rowSpan={rowSpan}>
        <JourneyEnd end="ends" language={language}>
          {outcome}
        </JourneyEnd>
      </td>
    );
    return (
      <thead {...rest} ref={ref}>
        {rowSpan && (
          <tr>
            {corner}
            {phases.filter(seen).map((one) => (
              <PhaseHeader key={one.start} phase={one.phase} span={spanOf(one)} />
            ))}
            {last}
          </tr>
        )}
        <tr>
          {!rowSpan && corner}
          {layout.stages.filter(seen).map((stage) => (
            <StageHeader
              key={stage.stage.id}
              layout={layout}
              stage={stage}
              span={spanOf(stage)}
              selected={stage.stage.id === selectedId}
              map={map}
            />
          ))}
          {!rowSpan && last}
        </tr>
        {children}
        <tr>
          <LaneTitle lane={lane ?? touchpointsLane} name={title} />
          {layout.columns.slice(from, to).map((column) => (
            <TouchpointHeader
              key={column.id}
              column={column}
              first={isFirstOfStage(layout, column)}
              selected={column.id === selectedId}
              layout={layout}
              select={map.select}
              position={windowed ? column.index + 2 : undefined}
              name={map.linkPrefix === undefined ? undefined : map.linkPrefix + column.id}
            />
          ))}
        </tr>
      </thead>
    );
  },
);

const touchpointsLane = { id: 'touchpoints', kind: 'touchpoints' } as const;
