import { serializeJourney, type Issue, type Journey } from '@sojourn/core';
import { toMermaid } from '@sojourn/formats';
import { download, safeFileName } from './download';
import { titleOfName, type Source } from './source';

/** Saves a journey as the file that holds everything. */
export function downloadJson(journey: Journey) {
  const name = safeFileName(journey.title, 'sojourn.json');
  download(name, serializeJourney(journey), 'application/json');
}

/** Saves what Mermaid can say of a journey, and gives what that does not hold. */
export function downloadMermaid(journey: Journey): readonly Issue[] {
  const { text, lost } = toMermaid(journey);
  download(safeFileName(journey.title, 'mmd'), text, 'text/plain');
  return lost;
}

/** Saves a file as it came. */
export function downloadOriginal({ name, bytes }: Source) {
  const ending = /\.([a-z0-9]{1,12})$/i.exec(name)?.[1] ?? 'txt';
  download(safeFileName(titleOfName(name), ending), bytes, 'application/octet-stream');
}

/** Saves the bytes of a map as they are stored. */
export function downloadBytes(title: string, bytes: Uint8Array<ArrayBuffer>) {
  download(safeFileName(title, 'sojourn.json'), bytes, 'application/json');
}
