'use client';

import { hasOpenScale, type Measure } from '@sojourn/core';
import { useEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import { scaleSteps, snappedTo, startOfScale } from './scaleSteps';

/** In pixels: a pointer that moves less is pressed, not dragged. */
const slack = 4;

export interface PointDragOptions {
  /** With the scale that is drawn. */
  measure: Measure;
  /** Of the scale, in pixels. */
  height: number;
  value: number | undefined;
  disabled: boolean;
  /** Called with each value on the way; with `undefined` when the drag is over. */
  onDrag: (value: number | undefined) => void;
  onDrop: (value: number) => void;
  /** Called when the drag is taken back, by Escape or by the system. */
  onCancel: () => void;
  /** Called when the point is pressed and not dragged. */
  onPress: () => void;
}

interface Gesture {
  pointer: number;
  y: number;
  from: number;
  /** Where it is now; left out until it has moved. */
  value?: number;
}

/**
 * Drags a point up and down its scale, by mouse, touch or pen: in steps, in fine ones with Alt, and
 * Escape takes it back.
 */
export function usePointDrag(options: PointDragOptions) {
  const { measure, height, disabled, onDrag, onDrop, onPress } = options;
  const gesture = useRef<Gesture>(undefined);
  const pressed = useRef(false);
  const [dragging, setDragging] = useState(false);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  function end() {
    gesture.current = undefined;
    setDragging(false);
    onDrag(undefined);
  }

  useEffect(() => {
    if (!dragging) return undefined;
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      gesture.current = undefined;
      setDragging(false);
      latest.current.onDrag(undefined);
      latest.current.onCancel();
    };
    window.addEventListener('keydown', handleKey, true);
    return () => window.removeEventListener('keydown', handleKey, true);
  }, [dragging]);

  const { min, max } = measure.scale;
  const isFlat = !(max > min) || hasOpenScale(measure);

  return {
    dragging,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (disabled || event.button !== 0 || gesture.current) return;
        const from = options.value ?? startOfScale(measure);
        gesture.current = { pointer: event.pointerId, y: event.clientY, from };
        event.currentTarget.setPointerCapture?.(event.pointerId);
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const { current } = gesture;
        if (!current || event.pointerId !== current.pointer || isFlat) return;
        const way = current.y - event.clientY;
        if (current.value === undefined && Math.abs(way) < slack) return;
        const steps = scaleSteps(measure);
        const meant = current.from + (way / Math.max(1, height)) * (max - min);
        const value = snappedTo(meant, event.altKey ? steps.fine : steps.step, measure);
        if (value === current.value) return;
        current.value = value;
        setDragging(true);
        onDrag(value);
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        const { current } = gesture;
        if (!current || event.pointerId !== current.pointer) return;
        end();
        pressed.current = current.value === undefined;
        if (current.value === undefined) onPress();
        else onDrop(current.value);
      },
      onPointerCancel() {
        if (!gesture.current) return;
        end();
        options.onCancel();
      },
      onMouseDown(event: MouseEvent<HTMLElement>) {
        if (disabled || event.button !== 0) return;
        // A native drag of the spot would take the pointer away; the focus comes all the same.
        event.preventDefault();
        event.currentTarget.closest<HTMLElement>('[data-spot]')?.focus({ preventScroll: true });
      },
      onClick(event: MouseEvent) {
        // The click after a drag is no press of the spot.
        if (!pressed.current && !disabled) event.stopPropagation();
      },
    },
  };
}
