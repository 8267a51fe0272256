import { serializeJourney, type Issue } from '@sojourn/core';
import { toMermaid } from '@sojourn/formats';
import { download, safeFileName } from './download';
import { titleOfName } from './source';
import type { OpenDocument } from './useWorkspace';

/** As what a journey is saved: everything, what Mermaid can say, or the file as it came. */
export type DownloadFormat = 'json' | 'mermaid' | 'original';

/** Saves a journey as a file, and gives what that file does not hold. */
export function downloadJourney(
  { journey, source }: OpenDocument,
  format: DownloadFormat,
): readonly Issue[] {
  switch (format) {
    case 'json': {
      const name = safeFileName(journey.title, 'sojourn.json');
      download(name, serializeJourney(journey), 'application/json');
      return [];
    }
    case 'mermaid': {
      const { text, lost } = toMermaid(journey);
      download(safeFileName(journey.title, 'mmd'), text, 'text/plain');
      return lost;
    }
    case 'original': {
      if (source) {
        const ending = /\.([a-z0-9]{1,12})$/i.exec(source.name)?.[1] ?? 'txt';
        const name = safeFileName(titleOfName(source.name), ending);
        download(name, source.bytes, 'application/octet-stream');
      }
      return [];
    }
    default:
      return format satisfies never;
  }
}
