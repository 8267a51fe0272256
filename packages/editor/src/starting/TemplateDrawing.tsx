import type { Journey, Lane } from '@sojourn/core';
import { stageBand } from '@sojourn/react/kit';
import { Drawing } from './TemplateDrawing.styles';

const width = 192;
const height = 96;
const head = 18;
const gap = 2;
const mostRows = 8;

/** Up and down, so that a curve looks like one: 0 is the top of its row. */
const feelings = [0.45, 0.2, 0.9, 0.5, 0.1];

interface Row {
  lane: Lane;
  top: number;
  height: number;
}

/** The lanes as rows below the stages' titles; a curve takes more room. */
function rowsOf(lanes: readonly Lane[]): Row[] {
  const shown = lanes.filter(({ topic }) => topic !== 'note').slice(0, mostRows);
  const weightOf = ({ kind }: Lane) => (kind === 'curve' ? 2.5 : 1);
  const all = shown.reduce((sum, lane) => sum + weightOf(lane), 0);
  const unit = Math.min((height - head - 4) / Math.max(all, 1), 16);
  let top = head;
  return shown.map((lane) => {
    const row = { lane, top, height: weightOf(lane) * unit };
    top += row.height;
    return row;
  });
}

function curveOf(columns: readonly number[], { top, height: room }: Row): string {
  const points = columns.map((x, index) => {
    const y = top + 2 + (feelings[index % feelings.length] ?? 0.5) * (room - 4);
    return { x, y: Math.round(y * 10) / 10 };
  });
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}

/** Which of a lane's cells hold a card in the drawing: some, as on a map that is half done. */
function hasCard(row: number, column: number): boolean {
  return (row * 5 + column * 3) % 4 !== 0;
}

export interface TemplateDrawingProps {
  /** What the template makes. */
  template: Journey;
}

/**
 * A template as a small picture: its stages as bands, its lanes as rows. What it shows is said in
 * words beside it. Renders an `<svg>`.
 */
export function TemplateDrawing({ template: { stages, lanes } }: TemplateDrawingProps) {
  const step = (width + gap) / Math.max(stages.length, 1);
  const band = step - gap;
  const rows = rowsOf(lanes);
  const starts = stages.map((_, index) => index * step);
  const middles = starts.map((x) => x + band / 2);
  return (
    <Drawing aria-hidden="true" viewBox={`0 0 ${width} ${height}`}>
      {starts.map((x, index) => (
        <g key={x}>
          <rect
            data-part="band"
            data-band={stageBand(index)}
            {...{ x, y: 0, width: band, height, rx: 3 }}
          />
          <rect data-part="title" x={x + 5} y={7} width={band * 0.55} height={3} rx={1.5} />
        </g>
      ))}
      {rows.map((row, rowIndex) => {
        const y = row.top + row.height / 2;
        return (
          <g key={row.lane.id}>
            {row.lane.kind === 'curve' && <path data-part="curve" d={curveOf(middles, row)} />}
            {row.lane.kind === 'touchpoints' &&
              starts.map((x) => (
                <g key={x} data-part="touchpoint">
                  <rect {...{ x: x + 5, y: y - 3, width: 6, height: 6, rx: 1.5 }} />
                  <rect {...{ x: x + 13, y: y - 1, width: band * 0.35, height: 2, rx: 1 }} />
                </g>
              ))}
            {row.lane.kind !== 'curve' &&
              row.lane.kind !== 'touchpoints' &&
              starts.map(
                (x, column) =>
                  hasCard(rowIndex, column) && (
                    <rect
                      key={x}
                      data-part="card"
                      {...{ x: x + 5, y: y - 1.5, width: band * 0.6, height: 3, rx: 1 }}
                    />
                  ),
              )}
            {row.lane.line && (
              <line
                data-part="line"
                {...{ x1: 0, x2: width, y1: row.top + row.height, y2: row.top + row.height }}
              />
            )}
          </g>
        );
      })}
    </Drawing>
  );
}
