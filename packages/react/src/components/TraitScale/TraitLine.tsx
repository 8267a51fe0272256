import type { ReactNode } from 'react';
import type { contentAttributes } from '../../i18n/attributes';

interface TraitLineProps {
  /** The words at the beginning of the line. */
  low: string;
  /** The words at its end. */
  high: string;
  /** What the picture shows, for those who do not see it. Left out where it is said elsewhere. */
  heard?: ReactNode;
  /** Attributes of the document's texts. */
  content: ReturnType<typeof contentAttributes>;
  /** Of the picture, in pixels. @defaultValue 10 */
  height?: number;
  /** How far above the picture's lower edge the line runs, in pixels. @defaultValue 5 */
  inset?: number;
  /** The marks, placed by percentages from the line's beginning. */
  children: ReactNode;
}

/** A line between two ends with marks on it: the one drawing of a trait. */
export function TraitLine(props: TraitLineProps) {
  const { low, high, heard, content, height = 10, inset = 5, children } = props;
  return (
    <>
      <span data-heard>{heard}</span>
      <span aria-hidden="true" {...content}>
        {low}
      </span>
      {/* Attributes, not a style: a strict content security policy drops a server's styles. */}
      <svg aria-hidden="true" data-part="scale" height={height}>
        <line x2="100%" y1={height - inset} y2={height - inset} />
        {children}
      </svg>
      <span aria-hidden="true" {...content}>
        {high}
      </span>
    </>
  );
}
