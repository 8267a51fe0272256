import { columnPaths, type JourneyLayout, type Lane, type Path } from '@sojourn/core';
import { map as english } from '../../i18n/en/map';
import { formatShare } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { LaneCells, type LaneContentProps } from './LaneCells';

function titleOf({ journey }: JourneyLayout, id: string): string {
  for (const { touchpoints } of journey.stages) {
    const found = touchpoints.find((touchpoint) => touchpoint.id === id);
    if (found) return found.title;
  }
  return id;
}

function Paths({ layout, column }: LaneContentProps) {
  const { text, locale } = useMessages('map', english);
  const { leaving, arriving } = columnPaths(layout, column);
  if (leaving.length + arriving.length === 0) return null;

  function wordsOf({ kind, from, to }: Path): string {
    if (to === undefined || kind === 'exit') return text('exit');
    const towards = leaving.some((path) => path.from === from);
    return towards
      ? text(kind, { title: titleOf(layout, to) })
      : text('arrivesFrom', { title: titleOf(layout, from) });
  }

  return (
    <ul data-part="items">
      {[...new Set([...leaving, ...arriving])].map((path) => (
        <li key={path.id} data-part="meta">
          <Dotted
            items={[
              wordsOf(path),
              path.share !== undefined && formatShare(path.share, locale),
              path.label !== undefined && <bdi>{path.label}</bdi>,
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

/** A lane of paths: where customers go that do not simply go on, in words. */
export function PathsLane({ lane }: { lane: Lane }) {
  return <LaneCells lane={lane} content={Paths} />;
}
