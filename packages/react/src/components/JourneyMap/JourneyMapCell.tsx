import { forwardRef, type ComponentPropsWithoutRef } from 'react';

export interface JourneyMapCellProps extends ComponentPropsWithoutRef<'td'> {}

/** A cell of a row that a host puts together itself. Renders a `<td>`. */
export const JourneyMapCell = forwardRef<HTMLTableCellElement, JourneyMapCellProps>(
  function JourneyMapCell(props, ref) {
    return <td {...props} ref={ref} />;
  },
);
