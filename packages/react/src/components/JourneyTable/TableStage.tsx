import {
  scoreOf,
  type Id,
  type JourneyLayout,
  type LaneInUse,
  type LayoutColumn,
  type LayoutStage,
  type Measure,
} from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { phase as phases } from '../../i18n/en/phase';
import { stage as stageEnglish } from '../../i18n/en/stage';
import { touchpoint as touchpointEnglish } from '../../i18n/en/touchpoint';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Feeling } from '../../internal/Feeling';
import { hasText } from '../../internal/hasText';
import { MomentMark } from '../../internal/MomentMark';
import { useChannelName } from '../../internal/useChannelName';
import { TableCell } from './TableCell';

export interface TableStageProps {
  layout: JourneyLayout;
  titles: ReadonlyMap<Id, string>;
  stage: LayoutStage;
  lanes: readonly LaneInUse[];
  measure: Measure | undefined;
  /** The id of the stage or touchpoint whose row is marked. */
  current: string | undefined;
  allowRemoteImages: boolean | undefined;
  messages: LocalePack | undefined;
}

/** The rows of one stage: its own, then one for each touchpoint. Renders a `<tbody>`. */
export function TableStage({ stage: part, ...shared }: TableStageProps) {
  const { layout, lanes, current, messages } = shared;
  const { text: phaseText } = useMessages('phase', phases, messages);
  const { text: stageText } = useMessages('stage', stageEnglish, messages);
  const content = contentAttributes(layout.journey.language);
  const { stage, start, end } = part;
  const hasCards = stage.cards.length > 0;
  const columns = layout.columns.slice(start, end).filter(({ touchpoint }) => touchpoint);
  return (
    <tbody>
      <tr data-part="stage" aria-current={stage.id === current ? 'true' : undefined}>
        <th scope="rowgroup" colSpan={hasCards ? 3 : 3 + lanes.length}>
          <span {...content}>{hasText(stage.title) ? stage.title : phaseText('untitled')}</span>
          {stage.phase && <span data-muted> {phaseText(stage.phase)}</span>}
        </th>
        {hasCards &&
          lanes.map(({ lane }) => (
            <TableCell key={lane.id} {...shared} lane={lane} measures={[]} cards={stage.cards} />
          ))}
      </tr>
      {columns.map((column) => (
        <TouchpointRow key={column.id} {...shared} column={column} />
      ))}
      {columns.length === 0 && (
        <tr>
          <td colSpan={3 + lanes.length} data-muted>
            {stageText('empty')}
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface TouchpointRowProps extends Omit<TableStageProps, 'stage'> {
  column: LayoutColumn;
}

function TouchpointRow({ column, ...shared }: TouchpointRowProps) {
  const { layout, lanes, measure, current, messages } = shared;
  const { text } = useMessages('touchpoint', touchpointEnglish, messages);
  const channelName = useChannelName(layout.journey.channels, messages);
  const { touchpoint } = column;
  if (!touchpoint) return null;
  const { id, title, moment } = touchpoint;
  return (
    <tr aria-current={id === current ? 'true' : undefined}>
      <th scope="row">
        <span {...contentAttributes(layout.journey.language)}>
          {hasText(title) ? title : text('untitled')}
        </span>
        {moment && (
          <>
            {' '}
            <MomentMark moment={moment} messages={messages} />
          </>
        )}
      </th>
      <td>
        <bdi>{channelName(touchpoint.channel)}</bdi>
      </td>
      <td data-part="feeling">
        <Feeling
          value={measure && scoreOf(touchpoint, { measure: measure.id })?.value}
          measure={measure}
          messages={messages}
        />
      </td>
      {lanes.map(({ lane, measures }) => (
        <TableCell
          key={lane.id}
          {...shared}
          {...{ lane, measures, column, touchpoint }}
          cards={touchpoint.cards}
        />
      ))}
    </tr>
  );
}
