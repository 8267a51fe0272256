import type { CurveLine } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { curve as english } from '../../i18n/en/curve';
import { formatScore } from '../../i18n/formatScore';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { CurvePicture } from './CurvePicture';
import { curveSentence, lineName } from './curveWords';
import { Root } from './EmotionCurve.styles';

export interface EmotionCurveProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {
  /** The rows to draw, as `curveLines` of `@sojourn/core` gives them. The first line carries the faces. */
  lines: readonly CurveLine[];
  /** Names for the lines of single personas, by persona id. */
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
 * @example
 * <EmotionCurve lines={curveLines(layoutJourney(journey), lane)} />
 */
export const EmotionCurve = forwardRef<HTMLElement, EmotionCurveProps>(function EmotionCurve(
  { lines, personaNames, height = 192, selectedId, contentLanguage, messages: pack, ...rest },
  ref,
) {
  const messages = useMessages('curve', english, pack);
  const { text, locale } = messages;
  const main = lines[0];
  const points = main?.points ?? [];
  const sentence = main ? curveSentence(points, main.series.measure, messages) : text('empty');
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
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr aria-hidden="true">
                <td data-part="axis">
                  {main.series.measure.kind === 'emotion' && (
                    <>
                      <span>{text('very-positive')}</span>
                      <span>{text('neutral')}</span>
                      <span>{text('very-negative')}</span>
                    </>
                  )}
                </td>
                <td data-part="picture" colSpan={points.length}>
                  <CurvePicture
                    lines={lines}
                    start={points[0]?.column ?? 0}
                    columns={points.length}
                    height={height}
                    selectedId={selectedId}
                    messages={pack}
                  />
                </td>
              </tr>
              {lines.map(({ series, points: row }) => (
                <tr key={series.key} data-aspect={series.aspect} data-viewpoint={series.viewpoint}>
                  <th scope="row">{lineName(series, messages, personaNames)}</th>
                  {row.map((point) => (
                    <td key={point.id} data-selected={point.id === selectedId}>
                      {point.value === undefined
                        ? text('unasked')
                        : formatScore(point.value, series.measure, locale)}
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
