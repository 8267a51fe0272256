import { limits } from '@sojourn/core';
import type { EmbedWords } from '../i18n/en';

/** A document as it came, or why none did. */
export type ReadDocument =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; code: keyof EmbedWords; values: Record<string, string | number> };

const patience = 30_000;

/** The address as the browser would ask for it; `undefined` for any scheme but http and https. */
function addressOf(src: string, base: string): URL | undefined {
  if (!URL.canParse(src, base)) return undefined;
  const url = new URL(src, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/** Everything that is sent, up to a limit; `undefined` beyond it. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array | undefined> {
  const parts: BlobPart[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/**
 * Asks for a document. Cookies go along to the page's own site only. What is larger than a journey
 * may be, or takes longer than 30 seconds, is not waited for.
 *
 * @param src An address, relative to the page's own.
 * @param base The page's address.
 * @param signal Gives up; the promise then rejects.
 */
export async function readDocument(
  src: string,
  base: string,
  signal: AbortSignal,
): Promise<ReadDocument> {
  const url = addressOf(src, base);
  if (!url) return { ok: false, code: 'badAddress', values: { src } };
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  const giveUp = () => late.abort();
  signal.addEventListener('abort', giveUp);
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal: late.signal,
    });
    if (!response.ok) {
      return { ok: false, code: 'badStatus', values: { src, status: response.status } };
    }
    if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) {
      return { ok: false, code: 'notJson', values: { src } };
    }
    // A character takes up to three bytes; the opening counts characters.
    const bytes = await bytesOf(response, limits.text * 3);
    return bytes ? { ok: true, bytes } : { ok: false, code: 'tooLarge', values: { src } };
  } catch {
    signal.throwIfAborted();
    return { ok: false, code: late.signal.aborted ? 'tooSlow' : 'unreachable', values: { src } };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
    // Whatever was not read is not wanted: an answer without an end would go on.
    late.abort();
  }
}
