import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useControllable } from './useControllable';

interface Props {
  value: boolean | undefined;
}

function render(value: boolean | undefined, name = 'Test open') {
  return renderHook(
    ({ value: given }: Props) => useControllable({ value: given, defaultValue: false, name }),
    { initialProps: { value } },
  );
}

describe('useControllable', () => {
  it('keeps the value itself when none is given', () => {
    const { result } = render(undefined);
    act(() => result.current[1](true));
    expect(result.current[0]).toBe(true);
  });

  it('shows the given value and keeps none', () => {
    const { result, rerender } = render(false);
    act(() => result.current[1](true));
    expect(result.current[0]).toBe(false);
    rerender({ value: true });
    expect(result.current[0]).toBe(true);
  });

  it('tells once, with what to do, that the keeper of the value changed', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { rerender } = render(undefined, 'Badge selected');
    rerender({ value: true });
    rerender({ value: true });
    expect(error).toHaveBeenCalledExactlyOnceWith(
      'Sojourn: Badge selected changed from uncontrolled to controlled, so it jumps to a value ' +
        'that nobody chose. Pass a value on every render, or never (use the default prop).',
    );
    error.mockClear();
  });
});
