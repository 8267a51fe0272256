import { describeJourney, type Journey, type JourneyView } from '@sojourn/core';
import { SojournProvider, type LocalePack } from '@sojourn/react';
import { hasText, mapWords, useMessages } from '@sojourn/react/kit';
import { MapPart } from './MapPart';
import { Opportunities } from './Opportunities';
import { PageHeader } from './PageHeader';
import { Root } from './Page.styles';
import { Personas } from './Personas';
import { Sources } from './Sources';
import { Touchpoints } from './Touchpoints';

/** No script, no request: only the styles of the page itself, and pictures inside it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The palette of a page that stands alone. */
export type PageTheme = 'light' | 'dark' | 'high-contrast' | 'high-contrast-dark' | 'system';

/** What a browser offers of its own, such as scroll bars, in the palette's kind. */
const schemes: Record<PageTheme, string> = {
  light: 'light',
  dark: 'dark',
  'high-contrast': 'light',
  'high-contrast-dark': 'dark',
  system: 'light dark',
};

interface PageProps {
  journey: Journey;
  view: JourneyView;
  theme: PageTheme;
  messages: LocalePack | undefined;
}

/** A journey as a page that stands alone. Renders an `<html>`. */
export function Page({ journey, view, theme, messages }: PageProps) {
  const { text } = useMessages('map', mapWords, messages);
  const title = hasText(journey.title) ? journey.title : text('untitled');
  const summary = describeJourney(journey, messages && { words: messages.words });
  return (
    <html lang={messages?.locale ?? 'en'} dir={messages?.direction ?? 'ltr'}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={schemes[theme]} />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
      </head>
      <body>
        <SojournProvider theme={theme} messages={messages}>
          <Root>
            <PageHeader journey={journey} />
            <main>
              <div data-part="map">
                <MapPart journey={journey} view={view} summary={summary} />
              </div>
              <Personas journey={journey} />
              <Touchpoints journey={journey} />
              <Opportunities journey={journey} />
              <Sources journey={journey} />
            </main>
          </Root>
        </SojournProvider>
      </body>
    </html>
  );
}
