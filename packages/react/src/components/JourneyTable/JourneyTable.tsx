import {
  emotionMeasure,
  lanesInUse,
  layoutJourney,
  placeOf,
  placeTitles,
  type Journey,
} from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { curve as curveEnglish } from '../../i18n/en/curve';
import { map as mapEnglish } from '../../i18n/en/map';
import { table as english } from '../../i18n/en/table';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { hasText } from '../../internal/hasText';
import { useLaneName } from '../../internal/useLaneName';
import { Root } from './JourneyTable.styles';
import { TableStage } from './TableStage';

export interface JourneyTableProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The journey to show, as `openJourney` gives it. Lanes that it hides are left out. */
  journey: Journey;
  /** The touchpoint or stage whose row is marked; a card's id marks the row of its touchpoint. */
  selectedId?: string | null | undefined;
  /** Whether a picture on another host may be loaded. Left out: as the provider says, else no. */
  allowRemoteImages?: boolean | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/**
 * A journey as a plain table, for reading and for screen readers: a row for each touchpoint, grouped
 * by stage; its channel, how it felt, and the lanes in use. It scrolls inside itself where it has no
 * room; give it a height, and its header stays in view. Renders a `<div>` with a `<table>`.
 *
 * @remarks A native table with a caption, in a named group that scrolls by keys. The selected row
 * is `aria-current`.
 * @see {@link JourneyMap}
 *
 * @example
 * <JourneyTable journey={journey} selectedId={selectedId} />
 */
export const JourneyTable = forwardRef<HTMLDivElement, JourneyTableProps>(function JourneyTable(
  { journey, selectedId, allowRemoteImages, messages, ...rest },
  ref,
) {
  const { text } = useMessages('table', english, messages);
  const { text: mapText } = useMessages('map', mapEnglish, messages);
  const { text: curveText } = useMessages('curve', curveEnglish, messages);
  const laneName = useLaneName(messages);
  const content = contentAttributes(journey.language);
  const layout = layoutJourney(journey);
  const lanes = lanesInUse(journey);
  const titles = placeTitles(journey);
  const measure = emotionMeasure(journey);
  const title = hasText(journey.title) ? journey.title : mapText('untitled');
  const current =
    typeof selectedId === 'string'
      ? (placeOf(journey, selectedId)?.touchpoint.id ?? selectedId)
      : undefined;

  return (
    <Root
      role="group"
      aria-label={text('region', { title })}
      tabIndex={0}
      data-part="scroller"
      {...interfaceAttributes(messages)}
      {...rest}
      ref={ref}
    >
      <table>
        <caption>
          <span {...content}>{title}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{curveText('touchpoint')}</th>
            <th scope="col">{text('channel')}</th>
            <th scope="col">{text('feeling')}</th>
            {lanes.map(({ lane }) => (
              <th key={lane.id} scope="col" {...(hasText(lane.title) && content)}>
                {laneName(lane)}
              </th>
            ))}
          </tr>
        </thead>
        {layout.stages.map((stage) => (
          <TableStage
            key={stage.stage.id}
            {...{ layout, titles, stage, lanes, measure, current, allowRemoteImages, messages }}
          />
        ))}
        {layout.stages.length === 0 && (
          <tbody>
            <tr>
              <td colSpan={3 + lanes.length} data-muted>
                {mapText('emptyJourney')} {mapText('emptyJourneyHint')}
              </td>
            </tr>
          </tbody>
        )}
      </table>
    </Root>
  );
});
