'use client';

import type { ReactNode } from 'react';
import { presentation as english } from '../../i18n/en/presentation';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Icon } from '../../internal/Icon';
import { ChevronLeft, ChevronRight, Maximize, type IconNode } from '../../internal/icons';
import type { SlideIntent } from './slideKeys';
import { toggleFullscreen, useFullscreen } from './useFullscreen';

export interface PresentationControlsProps {
  slide: number;
  count: number;
  onPress: (intent: SlideIntent) => void;
  messages: LocalePack | undefined;
}

/** Back, where one is, on, and the full screen where the browser allows it. */
export function PresentationControls(props: PresentationControlsProps): ReactNode {
  const { slide, count, onPress, messages } = props;
  const { text } = useMessages('presentation', english, messages);
  const { possible, full } = useFullscreen();

  function step(intent: 'previous' | 'next', icon: IconNode, atEnd: boolean) {
    return (
      <button
        type="button"
        aria-label={text(intent)}
        data-part={intent}
        // Not `disabled`: the focus would be lost at the last slide.
        aria-disabled={atEnd || undefined}
        onClick={() => onPress(intent)}
      >
        <Icon node={icon} size={20} />
      </button>
    );
  }

  return (
    <div data-part="controls">
      {step('previous', ChevronLeft, slide === 0)}
      <span>{text('position', { number: slide + 1, count })}</span>
      {step('next', ChevronRight, slide === count - 1)}
      {possible && (
        <button
          type="button"
          aria-label={text('fullScreen')}
          aria-pressed={full}
          onClick={(event) => void toggleFullscreen(event.currentTarget.closest('section'))}
        >
          <Icon node={Maximize} size={20} />
        </button>
      )}
    </div>
  );
}
