'use client';

import { stageEmotions, type Journey } from '@sojourn/core';
import { forwardRef, useMemo, type ComponentPropsWithoutRef, type KeyboardEvent } from 'react';
import { useControllable } from '../../hooks/useControllable';
import { interfaceAttributes } from '../../i18n/attributes';
import { map as mapEnglish } from '../../i18n/en/map';
import { phase as phases } from '../../i18n/en/phase';
import { presentation as english } from '../../i18n/en/presentation';
import { story as storyEnglish } from '../../i18n/en/story';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import type { HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { Root } from './JourneyPresentation.styles';
import { OutcomeSlide } from './OutcomeSlide';
import { PresentationControls } from './PresentationControls';
import { intentOfKey, slideAfter, slideWithin, type SlideIntent } from './slideKeys';
import { StageSlide } from './StageSlide';
import { TitleSlide } from './TitleSlide';

/** What comes with a change of slide. It may gain fields. */
export interface JourneyPresentationSlideChangeDetails {
  reason: 'key' | 'press';
}

export interface JourneyPresentationProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'children'
> {
  /** The journey to present, as `openJourney` gives it. */
  journey: Journey;
  /**
   * The slide that is shown, from 0: the title, a slide for each stage, the outcome. One that there is
   * not shows the nearest. For a presentation that keeps this itself, use `defaultSlide`.
   */
  slide?: number | undefined;
  /** The slide at first. To decide it from outside, use `slide`. @defaultValue 0 */
  defaultSlide?: number | undefined;
  /** Called when the user goes to another slide. */
  onSlideChange?:
    ((slide: number, details: JourneyPresentationSlideChangeDetails) => void) | undefined;
  /** The rank of the slides' titles on the page. @defaultValue 2 */
  headingLevel?: HeadingLevel | undefined;
  /** The words of the interface, where no `SojournProvider` gives them. */
  messages?: LocalePack | undefined;
}

/** Whether the key belongs to what has the focus: a field, or a button that Space presses. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  const element = target as HTMLElement;
  if (element.closest('input, textarea, select, [contenteditable]')) return true;
  return key === ' ' && element.closest('button, a, summary') !== null;
}

/**
 * A journey shown to a room, stage by stage: first its title, trigger and personas, last its outcome
 * with the worst and the best places. Arrow keys, Page Up and Down, Home, End and Space turn the
 * slides; printed, each slide is a page. Renders a `<section>`.
 *
 * @remarks A named region with a tab stop. Arrow keys turn the way the page reads, so they are
 * mirrored from right to left. A status says which slide is shown, and the buttons keep the focus
 * at both ends.
 * @see {@link JourneyStory}
 *
 * @example
 * <JourneyPresentation journey={journey} defaultSlide={1} />
 */
export const JourneyPresentation = forwardRef<HTMLElement, JourneyPresentationProps>(
  function JourneyPresentation(
    {
      journey,
      slide: given,
      defaultSlide = 0,
      onSlideChange,
      headingLevel = 2,
      messages,
      onKeyDown,
      ...rest
    },
    ref,
  ) {
    const { text } = useMessages('presentation', english, messages);
    const { text: mapText } = useMessages('map', mapEnglish, messages);
    const { text: storyText } = useMessages('story', storyEnglish, messages);
    const { text: phaseText } = useMessages('phase', phases, messages);
    const [kept, keep] = useControllable({
      value: given,
      defaultValue: defaultSlide,
      name: 'JourneyPresentation slide',
    });
    const emotions = useMemo(() => stageEmotions(journey), [journey]);
    const title = hasText(journey.title) ? journey.title : mapText('untitled');
    const stageTitles = journey.stages.map((stage) =>
      hasText(stage.title) ? stage.title : phaseText('untitled'),
    );
    const ends = journey.stages.length > 0 || hasText(journey.outcome);
    const titles = [title, ...stageTitles, ...(ends ? [storyText('ends')] : [])];
    const count = titles.length;
    const slide = slideWithin(kept, count);
    const shared = { journey, headingLevel, messages };

    function go(intent: SlideIntent, reason: 'key' | 'press') {
      const next = slideAfter(slide, count, intent);
      if (next === slide) return;
      keep(next);
      onSlideChange?.(next, { reason });
    }

    function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
      onKeyDown?.(event);
      const held = event.altKey || event.ctrlKey || event.metaKey;
      if (event.defaultPrevented || held || isTaken(event)) return;
      const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
      const intent = intentOfKey(event, rightToLeft);
      if (!intent) return;
      event.preventDefault();
      go(intent, 'key');
    }

    return (
      <Root
        aria-label={text('region', { title })}
        tabIndex={0}
        {...interfaceAttributes(messages)}
        {...rest}
        ref={ref}
        onKeyDown={handleKeyDown}
      >
        <TitleSlide {...shared} title={title} current={slide === 0} />
        {emotions.map((emotion, index) => (
          <StageSlide
            key={emotion.stage.id}
            {...shared}
            emotion={emotion}
            index={index}
            current={slide === index + 1}
          />
        ))}
        {ends && <OutcomeSlide {...shared} current={slide === count - 1} />}
        <PresentationControls
          {...{ slide, count, messages }}
          onPress={(intent) => go(intent, 'press')}
        />
        <p role="status" data-heard>
          {text('announcement', { number: slide + 1, count, title: titles[slide] ?? '' })}
        </p>
      </Root>
    );
  },
);
