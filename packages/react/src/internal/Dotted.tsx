import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';

/** What there is of the items, with a raised dot between. */
export function Dotted({ items }: { items: readonly ReactNode[] }): ReactElement {
  const shown = items.filter(Boolean);
  // As arguments, not as a list: they stand where they stand and need no keys.
  return createElement(
    Fragment,
    null,
    ...shown.flatMap((item, index) => (index > 0 ? [' · ', item] : [item])),
  );
}
