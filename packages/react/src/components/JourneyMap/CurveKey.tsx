import type { CurveLine, Measure } from '@sojourn/core';
import { formatScore } from '../../i18n/formatScore';
import type { Messages } from '../../i18n/useMessages';
import { axisWords, lineNames } from '../EmotionCurve/curveWords';
import { lineLooks, measuresOf } from '../EmotionCurve/lineLooks';
import { LineSwatch } from '../EmotionCurve/LineSwatch';

/** Height of a curve lane in pixels, where its key needs no more. */
const usualHeight = 192;

/** About so many letters stand beside a swatch. */
const letters = 14;

/** What a curve lane's key says. */
export interface CurveKeyRows {
  /** One for each line. */
  names: readonly string[];
  /** Targets, which end of a scale is the better one, and who is not drawn. */
  notes: readonly string[];
  /** What the lane takes in pixels, so that the key ends where the picture does. */
  height: number;
  /** Whether it runs from the top of the scale to its bottom. */
  long: boolean;
}

function measureNotes(measures: readonly Measure[], { text, locale }: Messages<'curve'>): string[] {
  return measures.flatMap((measure) => {
    const { name, target, scale } = measure;
    const notes: string[] = [];
    if (scale.better === 'lower') notes.push(text('lower'));
    if (target !== undefined) {
      notes.push(text('target', { value: formatScore(target, measure, locale) }));
    }
    return measures.length === 1
      ? notes
      : notes.map((line) => text('lineOfMeasure', { measure: name, line }));
  });
}

/** What the key of these lines says; `more` personas have a line that is not drawn. */
export function curveKeyRows(
  lines: readonly CurveLine[],
  { more, messages }: { more: number; messages: Messages<'curve'> },
): CurveKeyRows {
  const names = lineNames(lines, { messages });
  const notes = measureNotes(measuresOf(lines), messages);
  if (more > 0) notes.push(messages.text('more', { count: more }));
  const rows = [...names, ...notes].reduce(
    (sum, { length }) => sum + Math.min(4, Math.ceil(length / letters)),
    0,
  );
  const long = rows > 3;
  return { names, notes, long, height: long ? Math.max(usualHeight, 96 + 16 * rows) : usualHeight };
}

/** Below a curve lane's name: the ends of its scale, and what its lines mean. */
export function CurveKey({
  lines,
  rows: { names, notes, height, long },
  messages,
}: {
  lines: readonly CurveLine[];
  rows: CurveKeyRows;
  messages: Messages<'curve'>;
}) {
  const [main] = lines;
  if (!main) return null;
  const looks = lineLooks(lines);
  return (
    <>
      <span data-part="axis" data-long={long || undefined} aria-hidden="true">
        <svg width="0" height={height} />
        {axisWords(main.series.measure, messages).map((word, index) => (
          <span key={index}>{word}</span>
        ))}
      </span>
      {names.length + notes.length > 1 && (
        <ul data-part="legend" data-long={long || undefined}>
          {lines.map(({ series }, index) => (
            <li key={series.key}>
              <LineSwatch series={series} look={looks.get(series)} />
              <bdi>{names[index]}</bdi>
            </li>
          ))}
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
