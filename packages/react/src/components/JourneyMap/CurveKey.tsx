import type { CurveLine } from '@sojourn/core';
import { curve as english } from '../../i18n/en/curve';
import { formatScore } from '../../i18n/formatScore';
import { useMessages } from '../../i18n/useMessages';
import { axisWords, lineNames } from '../EmotionCurve/curveWords';
import { lineLooks, measuresOf } from '../EmotionCurve/lineLooks';
import { LineSwatch } from '../EmotionCurve/LineSwatch';

interface CurveKeyProps {
  lines: readonly CurveLine[];
  /** Personas who have a line that is not drawn. */
  more: number;
}

/** Below a curve lane's name: the ends of its scale, and what its lines mean. */
export function CurveKey({ lines, more }: CurveKeyProps) {
  const messages = useMessages('curve', english);
  const { text, locale } = messages;
  const main = lines[0]?.series.measure;
  if (!main) return null;
  const names = lineNames(lines, { messages });
  const looks = lineLooks(lines);
  const notes = measuresOf(lines).flatMap((measure) => {
    const { target } = measure;
    const value = target !== undefined && formatScore(target, measure, locale);
    return [
      measure.scale.better === 'lower' && text('lower'),
      value !== false && text('target', { value }),
    ];
  });
  const said = [...notes, more > 0 && text('more', { count: more })].filter(
    (note) => note !== false,
  );
  return (
    <>
      <span data-part="axis" aria-hidden="true">
        {axisWords(main, messages).map((word, index) => (
          <span key={index}>{word}</span>
        ))}
      </span>
      {lines.length + said.length > 1 && (
        <ul data-part="legend" data-long={lines.length + said.length > 3 || undefined}>
          {lines.map(({ series }, index) => (
            <li key={series.key}>
              <LineSwatch series={series} look={looks.get(series)} />
              <bdi>{names[index]}</bdi>
            </li>
          ))}
          {said.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
