import { memo } from 'react';
import type { MapPicture as Picture } from './pictureOf';

const width = 320;
const height = 168;
/** Where the curve is drawn, from the top and high. */
const curveTop = 46;
const curveHeight = 62;
const rowsTop = 124;
const rowStep = 11;

/** The curve keeps its strokes while its box is stretched. */
function Curve({ solid, bridges, expected, gaps }: Picture) {
  const lines = [
    { name: 'expected', path: expected },
    { name: 'bridges', path: bridges },
    { name: 'solid', path: solid },
  ];
  return (
    <svg
      y={curveTop}
      width={width}
      height={curveHeight}
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      overflow="visible"
    >
      {gaps.map(({ sign, path }) => (
        <path key={path} data-gap={sign} d={path} />
      ))}
      {lines.map(
        ({ name, path }) =>
          path !== '' && (
            <path key={name} data-line={name} d={path} vectorEffect="non-scaling-stroke" />
          ),
      )}
    </svg>
  );
}

/**
 * A map in the size of a stamp: its stages, its curve, and where cards stand. It repeats what words
 * beside it say. Renders an `<svg>`.
 */
export const MapPicture = memo(function MapPicture({ picture }: { picture: Picture }) {
  const { bands, touchpoints, marks, rows } = picture;
  return (
    <svg
      className="map-picture"
      viewBox={`0 0 ${width} ${height}`}
      data-waiting={picture.isWaiting ? '' : undefined}
      aria-hidden="true"
    >
      {bands.length === 0 && (
        <rect data-mark="sheet" x={1} y={1} width={width - 2} height={height - 2} rx={4} />
      )}
      {bands.map(({ x, width: share, band }) => (
        <g key={x} data-band={band}>
          <rect
            data-mark="band"
            x={x * width + 1}
            width={Math.max(1, share * width - 2)}
            height={height}
            rx={4}
          />
          <rect
            data-mark="title"
            x={x * width + 8}
            y={10}
            width={Math.max(0, Math.min(46, share * width - 16))}
            height={5}
            rx={2.5}
          />
        </g>
      ))}
      {touchpoints.map(({ x, width: share }) => {
        const size = Math.min(8, share * width - 3);
        return size < 2 ? null : (
          <rect
            key={x}
            data-mark="touchpoint"
            x={(x + share / 2) * width - size / 2}
            y={26}
            width={size}
            height={size}
            rx={size / 4}
          />
        );
      })}
      {picture.solid !== '' && (
        <line
          data-mark="axis"
          x2={width}
          y1={curveTop + curveHeight / 2}
          y2={curveTop + curveHeight / 2}
        />
      )}
      <Curve {...picture} />
      {rows.map((row, index) =>
        row.map(({ x, width: share }) => (
          <rect
            key={`${index} ${x}`}
            data-mark="card"
            x={x * width + share * width * 0.16}
            y={rowsTop + index * rowStep}
            width={share * width * 0.68}
            height={4}
            rx={2}
          />
        )),
      )}
      {marks.map(({ x, y, feeling }) => (
        <circle
          key={feeling}
          data-feeling={feeling}
          cx={x * width}
          cy={curveTop + y * curveHeight}
          r={5}
        />
      ))}
    </svg>
  );
});
