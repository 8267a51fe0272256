import type { CurveLine } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { curve as english } from '../../i18n/en/curve';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { MomentMark } from '../../internal/MomentMark';
import { CurvePicture } from './CurvePicture';
import { axisWords, lineNames, linesSentence, valueWords } from './curveWords';
import { Root } from './EmotionCurve.styles';
import { lineLooks, type CurveGap } from './lineLooks';
import { LineSwatch } from './LineSwatch';

export interface EmotionCurveProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {
  /**
   * The rows to draw, as `curveLines` of `@sojourn/core` gives them: everybody's or one a persona, and
   * another journey's. The first line carries the faces, named lines a marker each.
   */
  lines: readonly CurveLine[];
  /**
   * What the first line is measured against, the space between the two filled by who is better off:
   * what was expected, what the organization believes, or the other journey. On one scale only.
   * @defaultValue 'expectation'
   */
  gap?: CurveGap | undefined;
  /** Other names for the lines of single personas, by persona id. */
  personaNames?: ReadonlyMap<string, string> | undefined;
  /**
   * Height of the picture in pixels.
   * @defaultValue 192
   */
  height?: number | undefined;
  /** The touchpoint or stage that is marked as selected. */
  selectedId?: string | undefined;
  /** The language of the touchpoints' titles, BCP 47. */
  contentLanguage?: string | undefined;
  /** The words of the interface, where no `SojournProvider` gives them. */
  messages?: LocalePack | undefined;
}

/**
 * How a journey feels from touchpoint to touchpoint: a sentence, a picture, and a table of the same
 * rows. Gaps stay gaps. Renders a `<figure>`.
 *
 * @remarks The picture is hidden from assistive technology, which reads the sentence and the table
 * of the same values. It scrolls by keys inside a named group with a tab stop. Lines differ by
 * dashes and markers, not by colour alone.
 * @see {@link JourneyMap}, {@link JourneyOverview}
 *
 * @example
 * <EmotionCurve lines={curveLines(layoutJourney(journey), lane)} />
 */
export const EmotionCurve = forwardRef<HTMLElement, EmotionCurveProps>(function EmotionCurve(
  { lines, gap, personaNames, height = 192, selectedId, contentLanguage, messages: pack, ...rest },
  ref,
) {
  const messages = useMessages('curve', english, pack);
  const { text } = messages;
  const main = lines[0];
  const points = main?.points ?? [];
  const sentence = linesSentence(lines, { messages, personas: personaNames });
  const names = lineNames(lines, { messages, personas: personaNames });
  const looks = lineLooks(lines);
  const content = contentAttributes(contentLanguage);
  return (
    <Root {...interfaceAttributes(pack)} {...rest} ref={ref}>
      <figcaption>{sentence}</figcaption>
      {main && points.length > 0 && (
        <div data-part="scroller" role="group" aria-label={main.series.measure.name} tabIndex={0}>
          <table>
            <colgroup>
              <col width={112} />
              {points.map((point) => (
                <col key={point.id} width={96} />
              ))}
              {/* Room for the names at the ends of the lines. */}
              {looks.size > 0 && <col width={64} />}
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{text('touchpoint')}</th>
                {points.map((point) => (
                  <th
                    key={point.id}
                    scope="col"
                    data-selected={point.id === selectedId}
                    {...content}
                  >
                    {point.title}
                    {point.moment && <MomentMark moment={point.moment} messages={pack} />}
                  </th>
                ))}
                {looks.size > 0 && <td />}
              </tr>
            </thead>
            <tbody>
              <tr aria-hidden="true">
                <td data-part="axis">
                  {axisWords(main.series.measure, messages).map((word, index) => (
                    <span key={index}>{word}</span>
                  ))}
                </td>
                <td data-part="picture" colSpan={points.length}>
                  <CurvePicture
                    lines={lines}
                    start={points[0]?.column ?? 0}
                    columns={points.length}
                    height={height}
                    gap={gap}
                    selectedId={selectedId}
                    personaNames={personaNames}
                    messages={pack}
                  />
                </td>
              </tr>
              {lines.map(({ series, points: row }, index) => (
                <tr key={series.key} data-aspect={series.aspect} data-viewpoint={series.viewpoint}>
                  <th scope="row">
                    <LineSwatch series={series} look={looks.get(series)} />
                    <bdi>{names[index]}</bdi>
                  </th>
                  {row.map((point) => (
                    <td key={point.id} data-selected={point.id === selectedId}>
                      {valueWords(point, series, messages)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Root>
  );
});
