'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { isSameSpot, spotKey } from '../store/spots';
import type { Spot } from '../store/types';

export interface PointBoxProps extends ComponentPropsWithoutRef<'div'> {
  spot: Spot;
}

/** The element of a spot. Renders a `<div>`. */
export const PointBox = forwardRef<HTMLDivElement, PointBoxProps>(function PointBox(
  { spot, ...rest },
  ref,
) {
  const store = useEditorStore();
  const isHere = useEditor((snapshot) => isSameSpot(snapshot.spot, spot));
  return (
    <div
      role="button"
      tabIndex={isHere ? 0 : -1}
      data-spot={spotKey(spot)}
      onFocus={() => store.goTo(spot, { focus: false })}
      onDoubleClick={() => store.edit(spot)}
      {...rest}
      ref={ref}
    />
  );
});
