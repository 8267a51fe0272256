import { type MarkedPersona, markSize, PersonaMark } from './PersonaMark';

/** Marks that are nearer to each other than this would touch on a narrow scale: a share of it. */
const nearest = 0.16;

/**
 * In which row each mark stands, from 0 on the line upwards, so that none covers another; undefined
 * for those who are not on the scale.
 */
export function markRows(values: readonly (number | undefined)[]): (number | undefined)[] {
  const rows: number[][] = [];
  return values.map((value) => {
    if (value === undefined) return undefined;
    const free = rows.findIndex((row) => row.every((other) => Math.abs(other - value) >= nearest));
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push(value);
    return row;
  });
}

/** How high the picture of these marks is, in pixels. */
export function marksHeight(values: readonly (number | undefined)[]): number {
  return (Math.max(0, ...markRows(values).map((row) => row ?? 0)) + 1) * markSize;
}

interface TraitMarksProps {
  personas: readonly MarkedPersona[];
  /** 0 to 1, one for each. */
  values: readonly (number | undefined)[];
}

/** People on the line of a trait; those who stand close are piled up, each over its place. */
export function TraitMarks({ personas, values }: TraitMarksProps) {
  const rows = markRows(values);
  const line = marksHeight(values) - markSize / 2;
  const marks = personas.flatMap((persona, index) => {
    const [value, row] = [values[index], rows[index]];
    return value === undefined || row === undefined ? [] : [{ persona, index, value, row }];
  });
  return (
    <>
      {marks
        .filter(({ row }) => row > 0)
        .map(({ index, value, row }) => (
          <svg key={index} x={`${value * 100}%`} overflow="visible">
            <line data-part="stem" y1={line - row * markSize} y2={line} />
          </svg>
        ))}
      {marks.map(({ persona, index, value, row }) => (
        <svg key={index} x={`${value * 100}%`} y={line - row * markSize} overflow="visible">
          <PersonaMark {...{ persona, index }} />
        </svg>
      ))}
    </>
  );
}
