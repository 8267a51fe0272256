import { Fragment, type ReactNode } from 'react';

/** What there is of the items, with a raised dot between. */
export function Dotted({ items }: { items: readonly ReactNode[] }) {
  return items
    .filter((item) => item !== undefined && item !== false && item !== '')
    .map((item, index) => (
      <Fragment key={index}>
        {index > 0 && ' · '}
        {item}
      </Fragment>
    ));
}
