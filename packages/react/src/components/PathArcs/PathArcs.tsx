import type { PathArc, PathArcsLayout } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { paths as english } from '../../i18n/en/paths';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { briefText } from '../../internal/briefText';
import { hasText } from '../../internal/hasText';
import { heightAbove, heightBelow } from './arcGeometry';
import { ArcsSide, touches } from './ArcsSide';
import { Root } from './PathArcs.styles';
import { PathList } from './PathList';
import { pathsSentence } from './pathWords';

/** Narrowest width of a column, in pixels. */
const columnWidth = 112;

export interface PathArcsProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {
  /** The rows to draw, as `pathArcs` of `@sojourn/core` gives them. */
  paths: PathArcsLayout;
  /** The columns that the arcs run over, in order: `layout.columns`. */
  columns: readonly { id: string }[];
  /** What columns and touchpoints are called, by id, as `placeTitles` of `@sojourn/core` says. */
  places: ReadonlyMap<string, string>;
  /** The touchpoint or stage whose paths stand out; the others recede. */
  selectedId?: string | null | undefined;
  /** BCP 47, of the document's texts. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/**
 * Where customers do not simply go on: arcs above the touchpoints lead on, those below lead back, a
 * door is where they leave. The thicker, the more of them. With a sentence, and a list of the same
 * paths. Renders a `<figure>`.
 *
 * @remarks The arcs are hidden from assistive technology, which reads the sentence and the list of
 * the same paths. The picture scrolls by keys inside a named group with a tab stop.
 * @see {@link JourneyMap}, {@link FunnelChart}
 *
 * @example
 * const layout = layoutJourney(journey);
 * <PathArcs paths={pathArcs(layout)} columns={layout.columns} places={placeTitles(journey)} />
 */
export const PathArcs = forwardRef<HTMLElement, PathArcsProps>(function PathArcs(
  { paths, columns, places, selectedId, language, messages: pack, ...rest },
  ref,
) {
  const messages = useMessages('paths', english, pack);
  const { text, locale } = messages;
  const titleOf = (id: string) => {
    const title = places.get(id);
    return hasText(title) ? title : id;
  };
  const isSelected = (arc: PathArc) => touches(arc, columns, selectedId);
  const shared = { paths, columns, frame: { start: 0, columns: columns.length } };
  const above = heightAbove(paths);
  const below = heightBelow(paths);
  return (
    <Root {...interfaceAttributes(pack)} {...rest} ref={ref}>
      <figcaption>{pathsSentence(paths, messages, (id) => briefText(titleOf(id)))}</figcaption>
      {paths.arcs.length > 0 && (
        <>
          <div data-part="scroller" role="group" aria-label={text('region')} tabIndex={0}>
            <div data-part="canvas">
              {/* As wide as the columns need: an attribute, since a server may not send styles. */}
              <svg aria-hidden="true" width={columns.length * columnWidth} height={0} />
              {above > 0 && (
                <svg data-part="arcs" aria-hidden="true" width="100%" height={above}>
                  <ArcsSide {...shared} {...{ selectedId, locale }} side="above" base={above} />
                </svg>
              )}
              <ol>
                {columns.map(({ id }) => (
                  <li key={id} data-selected={id === selectedId || undefined}>
                    <span {...contentAttributes(language)}>{titleOf(id)}</span>
                  </li>
                ))}
              </ol>
              {below > 0 && (
                <svg data-part="arcs" aria-hidden="true" width="100%" height={below}>
                  <ArcsSide {...shared} {...{ selectedId, locale }} side="below" base={0} />
                </svg>
              )}
            </div>
          </div>
          <PathList arcs={paths.arcs} {...{ messages, titleOf, isSelected, language }} />
        </>
      )}
    </Root>
  );
});
