import { segmentShares, type Tone } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { interfaceAttributes } from '../../i18n/attributes';
import { persona as personaEnglish } from '../../i18n/en/persona';
import { segments as english } from '../../i18n/en/segments';
import { formatShare } from '../../i18n/format';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { hasText } from '../../internal/hasText';
import { SegmentPicture, SegmentSign } from './SegmentPicture';
import { Root } from './SegmentBar.styles';

/** One part of the customers. A `Persona` is one. */
export interface SegmentBarSegment {
  id: string;
  name: string;
  /** What the segment is called, where the name is a person's. */
  segment?: string | undefined;
  /** 0 to 1. Left out: not known. */
  share?: number | undefined;
  tone?: Tone | undefined;
}

export interface SegmentBarProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {
  /** The segments, in order: rows, or the document's personas. */
  segments: readonly SegmentBarSegment[];
  /** What the shares are of. Left out: “Shares of the customers”. */
  label?: string | undefined;
  /** BCP 47, of the document's texts. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/**
 * How large a part of the customers each segment is: one bar, a sentence, and a table of the same
 * numbers. What no segment covers stays open; shares that make more than the whole are drawn smaller,
 * and it is said. Renders a `<figure>`.
 *
 * @remarks The bar is hidden from assistive technology, which reads the sentence and the table.
 * @see {@link PersonaGallery}
 *
 * @example
 * <SegmentBar segments={journey.personas} />
 */
export const SegmentBar = forwardRef<HTMLElement, SegmentBarProps>(function SegmentBar(
  { segments, label, language, messages, ...rest },
  ref,
) {
  const { text, locale } = useMessages('segments', english, messages);
  const { text: personaText } = useMessages('persona', personaEnglish, messages);
  const { parts, sum, rest: open, scaled } = segmentShares(segments.map(({ share }) => share));
  const named = segments.map(({ name }) => (hasText(name) ? name : personaText('unnamed')));
  const known = parts.filter((part) => part !== undefined);
  const widths = parts.map((part) => part?.width ?? -1);
  const largest = widths.indexOf(Math.max(...widths));
  const isOpen = known.length > 0 && open > 0;

  function written(share: number | undefined): string {
    if (share === undefined) return text('notKnown');
    return share > 0 && share < 0.0005
      ? text('under', { share: formatShare(0.001, locale, 1) })
      : formatShare(share, locale, 1);
  }

  return (
    <Root aria-label={label ?? text('name')} {...interfaceAttributes(messages)} {...rest} ref={ref}>
      {known.length === 0 ? (
        <figcaption>{text('empty')}</figcaption>
      ) : (
        <figcaption>
          {text('summary', {
            count: known.length,
            largest: named[largest] ?? '',
            share: written(segments[largest]?.share),
          })}
          {isOpen && ` ${text('covered', { share: written(sum) })}`}
          {scaled && <strong> {text('over', { share: written(sum) })}</strong>}
        </figcaption>
      )}
      {known.length > 0 && <SegmentPicture segments={segments} parts={parts} rest={open} />}
      {segments.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span data-heard>{text('segment')}</span>
              </th>
              <th scope="col">
                <span data-heard>{text('share')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {segments.map(({ id, segment, tone }, index) => (
              <tr key={id || index}>
                <th scope="row">
                  <div>
                    <SegmentSign index={index} tone={tone} known={parts[index] !== undefined} />
                    <span>
                      <Dotted
                        items={[
                          <bdi key="name" lang={language}>
                            {named[index]}
                          </bdi>,
                          hasText(segment) && segment !== named[index] && (
                            <bdi key="segment" lang={language} data-part="segment">
                              {segment}
                            </bdi>
                          ),
                        ]}
                      />
                    </span>
                  </div>
                </th>
                <td>{written(parts[index] && segments[index]?.share)}</td>
              </tr>
            ))}
            {isOpen && (
              <tr>
                <th scope="row">
                  <div>
                    <SegmentSign />
                    <span>{text('rest')}</span>
                  </div>
                </th>
                <td>{written(open)}</td>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </Root>
  );
});
