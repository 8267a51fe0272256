'use client';

import {
  forwardRef,
  useEffect,
  useMemo,
  useRef,
  type ComponentPropsWithoutRef,
  type RefObject,
} from 'react';
import { map as english } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import { hasText } from '../../internal/hasText';
import {
  JourneyMapWindowContext,
  useJourneyMap,
  type JourneyMapContextValue,
  type JourneyMapWindowValue,
} from './JourneyMapContext';
import { MapSummary } from './MapSummary';
import { windowAbove } from './columnWindow';
import { stageBand } from './stageBand';
import { useColumnKeys } from './useColumnKeys';
import { useColumnWindow } from './useColumnWindow';

/** Width of the lane titles in pixels. */
export const titleWidth = 152;

/** Width of what stands behind the last column, where the journey's outcome is known. */
const outcomeWidth = 128;

function keepHeights(rows: readonly HTMLTableRowElement[]) {
  const heights = rows.map((row) => row.offsetHeight);
  rows.forEach((row, index) => {
    const height = `${heights[index] ?? 0}px`;
    if (row.style.height !== height) row.style.height = height;
  });
}

/**
 * A row that has grown stays so while the map is scrolled: nothing jumps under the reader. Nothing is
 * kept before the first scrolling, so that the first paint lays the table out once.
 */
function useGrownRows(
  table: RefObject<HTMLTableElement | null>,
  scroller: RefObject<HTMLElement | null>,
  columns: JourneyMapWindowValue,
) {
  const { from, to, windowed } = columns;
  const laidOut = useJourneyMap('Grid').layout;
  const scrolled = useRef(false);
  useEffect(() => {
    const element = scroller.current;
    if (!windowed || !element) return undefined;
    const rows = () => Array.from(table.current?.rows ?? []);
    const keep = () => {
      scrolled.current = true;
      keepHeights(rows());
    };
    // Before the columns change: this listener stands in front of the window's own.
    element.addEventListener('scroll', keep, { passive: true, once: true });
    return () => {
      element.removeEventListener('scroll', keep);
      scrolled.current = false;
      rows().forEach((row) => row.style.removeProperty('height'));
    };
  }, [table, scroller, laidOut, windowed]);
  useEffect(() => {
    if (windowed && scrolled.current) keepHeights(Array.from(table.current?.rows ?? []));
  }, [table, from, to, windowed]);
}

function outcomeRoom({ journey }: JourneyMapContextValue['layout']): number {
  return hasText(journey.outcome) ? outcomeWidth : 0;
}

function useScrollToSelected(
  scroller: RefObject<HTMLElement | null>,
  { layout, selectedId, columnWidth }: JourneyMapContextValue,
) {
  useEffect(() => {
    const element = scroller.current;
    if (selectedId === undefined) return;
    const column = layout.columns.find(
      ({ id, touchpoint }) =>
        id === selectedId || touchpoint?.cards.some((card) => card.id === selectedId),
    );
    if (!element || !column) return;
    // Columns share the width evenly, so where one stands is known before it is drawn.
    const room = element.scrollWidth - titleWidth - outcomeRoom(layout);
    const width = Math.max(columnWidth, room / layout.columns.length);
    const left = column.index * width;
    const seen = element.clientWidth - titleWidth;
    const scrolled = Math.abs(element.scrollLeft);
    if (left >= scrolled && left + width <= scrolled + seen) return;
    const sign = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
    element.scrollLeft = sign * Math.max(0, left - (seen - width) / 2);
  }, [scroller, layout, selectedId, columnWidth]);
}

/** Keeps the keyboard in the map when the column that had the focus is scrolled away. */
function useKeptFocus(scroller: RefObject<HTMLElement | null>, columns: JourneyMapWindowValue) {
  const held = useRef(false);
  useEffect(() => {
    const element = scroller.current;
    // In a shadow root, which answers `null` where a document answers its body.
    const root = element?.getRootNode() as Document | ShadowRoot | undefined;
    const focused = root?.activeElement ?? document.activeElement;
    if (focused === document.body && held.current) element?.focus({ preventScroll: true });
  }, [scroller, columns]);
  return {
    onFocus: () => (held.current = true),
    onBlur: ({ relatedTarget }: { relatedTarget: EventTarget | null }) => {
      if (relatedTarget) held.current = false;
    },
  };
}

/**
 * The map's table: stages and touchpoints are its column headers, lanes its row headers. Large maps
 * draw the columns that are seen. Renders a `<div>` that scrolls, with the `<table>` inside.
 */
export const JourneyMapGrid = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function JourneyMapGrid({ children, ...rest }, ref) {
    const map = useJourneyMap('Grid');
    const { layout, columnWidth, idOf } = map;
    const { text } = useMessages('map', english);
    const scroller = useRef<HTMLDivElement | null>(null);
    const table = useRef<HTMLTableElement | null>(null);
    const count = layout.columns.length;
    const { from, to } = useColumnWindow(scroller, {
      count,
      titleWidth,
      columnWidth,
      enabled: count > windowAbove,
    });
    const windowed = to - from < count;
    const columns = useMemo(() => ({ from, to, windowed }), [from, to, windowed]);
    useScrollToSelected(scroller, map);
    useGrownRows(table, scroller, columns);
    const focus = useKeptFocus(scroller, columns);
    const handleKeyDown = useColumnKeys(scroller, { layout, columnWidth, columns });
    const title = layout.journey.title || text('untitled');
    const outcome = outcomeRoom(layout);
    const behind = to === count ? outcome : 0;

    return (
      <div
        role="group"
        aria-label={text('region', { title })}
        {...rest}
        {...focus}
        onKeyDown={handleKeyDown}
        ref={(element) => {
          scroller.current = element;
          if (typeof ref === 'function') ref(element);
          else if (ref) ref.current = element;
        }}
        data-part="scroller"
        tabIndex={0}
      >
        <div data-part="canvas">
          {/* As wide as the columns need: an attribute, since a server may not send styles. */}
          <svg aria-hidden="true" width={titleWidth + count * columnWidth + outcome} height="0" />
          <table
            data-part="grid"
            aria-label={title}
            aria-describedby={idOf('summary')}
            {...(windowed && {
              'aria-colcount': count + 1,
              style: {
                width: titleWidth + (to - from) * columnWidth + behind,
                marginInlineStart: from * columnWidth,
              },
            })}
            ref={table}
          >
            <caption id={idOf('summary')}>
              <MapSummary large={windowed} />
            </caption>
            <colgroup>
              <col width={titleWidth} />
              {/* These share what is left, evenly. A stage's tint is its columns', not each cell's. */}
              {layout.columns.slice(from, to).map(({ id, stageIndex }) => (
                <col
                  key={id}
                  data-band={stageBand(stageIndex)}
                  data-selected={id === map.selectedId || undefined}
                />
              ))}
              {behind > 0 && <col width={behind} />}
            </colgroup>
            <JourneyMapWindowContext.Provider value={columns}>
              {children}
            </JourneyMapWindowContext.Provider>
          </table>
        </div>
      </div>
    );
  },
);
