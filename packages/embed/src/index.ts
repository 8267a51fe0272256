export {
  frameMarkup,
  oEmbed,
  type FrameMarkupOptions,
  type OEmbedOptions,
  type OEmbedResult,
  type OEmbedRich,
} from './oembed/oEmbed';
export { frameJourney, type FramedJourney, type FrameJourneyOptions } from './frame/frameJourney';
export type { FrameTheme, MessageFromFrame, MessageToFrame } from './frame/messages';
export { toHtml, type ToHtmlOptions, type ToHtmlResult } from './html/toHtml';
