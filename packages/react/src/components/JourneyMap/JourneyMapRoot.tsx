'use client';

import { layoutJourney, type Journey, type JourneyView, type Lane } from '@sojourn/core';
import {
  forwardRef,
  useCallback,
  useId,
  useEffect,
  useMemo,
  useRef,
  type ComponentPropsWithoutRef,
} from 'react';
import { useControllable } from '../../hooks/useControllable';
import { interfaceAttributes } from '../../i18n/attributes';
import type { LocalePack } from '../../i18n/types';
import { WithMessages } from '../../internal/WithMessages';
import type { CurveGap } from '../EmotionCurve';
import { Root } from './JourneyMap.styles';
import {
  JourneyMapContext,
  type JourneyMapContextValue,
  type JourneyMapSelectedIdChangeDetails,
  type JourneyMapViewChangeDetails,
} from './JourneyMapContext';
import { useLinkTarget } from './useLinkTarget';

export interface JourneyMapRootProps extends ComponentPropsWithoutRef<'section'> {
  /** The journey to draw, as `openJourney` gives it. */
  journey: Journey;
  /** What is shown. For a map that keeps this itself, use `defaultView`. */
  view?: JourneyView | undefined;
  /**
   * What is shown at first. To decide it from outside, use `view`.
   * @defaultValue {}
   */
  defaultView?: JourneyView | undefined;
  /** Called when the user folds a stage, hides a lane, filters or compares personas, or zooms. */
  onViewChange?: ((view: JourneyView, details: JourneyMapViewChangeDetails) => void) | undefined;
  /**
   * The selected touchpoint or stage; `null` where none is. The map scrolls to it. For a map that
   * keeps this itself, use `defaultSelectedId`.
   */
  selectedId?: string | null | undefined;
  /** What is selected at first. To decide it from outside, use `selectedId`. */
  defaultSelectedId?: string | null | undefined;
  /** Called when the user selects a touchpoint, or deselects it: `null`. */
  onSelectedIdChange?:
    ((selectedId: string | null, details: JourneyMapSelectedIdChangeDetails) => void) | undefined;
  /**
   * The journey in a few sentences, for those who do not see the map: `describeJourney` of
   * `@sojourn/core` writes them. Left out: its size, and where it feels worst and best.
   */
  summary?: string | undefined;
  /**
   * Another version of the journey, such as its future state. Its experienced line is drawn over this
   * map's columns, by the ids of the touchpoints, under its title.
   */
  comparedWith?: Journey | undefined;
  /**
   * What the curve is measured against, the space between the two filled: what was expected, what the
   * organization believes, or the journey that it is compared with. On one scale only.
   * @defaultValue 'expectation'
   */
  curveGap?: CurveGap | undefined;
  /**
   * The least width of a column in pixels; columns share the room that is left.
   * @defaultValue 160
   */
  columnWidth?: number | undefined;
  /**
   * What precedes a touchpoint's id in the page's address. With `at-`, a link to `#at-call` selects
   * the touchpoint `call` and scrolls to it. Left out: the map does not look at the address.
   */
  linkPrefix?: string | undefined;
  /**
   * What belongs in a lane that is empty, for the people who fill it: `laneGuidance` of
   * `@sojourn/core/guidance` knows. Left out: the map only says that there is nothing yet.
   */
  laneHint?: ((lane: Lane) => string) | undefined;
  /** The words of the interface, where no `SojournProvider` gives them. */
  messages?: LocalePack | undefined;
}

const wholeView: JourneyView = {};

/** A callback that stays the same while what it calls is always the newest. */
function useStable<Args extends unknown[]>(callback: (...args: Args) => void) {
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}

/** Holds a journey map's parts together. Renders a `<section>`. */
export const JourneyMapRoot = forwardRef<HTMLElement, JourneyMapRootProps>(function JourneyMapRoot(
  {
    journey,
    view: viewProp,
    defaultView = wholeView,
    onViewChange,
    selectedId: selectedIdProp,
    defaultSelectedId = null,
    onSelectedIdChange,
    summary,
    comparedWith,
    curveGap,
    columnWidth = 160,
    linkPrefix,
    laneHint,
    messages,
    children,
    ...rest
  },
  ref,
) {
  const id = useId();
  const [view, keepView] = useControllable({
    value: viewProp,
    defaultValue: defaultView,
    name: 'JourneyMap view',
  });
  const [selectedId, keepSelectedId] = useControllable({
    value: selectedIdProp,
    defaultValue: defaultSelectedId,
    name: 'JourneyMap selectedId',
  });
  const layout = useMemo(() => layoutJourney(journey, view), [journey, view]);

  const setView = useStable((next: JourneyView, details: JourneyMapViewChangeDetails) => {
    keepView(next);
    onViewChange?.(next, details);
  });
  const select = useStable(
    (next: string | undefined, details: JourneyMapSelectedIdChangeDetails) => {
      keepSelectedId(next ?? null);
      onSelectedIdChange?.(next ?? null, details);
    },
  );

  const follow = useStable((target: string) => {
    const known = layout.columns.some((column) => column.id === target);
    if (known && target !== selectedId) select(target, { reason: 'link' });
  });
  useLinkTarget(linkPrefix, follow);

  const context = useMemo(
    (): JourneyMapContextValue => ({
      layout,
      view,
      setView,
      selectedId: selectedId ?? undefined,
      select,
      summary,
      comparedWith,
      curveGap,
      columnWidth,
      linkPrefix,
      laneHint,
      idOf: (name) => `${id}-${name}`,
    }),
    [
      layout,
      view,
      setView,
      selectedId,
      select,
      summary,
      comparedWith,
      curveGap,
      columnWidth,
      linkPrefix,
      laneHint,
      id,
    ],
  );

  const map = (
    <JourneyMapContext.Provider value={context}>
      <Root aria-labelledby={`${id}-title`} {...interfaceAttributes(messages)} {...rest} ref={ref}>
        {children}
      </Root>
    </JourneyMapContext.Provider>
  );
  return messages ? <WithMessages messages={messages}>{map}</WithMessages> : map;
});
