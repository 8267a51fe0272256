'use client';

import type { ComponentPropsWithoutRef } from 'react';

/**
 * A text without line breaks, all of which is seen: it wraps where it is long. Enter does what it does
 * in an `<input>`. Renders a `<textarea>`.
 */
export function OneLine({
  onChange,
  onKeyDown,
  ...rest
}: Omit<ComponentPropsWithoutRef<'textarea'>, 'rows'>) {
  return (
    <textarea
      data-lines="one"
      {...rest}
      rows={1}
      onChange={(event) => {
        const { target } = event;
        // Pasted lines become one.
        if (/[\r\n]/.test(target.value)) target.value = target.value.replace(/\s*[\r\n]+\s*/g, ' ');
        onChange?.(event);
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        const isWriting = event.nativeEvent.isComposing || event.keyCode === 229;
        if (event.key !== 'Enter' || isWriting || event.defaultPrevented) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
    />
  );
}
