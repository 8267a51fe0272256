import type { Issue, JourneyView } from '@sojourn/core';

/** The palettes that a frame can be told to take. */
export type FrameTheme = 'light' | 'dark' | 'high-contrast' | 'high-contrast-dark' | 'system';

/** What a page says to the frame in it. */
export type MessageToFrame =
  /** Asks for `sojourn:ready` and the height: for a page whose script came late. */
  | { type: 'sojourn:hello' }
  /** The document, instead of `src`: text, parsed JSON, or a journey. */
  | { type: 'sojourn:journey'; journey: unknown }
  | { type: 'sojourn:theme'; theme: FrameTheme }
  | { type: 'sojourn:view'; view: JourneyView };

/** What a frame says to the page around it. */
export type MessageFromFrame =
  /** It listens. */
  | { type: 'sojourn:ready' }
  /** In pixels, whenever it changes. */
  | { type: 'sojourn:height'; height: number }
  /** Somebody selected a touchpoint, or none. */
  | { type: 'sojourn:select'; id: string | null }
  /** The document could not be shown. */
  | { type: 'sojourn:error'; issues: Pick<Issue, 'code' | 'message'>[] };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = <Choice extends string>(choices: readonly Choice[], value: unknown) =>
  choices.find((choice) => choice === value);

const themes: readonly FrameTheme[] = [
  'light',
  'dark',
  'high-contrast',
  'high-contrast-dark',
  'system',
];

/** A palette, or `undefined` for anything else. */
export const readTheme = (value: unknown) => oneOf(themes, value);

/** More ids than a document may hold. */
const mostIds = 10_000;

const areIds = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= mostIds &&
  value.every((id) => typeof id === 'string' && id.length <= 64);

const lists = ['collapsedStages', 'hiddenLanes', 'personas'] as const;

/** What is shown of a journey, or `undefined` for anything else. What is not known is left out. */
export function readView(value: unknown): JourneyView | undefined {
  if (!isFields(value)) return undefined;
  const view: { -readonly [Key in keyof JourneyView]: JourneyView[Key] } = {};
  for (const key of lists) {
    const ids = value[key];
    if (ids === undefined) continue;
    if (!areIds(ids)) return undefined;
    view[key] = ids;
  }
  if (value['zoom'] !== undefined) {
    const zoom = oneOf(['touchpoints', 'stages'] as const, value['zoom']);
    if (!zoom) return undefined;
    view.zoom = zoom;
  }
  if (value['curves'] !== undefined) {
    const curves = oneOf(['together', 'personas'] as const, value['curves']);
    if (!curves) return undefined;
    view.curves = curves;
  }
  return view;
}

/** A message to a frame, or `undefined` for whatever is none: a page hears many. */
export function readMessageToFrame(data: unknown): MessageToFrame | undefined {
  if (!isFields(data)) return undefined;
  switch (data['type']) {
    case 'sojourn:hello':
      return { type: 'sojourn:hello' };
    case 'sojourn:journey': {
      const { journey } = data;
      const isDocument = typeof journey === 'string' || isFields(journey);
      return isDocument ? { type: 'sojourn:journey', journey } : undefined;
    }
    case 'sojourn:theme': {
      const theme = readTheme(data['theme']);
      return theme && { type: 'sojourn:theme', theme };
    }
    case 'sojourn:view': {
      const view = readView(data['view']);
      return view && { type: 'sojourn:view', view };
    }
    default:
      return undefined;
  }
}

const isIssue = (value: unknown): value is Fields & { code: string; message: string } =>
  isFields(value) && typeof value['code'] === 'string' && typeof value['message'] === 'string';

/** No map is as high as this: a page is not to be made endless. */
const mostPixels = 100_000;

/** A message of a frame, or `undefined` for whatever is none. */
export function readMessageFromFrame(data: unknown): MessageFromFrame | undefined {
  if (!isFields(data)) return undefined;
  const { height, id, issues } = data;
  switch (data['type']) {
    case 'sojourn:ready':
      return { type: 'sojourn:ready' };
    case 'sojourn:height':
      return typeof height === 'number' && height > 0 && height <= mostPixels
        ? { type: 'sojourn:height', height }
        : undefined;
    case 'sojourn:select':
      return id === null || (typeof id === 'string' && id.length <= 64)
        ? { type: 'sojourn:select', id }
        : undefined;
    case 'sojourn:error':
      return Array.isArray(issues) && issues.every(isIssue)
        ? { type: 'sojourn:error', issues: issues.map(({ code, message }) => ({ code, message })) }
        : undefined;
    default:
      return undefined;
  }
}
