'use client';

import type { Journey, JourneyLayout, JourneyView, Lane } from '@sojourn/core';
import { createContext, useContext, type MouseEvent } from 'react';
import type { CurveGap } from '../EmotionCurve';

/** What changed in the view. It may gain fields. */
export interface JourneyMapViewChangeDetails {
  reason: 'zoom' | 'stage' | 'lane' | 'persona' | 'curves';
}

/** What comes with a change of selection. It may gain fields. */
export interface JourneyMapSelectedIdChangeDetails {
  /** `link`: the page's address names the touchpoint. `escape`: the key, which deselects. */
  reason: 'press' | 'link' | 'escape';
  /** Of a press. */
  event?: MouseEvent<HTMLButtonElement>;
}

/** What a map's parts share. */
export interface JourneyMapContextValue {
  layout: JourneyLayout;
  view: JourneyView;
  setView: (view: JourneyView, details: JourneyMapViewChangeDetails) => void;
  selectedId: string | undefined;
  select: (id: string | undefined, details: JourneyMapSelectedIdChangeDetails) => void;
  summary: string | undefined;
  comparedWith: Journey | undefined;
  curveGap: CurveGap | undefined;
  /** In pixels. */
  columnWidth: number;
  linkPrefix: string | undefined;
  /** What belongs in a lane that is empty. */
  laneHint: ((lane: Lane) => string) | undefined;
  /** Names an element of this map for `id`, unique on the page. */
  idOf: (name: string) => string;
}

/** The map around a part; read by {@link useJourneyMap}. */
export const JourneyMapContext = createContext<JourneyMapContextValue | undefined>(undefined);

function outside(part: string, home: string): never {
  throw new Error(
    `Sojourn: <JourneyMap.${part}> stands outside a <JourneyMap.${home}>, so it has nothing to draw. ` +
      `Put it inside <JourneyMap.${home}>.`,
  );
}

/** The map around a part. */
export function useJourneyMap(part: string): JourneyMapContextValue {
  return useContext(JourneyMapContext) ?? outside(part, 'Root');
}

/** Which columns the grid draws at the moment. */
export interface JourneyMapWindowValue {
  from: number;
  to: number;
  /** Whether columns are left out, so that cells say which column they are. */
  windowed: boolean;
}

/** The grid around a row; read by {@link useJourneyMapWindow}. */
export const JourneyMapWindowContext = createContext<JourneyMapWindowValue | undefined>(undefined);

/** The grid around a row. */
export function useJourneyMapWindow(part: string): JourneyMapWindowValue {
  return useContext(JourneyMapWindowContext) ?? outside(part, 'Grid');
}
