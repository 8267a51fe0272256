import { createElement, type ComponentPropsWithoutRef, type ReactElement } from 'react';

/** The rank of a heading on its page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  level: HeadingLevel;
}

/** A heading whose rank the page decides. Renders `<h1>` to `<h6>`. */
export function Heading({ level, ...rest }: HeadingProps): ReactElement {
  return createElement(`h${level}`, rest);
}

/** The rank of a heading inside the section that a heading of this rank opens. */
export function below(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}
