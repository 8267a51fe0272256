import type { Issue, Journey } from '@sojourn/core';
import type { LocalePack } from '@sojourn/react';
import { download, safeFileName } from '../documents/download';

/** Saves a journey as one page, and gives what that does not hold. */
export async function downloadPage(
  journey: Journey,
  messages: LocalePack,
): Promise<readonly Issue[]> {
  // As large as all that draws: only who asks for a page waits for it.
  const { toHtml } = await import('./pageWriter');
  const { text, lost } = toHtml(journey, { messages });
  download(safeFileName(journey.title, 'html'), text, 'text/html');
  return lost;
}
