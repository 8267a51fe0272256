import {
  columnOpportunities,
  columnPaths,
  scoreOf,
  type Card,
  type Id,
  type JourneyLayout,
  type Lane,
  type LayoutColumn,
  type Measure,
  type Path,
  type Touchpoint,
} from '@sojourn/core';
import type { ReactNode } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { card as cardEnglish } from '../../i18n/en/card';
import { map as mapEnglish } from '../../i18n/en/map';
import { table as english } from '../../i18n/en/table';
import { formatShare } from '../../i18n/format';
import { formatScore } from '../../i18n/formatScore';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { hasText } from '../../internal/hasText';
import { useSurroundings } from '../../internal/surroundings';
import { cardImage, cardText } from '../CardNote/cardParts';

export interface TableCellProps {
  layout: JourneyLayout;
  /** What places are called, by id: found once, for paths to name where they lead. */
  titles: ReadonlyMap<Id, string>;
  lane: Lane;
  measures: readonly Measure[];
  cards: readonly Card[];
  /** Left out in the row of a whole stage. */
  column?: LayoutColumn | undefined;
  touchpoint?: Touchpoint | undefined;
  allowRemoteImages: boolean | undefined;
  messages: LocalePack | undefined;
}

/** What one lane says at one place, one thing a line. Renders a `<td>`. */
export function TableCell(props: TableCellProps) {
  const { layout, titles, lane, measures, cards, column, touchpoint, messages } = props;
  const { text, locale } = useMessages('table', english, messages);
  const { text: mapText } = useMessages('map', mapEnglish, messages);
  const words = useMessages('card', cardEnglish, messages);
  const around = useSurroundings();
  const allowed = props.allowRemoteImages ?? around.allowRemoteImages;
  const content = contentAttributes(layout.journey.language);

  function pathWords({ kind, to }: Path) {
    if (to === undefined || kind === 'exit') return mapText('exit');
    return mapText(kind, { title: titles.get(to) ?? to });
  }

  function scores(): ReactNode {
    if (!touchpoint) return null;
    return measures.map((measure) => {
      const value = scoreOf(touchpoint, { measure: measure.id })?.value;
      if (value === undefined) return null;
      const values = { measure: measure.name, value: formatScore(value, measure, locale) };
      return <p key={measure.id}>{text('score', values)}</p>;
    });
  }

  function lines(): ReactNode {
    if (lane.kind === 'cards') {
      const own = cards.filter((card) => card.lane === lane.id);
      return own.map((card) => (
        <div key={card.id} data-part="card" data-tone={card.tone} {...content}>
          {cardImage(card, lane, allowed)}
          {hasText(card.text) && cardText(card, lane, words)}
        </div>
      ));
    }
    if (column && lane.kind === 'opportunities') {
      return columnOpportunities(layout, column).map(({ id, title }) => (
        <p key={id} {...content}>
          {title}
        </p>
      ));
    }
    if (column && lane.kind === 'paths') {
      return columnPaths(layout, column).leaving.map((path) => (
        <p key={path.id}>
          <Dotted
            items={[
              pathWords(path),
              path.share !== undefined && formatShare(path.share, locale),
              hasText(path.label) && <bdi lang={content.lang}>{path.label}</bdi>,
            ]}
          />
        </p>
      ));
    }
    return scores();
  }

  return <td data-topic={lane.topic}>{lines()}</td>;
}
