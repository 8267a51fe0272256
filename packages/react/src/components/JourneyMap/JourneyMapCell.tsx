import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { CellAttributes } from './cellAttributes';

export interface JourneyMapCellProps
  extends ComponentPropsWithoutRef<'td'>, Partial<CellAttributes> {}

/** One lane at one column, or over several. Renders a `<td>`. */
export const JourneyMapCell = forwardRef<HTMLTableCellElement, JourneyMapCellProps>(
  function JourneyMapCell({ first, band, selected, position, ...rest }, ref) {
    return (
      <td
        data-part="cell"
        data-first={first}
        data-band={band}
        data-selected={selected}
        aria-colindex={position}
        {...rest}
        ref={ref}
      />
    );
  },
);
