'use client';

import { hasText, stageBand, useColumnWindow, windowAbove } from '@sojourn/react/kit';
import { useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { SpotMenu } from '../actions';
import { editor as editorWords } from '../i18n/en/editor';
import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useGridDrag } from '../moving';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { AddLane } from './AddLane';
import { Root } from './EditorGrid.styles';
import { HeaderRows } from './HeaderRows';
import { LaneRow } from './LaneRow';
import { firstSpot } from './moveSpot';
import { useGridFocus, type GridFocusOptions } from './useGridFocus';
import { useGridKeys } from './useGridKeys';

/** Widths in pixels: of the lane titles, of a column at least, of the way to one more stage. */
const titleWidth = 152;
const columnWidth = 168;
const addWidth = 56;

interface ScrollerProps extends Omit<GridFocusOptions, 'titleWidth' | 'columnWidth'> {
  scroller: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** What scrolls, and where the keyboard's focus is kept: when that goes elsewhere, no row renders. */
function Scroller({ scroller, from, to, children }: ScrollerProps) {
  const { text } = useEditorMessages('grid', english);
  const { text: editorText } = useEditorMessages('editor', editorWords);
  const store = useEditorStore();
  const title = useEditor(({ journey }) => journey.title);
  const isDrawn = useGridFocus(scroller, { titleWidth, columnWidth, from, to });
  const handleKeyDown = useGridKeys();
  useGridDrag(scroller);
  return (
    <div
      ref={scroller}
      role="group"
      aria-label={text('region', { title: hasText(title) ? title : editorText('untitled') })}
      data-part="scroller"
      tabIndex={isDrawn ? -1 : 0}
      onFocus={({ target, currentTarget }) => {
        if (target !== currentTarget) return;
        const snapshot = store.getSnapshot();
        const spot = snapshot.spot ?? firstSpot(snapshot);
        if (spot) store.goTo(spot);
      }}
      onKeyDown={handleKeyDown}
    >
      {children}
    </div>
  );
}

/** The map as a grid of cells that can be changed. Renders a `<div>` that scrolls, with the grid inside. */
export function EditorGrid() {
  const { text } = useEditorMessages('grid', english);
  const rows = useEditor((snapshot) => snapshot.rows);
  const count = useEditor(({ columnIds }) => columnIds.length);
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const scroller = useRef<HTMLDivElement>(null);
  const enabled = count > windowAbove;
  const options = useMemo(() => ({ count, titleWidth, columnWidth, enabled }), [count, enabled]);
  const { from, to } = useColumnWindow(scroller, options);
  const windowed = to - from < count;
  const add = readOnly ? 0 : addWidth;

  return (
    <Root>
      <Scroller scroller={scroller} from={from} to={to}>
        {/* As wide as the columns need: an attribute, since a server may not send styles. */}
        <div data-part="canvas">
          <svg aria-hidden="true" width={titleWidth + count * columnWidth + add} height="0" />
          <SpotMenu>
            <table
              role="grid"
              data-part="grid"
              aria-label={text('grid')}
              aria-multiselectable="true"
              aria-readonly={readOnly}
              aria-rowcount={rows.length}
              aria-colcount={count + 1}
              {...(windowed && {
                style: {
                  width: titleWidth + (to - from) * columnWidth + (to === count ? add : 0),
                  marginInlineStart: from * columnWidth,
                },
              })}
            >
              <Widths from={from} to={to} add={to === count ? add : 0} />
              <HeaderRows from={from} to={to} />
              <tbody role="rowgroup">
                {rows.map(
                  (row, index) =>
                    row.kind === 'lane' && (
                      <LaneRow
                        key={row.key}
                        lane={row.lane}
                        from={from}
                        to={to}
                        position={index + 1}
                      />
                    ),
                )}
              </tbody>
            </table>
          </SpotMenu>
        </div>
      </Scroller>
      {!readOnly && (
        <div data-part="below">
          <AddLane />
        </div>
      )}
    </Root>
  );
}

/** How wide the columns are, and their stages' tints. Renders a `<colgroup>`. */
function Widths({ from, to, add }: { from: number; to: number; add: number }) {
  const bands = useEditor(({ layout }) =>
    layout.columns.slice(from, to).map(({ stageIndex }) => stageBand(stageIndex)),
  );
  return (
    <colgroup>
      <col width={titleWidth} />
      {bands.map((band, index) => (
        <col key={from + index} data-band={band} />
      ))}
      {add > 0 && <col width={add} />}
    </colgroup>
  );
}
