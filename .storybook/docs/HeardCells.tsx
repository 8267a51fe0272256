import { Unstyled } from '@storybook/addon-docs/blocks';
import { curveLines, layoutJourney, type Journey } from '@sojourn/core';
import { curveEnglish, lineName, pointWords, useMessages } from '@sojourn/react/kit';

interface HeardCellsProps {
  journey: Journey;
  /** The stage whose touchpoints are read out. */
  stageId: string;
}

/** What a screen reader hears in the cells of the curve, in words that can be seen. */
export function HeardCells({ journey, stageId }: HeardCellsProps) {
  const messages = useMessages('curve', curveEnglish);
  const layout = layoutJourney(journey);
  const lane = layout.lanes.find(({ kind }) => kind === 'curve');
  const lines = lane ? curveLines(layout, lane) : [];
  const columns = layout.columns.filter(({ stage }) => stage.id === stageId);
  return (
    <Unstyled>
      <dl className="docs-heard">
        {columns.map(({ id, index, touchpoint }) => (
          <div key={id}>
            <dt>{touchpoint?.title}</dt>
            {lines.map(
              ({ series, points }) =>
                points[index] && (
                  <dd key={series.key}>
                    {pointWords(points[index], series, {
                      line: lineName(series, messages),
                      messages,
                    })}
                  </dd>
                ),
            )}
          </div>
        ))}
      </dl>
    </Unstyled>
  );
}
