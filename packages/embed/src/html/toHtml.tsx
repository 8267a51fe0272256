import type { Issue, Journey, JourneyView } from '@sojourn/core';
import type { LocalePack } from '@sojourn/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { notShown } from './notShown';
import { Page, type PageTheme } from './Page';
import { selfContained } from './selfContained';

export interface ToHtmlOptions {
  /** The words of the interface: a pack from `@sojourn/react/locales/*`. Left out: English. */
  messages?: LocalePack | undefined;
  /**
   * The palette. `system` follows the reader's settings for dark and for more contrast.
   * @defaultValue 'system'
   */
  theme?: PageTheme | undefined;
  /** What of the journey is shown. Left out: all of it, less the lanes that it hides. */
  view?: JourneyView | undefined;
}

/** The page's text, and what of the journey it does not say. */
export interface ToHtmlResult {
  text: string;
  lost: Issue[];
}

const wholeView: JourneyView = {};

/**
 * A journey as one HTML page that stands alone, for portals that allow nothing else: no script, no
 * request, and all of the journey's columns. It reads with a screen reader, prints, and follows dark
 * and high contrast. Pictures that are not inside the document are left out, and named in `lost`.
 *
 * @example
 * const { text, lost } = toHtml(journey, { messages: ar });
 */
export function toHtml(
  journey: Journey,
  { messages, theme = 'system', view = wholeView }: ToHtmlOptions = {},
): ToHtmlResult {
  const { journey: own, lost } = selfContained(journey);
  const sheet = new ServerStyleSheet();
  try {
    const markup = renderToStaticMarkup(
      sheet.collectStyles(<Page journey={own} view={view} theme={theme} messages={messages} />),
    );
    // The first one is the head's: in a text of the document it would be escaped.
    const styled = markup.replace(
      '</head>',
      () => `<style>body{margin:0}</style>${sheet.getStyleTags()}</head>`,
    );
    // What no file in UTF-8 can hold, and what no page may.
    const text = `<!doctype html>${styled}`.replace(/[\0\p{Cs}]/gu, '\uFFFD');
    return { text, lost: [...lost, ...notShown(journey, view)] };
  } finally {
    sheet.seal();
  }
}
