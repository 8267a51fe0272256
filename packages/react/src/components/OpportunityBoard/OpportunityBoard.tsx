'use client';

import {
  opportunitiesByStatus,
  opportunityMatrix,
  type Measure,
  type Opportunity,
} from '@sojourn/core';
import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { useSelectedId, type SelectionProps } from '../../hooks/useSelectedId';
import { interfaceAttributes } from '../../i18n/attributes';
import { map as mapEnglish } from '../../i18n/en/map';
import { opportunities as english } from '../../i18n/en/opportunities';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Heading, type HeadingLevel } from '../../internal/Heading';
import { Root } from './OpportunityBoard.styles';
import { OpportunityCard } from './OpportunityCard';
import { OpportunityPicture } from './OpportunityPicture';

export interface OpportunityBoardProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>, SelectionProps {
  /** What is shown, as the document holds it. */
  opportunities: readonly Opportunity[];
  /**
   * What the places are called where they help, by id, as `placeTitles` of `@sojourn/core` says. A
   * place without a title is not named. Left out: no places.
   */
  places?: ReadonlyMap<string, string> | undefined;
  /** The document's measures, for the names and units of targets. Left out: no targets. */
  measures?: readonly Measure[] | undefined;
  /**
   * `board` sorts by status, `picture` shows value against effort.
   * @defaultValue 'both'
   */
  show?: 'both' | 'board' | 'picture' | undefined;
  /**
   * Where little value and effort end and much begins, 0 to 10.
   * @defaultValue 5
   */
  middle?: number | undefined;
  /** The rank of the headings on the page. @defaultValue 3 */
  headingLevel?: HeadingLevel | undefined;
  /** BCP 47, of the document's texts. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

const noPlaces: ReadonlyMap<string, string> = new Map();

/**
 * What to do about a journey: value against effort with the quick wins named, and a list for each
 * status. A place's button selects it, wherever else it is shown. Renders a `<section>`.
 *
 * @remarks The picture is hidden from assistive technology, which reads the table and the lists.
 * Places are buttons that stay pressed while they are selected.
 * @see {@link PriorityMatrix}, {@link CardNote}
 *
 * @example
 * <OpportunityBoard opportunities={journey.opportunities} places={placeTitles(journey)} />
 */
export const OpportunityBoard = forwardRef<HTMLElement, OpportunityBoardProps>(
  function OpportunityBoard(
    {
      opportunities,
      places = noPlaces,
      measures = [],
      show = 'both',
      middle = 5,
      headingLevel = 3,
      language,
      messages: pack,
      selectedId: given,
      defaultSelectedId,
      onSelectedIdChange,
      ...rest
    },
    ref,
  ) {
    const messages = useMessages('opportunities', english, pack);
    const mapMessages = useMessages('map', mapEnglish, pack);
    const [selectedId, onToggle] = useSelectedId(
      { selectedId: given, defaultSelectedId, onSelectedIdChange },
      'OpportunityBoard',
    );
    const centre = Number.isFinite(middle) ? Math.min(10, Math.max(0, middle)) : 5;
    const matrix = useMemo(() => opportunityMatrix(opportunities, centre), [opportunities, centre]);
    const ranks = new Map(matrix.rated.map(({ opportunity, rank }) => [opportunity, rank]));
    const shared = { messages, mapMessages, language, selectedId, headingLevel };
    return (
      <Root {...interfaceAttributes(pack)} {...rest} ref={ref}>
        {opportunities.length === 0 && <p data-muted>{messages.text('empty')}</p>}
        {show !== 'board' && opportunities.length > 0 && (
          <OpportunityPicture {...shared} matrix={matrix} middle={centre} />
        )}
        {show !== 'picture' && opportunities.length > 0 && (
          <div data-part="board">
            {opportunitiesByStatus(opportunities).map(({ status, opportunities: some }) => (
              <div key={status} data-part="column" data-status={status}>
                <Heading level={headingLevel}>
                  {mapMessages.text(status)} <span aria-hidden="true">{some.length}</span>
                  <span data-heard>{messages.text('count', { count: some.length })}</span>
                </Heading>
                {some.length === 0 ? (
                  <p data-meta>{messages.text(`no-${status}`)}</p>
                ) : (
                  <ul>
                    {some.map((opportunity) => (
                      <OpportunityCard
                        key={opportunity.id}
                        {...{ opportunity, places, measures, onToggle }}
                        {...shared}
                        rank={show === 'board' ? undefined : ranks.get(opportunity)}
                      />
                    ))}
                  </ul>
                )}
              </div>
            ))}
          </div>
        )}
      </Root>
    );
  },
);
