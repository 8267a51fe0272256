import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { interfaceAttributes } from '../../i18n/attributes';
import type { LocalePack } from '../../i18n/types';
import { Heading, type HeadingLevel } from '../../internal/Heading';
import { Root } from './figureStyles';

/** What every chart takes beside its rows. */
export interface ChartProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {
  /** The chart's name, as its heading. Left out: what the chart shows, in the reader's language. */
  heading?: string | undefined;
  /**
   * The rank of the heading on its page.
   * @defaultValue 3
   */
  headingLevel?: HeadingLevel | undefined;
  /** BCP 47, of the rows' titles. */
  language?: string | undefined;
  /** The words of the interface, where no `SojournProvider` gives them. */
  messages?: LocalePack | undefined;
}

interface ChartFigureProps extends ComponentPropsWithoutRef<'figure'> {
  heading: string;
  headingLevel?: HeadingLevel | undefined;
  /** What the picture shows, in words, from the rows that it draws. */
  sentence: string;
  /** What the picture cannot show as it was given. */
  notes?: readonly (string | false)[] | undefined;
  messages?: LocalePack | undefined;
}

/** A chart's name and sentence, over its picture and its table. Renders a `<figure>`. */
export const ChartFigure = forwardRef<HTMLElement, ChartFigureProps>(function ChartFigure(
  { heading, headingLevel = 3, sentence, notes = [], messages, children, ...rest },
  ref,
) {
  return (
    <Root aria-label={heading} {...interfaceAttributes(messages)} {...rest} ref={ref}>
      <figcaption>
        <Heading level={headingLevel}>{heading}</Heading>
        <p>{sentence}</p>
        {notes.map(
          (note, index) =>
            note !== false && (
              <p key={index} data-part="note">
                {note}
              </p>
            ),
        )}
      </figcaption>
      {children}
    </Root>
  );
});
