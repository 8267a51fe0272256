import { limits, openJourney, serializeJourney, type Issue, type Journey } from '@sojourn/core';
import { naming } from '../documents/readSource';
import { fromBase64url, toBase64url } from './base64url';

/** What a link may hold. A longer address is cut by some programs on its way. */
export const linkLimits = {
  /** Letters after `#j=`. */
  packed: 8_000,
  /** Bytes of the journey. Above this, nothing more is unpacked. */
  unpacked: 1_000_000,
} as const;

/** What came of a link. */
export type UnpackedJourney =
  | { ok: true; journey: Journey; notices: readonly Issue[] }
  | { ok: false; issues: readonly Issue[] };

function refused(code: string): UnpackedJourney {
  return { ok: false, issues: [{ code, message: '' }] };
}

async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-long'> {
  const source = new Blob([bytes]).stream().pipeThrough(stream);
  const reader = source.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      // Whoever packed a mountain into a line is not waited for.
      reader.cancel().catch(() => undefined);
      return 'too-long';
    }
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/**
 * A journey as letters for an address; `undefined` where it does not fit.
 *
 * @example
 * const packed = await packJourney(journey); // '7Vpbb9s2FP4rh…'
 */
export async function packJourney(journey: Journey): Promise<string | undefined> {
  // The lines of a file are for people; in an address they would only take room.
  const line = JSON.stringify(JSON.parse(serializeJourney(journey)));
  const bytes = new TextEncoder().encode(line);
  if (bytes.length > linkLimits.unpacked) return undefined;
  const deflated = await throughStream(
    bytes,
    new CompressionStream('deflate-raw'),
    linkLimits.packed,
  );
  if (deflated === 'too-long') return undefined;
  const packed = toBase64url(deflated);
  return packed.length > linkLimits.packed ? undefined : packed;
}

/**
 * The journey that a link holds, through the same door as a file. Whatever the letters are, it gives
 * a journey or a reason; it stops as soon as there is more in them than a link may hold.
 */
export async function unpackJourney(packed: string): Promise<UnpackedJourney> {
  if (packed.length > limits.text) return refused('link-too-long');
  const deflated = fromBase64url(packed);
  if (!deflated || deflated.length === 0) return refused('link-broken');
  try {
    const stream = new DecompressionStream('deflate-raw');
    const bytes = await throughStream(deflated, stream, linkLimits.unpacked);
    if (bytes === 'too-long') return refused('link-too-long');
    const opened = openJourney(bytes, naming);
    return opened.ok
      ? { ok: true, journey: opened.journey, notices: opened.notices }
      : { ok: false, issues: opened.issues };
  } catch {
    return refused('link-broken');
  }
}
