import { writeFile } from 'node:fs/promises';
import { openJourney } from '@sojourn/core';
import { toHtml } from '@sojourn/embed';
import { ar } from '@sojourn/react/locales/ar';

/** Writes a journey as one page without a script, which works with the network off. */
export async function writePage(journey: string, file: string) {
  const opened = openJourney(journey);
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  const { text, lost } = toHtml(opened.journey, { messages: ar });
  await writeFile(file, text);
  for (const { message } of lost) console.warn(message);
}
