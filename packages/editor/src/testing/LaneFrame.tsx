import type { Lane } from '@sojourn/core';
import { hasText } from '@sojourn/react/kit';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useEditor } from '../store/EditorContext';
import { EditorFrame, type EditorFrameProps } from './EditorFrame';

const Scroller = styled.div`
  position: relative;
  overflow-x: auto;
  overflow-y: auto;

  table {
    width: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }

  th {
    width: 168px;
    padding: 8px;
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    position: relative;
    width: 136px;
  }
`;

export interface LaneFrameProps extends Omit<EditorFrameProps, 'children'> {
  /** The cells of the lane between two columns. */
  cells: (columns: { lane: Lane; from: number; to: number }) => ReactNode;
  lane: Lane;
  /** The columns that are drawn. */
  from?: number | undefined;
  to?: number | undefined;
}

function LaneGrid({
  cells,
  lane,
  from = 0,
  to,
}: Pick<LaneFrameProps, 'cells' | 'lane' | 'from' | 'to'>) {
  const columns = useEditor(({ layout }) => layout.columns);
  const shown = columns.slice(from, to);
  return (
    <Scroller data-part="scroller" role="region" aria-label="One lane" tabIndex={0}>
      <table role="grid" aria-label="One lane">
        <thead>
          <tr>
            <th>Lane</th>
            {shown.map(({ id, touchpoint, stage }) => (
              <th key={id} scope="col">
                {[touchpoint?.title, stage.title].find(hasText) ?? id}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{lane.title ?? lane.kind}</th>
            {cells({ lane, from, to: from + shown.length })}
          </tr>
        </tbody>
      </table>
    </Scroller>
  );
}

/** One lane of the grid in an editor, for tests and stories of its cells. */
export function LaneFrame({ cells, lane, from, to, ...frame }: LaneFrameProps) {
  return (
    <EditorFrame {...frame}>
      <LaneGrid cells={cells} lane={lane} from={from} to={to} />
    </EditorFrame>
  );
}
