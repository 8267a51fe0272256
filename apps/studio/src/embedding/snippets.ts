import { frameMarkup } from '@sojourn/embed';

/** Which file of a map is embedded, and what the map is called. */
export interface Embedded {
  /** The name of the map's file. */
  file: string;
  title: string;
  /** The address of the page that the studio is. */
  studio: string;
}

/** A string as it stands in a line of code. */
const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** The two lines for any page. */
export function elementSnippet({ file }: Embedded): string {
  return [
    '<script type="module" src="sojourn-embed.js"></script>',
    `<sojourn-map src="${encodeURIComponent(file)}"></sojourn-map>`,
  ].join('\n');
}

/** The five lines for a React app. */
export function reactSnippet({ file }: Embedded): string {
  return [
    "import { openJourney } from '@sojourn/core';",
    "import { JourneyMap } from '@sojourn/react';",
    ['import file', `from ${quoted(`./${file}`)};`].join(' '),
    'const opened = openJourney(file);',
    'export const Map = () => opened.ok && <JourneyMap journey={opened.journey} />;',
  ].join('\n');
}

/** The frame that is as high as its map. The file lies on a server of the person's own. */
export function frameSnippet({ file, title, studio }: Embedded): string {
  const page = new URL('embed/', studio);
  const src = new URL(page);
  src.searchParams.set('src', `https://example.com/${encodeURIComponent(file)}`);
  return [
    frameMarkup(src.href, { title, width: '100%', height: 640, followed: true }),
    `<script src="${new URL('frames.js', page).href}" defer></script>`,
  ].join('\n');
}
