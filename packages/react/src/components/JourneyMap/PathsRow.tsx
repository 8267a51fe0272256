import { columnPaths, type JourneyLayout, type LayoutColumn, type Path } from '@sojourn/core';
import { memo } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { map as english } from '../../i18n/en/map';
import { formatShare } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { cellAttributes, type CellAttributes } from './cellAttributes';
import { JourneyMapCell } from './JourneyMapCell';
import type { LaneRowProps } from './JourneyMapLane';

const leavingWords = { branch: 'branchTo', loop: 'loopTo', skip: 'skipTo' } as const;

function titleOf(layout: JourneyLayout, id: string | undefined): string {
  for (const stage of layout.journey.stages) {
    const found = stage.touchpoints.find((touchpoint) => touchpoint.id === id);
    if (found) return found.title;
  }
  return id ?? '';
}

interface PathsCellProps extends CellAttributes {
  layout: JourneyLayout;
  column: LayoutColumn;
  messages: LaneRowProps['messages'];
}

const PathsCell = memo(function PathsCell({
  layout,
  column,
  messages,
  ...attributes
}: PathsCellProps) {
  const { text, locale } = useMessages('map', english, messages);
  const { leaving, arriving } = columnPaths(layout, column);
  const content = contentAttributes(layout.journey.language);
  const item = (path: Path, words: string) => (
    <li key={path.id} data-part="path">
      <Dotted
        items={[
          words,
          path.share !== undefined && formatShare(path.share, locale),
          path.label !== undefined && <span {...content}>{path.label}</span>,
        ]}
      />
    </li>
  );
  return (
    <JourneyMapCell {...attributes}>
      {leaving.length + arriving.length > 0 && (
        <ul data-part="cards">
          {leaving.map((path) =>
            item(
              path,
              path.kind === 'exit' || path.to === undefined
                ? text('exit')
                : text(leavingWords[path.kind], { title: titleOf(layout, path.to) }),
            ),
          )}
          {arriving
            .filter((path) => !leaving.includes(path))
            .map((path) => item(path, text('arrivesFrom', { title: titleOf(layout, path.from) })))}
        </ul>
      )}
    </JourneyMapCell>
  );
});

/** The cells of a paths lane: where customers go that do not simply go on, in words. */
export function PathsRow({ layout, columns, selectedId, messages }: LaneRowProps) {
  const { from, to, windowed } = columns;
  return layout.columns
    .slice(from, to)
    .map((column) => (
      <PathsCell
        key={column.id}
        layout={layout}
        column={column}
        messages={messages}
        {...cellAttributes(layout, column, { selectedId, windowed })}
      />
    ));
}
