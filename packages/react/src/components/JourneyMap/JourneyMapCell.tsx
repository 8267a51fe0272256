import { forwardRef, type ComponentPropsWithoutRef } from 'react';

export interface JourneyMapCellProps extends ComponentPropsWithoutRef<'td'> {
  /** The tint of its stage, 1 to 6. */
  band?: number | undefined;
  /** Whether its stage begins here. */
  first?: boolean | undefined;
  selected?: boolean | undefined;
}

/** One lane at one column, or over several. Renders a `<td>`. */
export const JourneyMapCell = forwardRef<HTMLTableCellElement, JourneyMapCellProps>(
  function JourneyMapCell({ band, first, selected, ...rest }, ref) {
    return (
      <td
        data-part="cell"
        data-band={band}
        data-first={first || undefined}
        data-selected={selected || undefined}
        {...rest}
        ref={ref}
      />
    );
  },
);
