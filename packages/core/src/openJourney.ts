import { checkObject } from './open/check';
import { noteCycles } from './open/cycles';
import { decode } from './open/decode';
import { settleIds } from './open/ids';
import { addLanes } from './open/lanes';
import { deepest, depthOfSetAside, limits as defaultLimits, type Limits } from './open/limits';
import { otherJson, otherText } from './open/otherTools';
import { has, isObject, type JsonObject } from './open/place';
import { plainCopy } from './open/plain';
import { positionedIssues } from './open/positions';
import { readJson } from './open/readJson';
import { settleRatings } from './open/ratings';
import { settleReferences } from './open/references';
import type { OpenRefusalCode } from './open/messages';
import { Repair, type Told } from './open/repair';
import { quoted, typeName } from './open/report';
import { scanText } from './open/scanText';
import { journeyShape } from './shape';
import type { Journey, OpenResult } from './types';
import type { NameWords, Words } from './words/words';

/** How large a document may be, and in which languages it may name what is well known. */
export interface OpenOptions {
  /** Raises or lowers what a document may hold. */
  limits?: Partial<Limits> | undefined;
  /**
   * Languages in which a channel or measure that is well known, and used without being declared, may
   * be named: the journey's `language` chooses among them. Left out: in English.
   */
  words?: readonly (NameWords & Pick<Words, 'language'>)[] | undefined;
}

/** The version that is written. */
const currentVersion = 1;

/** What was read of the input before it is known to be a journey. */
interface Reading {
  value?: unknown;
  text?: string;
  /** Keys in the text, those that stand twice included. */
  keys?: number;
}

/**
 * Opens a journey from text, bytes or parsed JSON: checks it, repairs what can be repaired without
 * guessing, and tells every step. Never throws on content and never changes its input.
 *
 * What does not fit is not lost: it is kept in `extensions['sojourn:setAside']`. Only what is no
 * journey, has an unknown version or exceeds the limits is refused.
 *
 * @example
 * const opened = openJourney(text);
 * if (opened.ok) render(opened.journey);
 * else showIssues(opened.issues);
 */
export function openJourney(input: unknown, options: OpenOptions = {}): OpenResult {
  const repair = new Repair(limitsOf(options));
  const reading = read(repair, input);
  const journey = envelope(repair, reading.value);
  if (journey) mend(repair, journey, { ...reading, words: options.words });
  if (repair.refusals.length > 0 || !journey) {
    return { ok: false, issues: positionedIssues(repair.refusals, reading.text) };
  }
  const readOnly = (journey['version'] as number) > currentVersion;
  return {
    ok: true,
    journey: journey as unknown as Journey,
    notices: positionedIssues(repair.notices, reading.text),
    ...(readOnly ? { readOnly } : {}),
  };
}

function limitsOf(options: OpenOptions): Limits {
  const chosen = { ...defaultLimits };
  for (const key of Object.keys(chosen) as (keyof Limits)[]) {
    chosen[key] = options.limits?.[key] ?? chosen[key];
  }
  return { ...chosen, depth: Math.min(chosen.depth, deepest - depthOfSetAside) };
}

function read(repair: Repair, input: unknown): Reading {
  if (typeof input === 'string') return readText(repair, input);
  const bytes = bytesOf(input);
  if (!bytes) return { value: plainCopy(repair, input) };
  // Four bytes a character at most: more is too much in every encoding.
  if (bytes.byteLength > 4 * repair.limits.text) return refused(repair, 'text-too-long');
  const { text, valid } = decode(bytes);
  if (!valid) repair.note('', { code: 'invalid-encoding' });
  return readText(repair, text);
}

function refused(
  repair: Repair,
  code: OpenRefusalCode,
  { text, ...told }: Told & { text?: string } = {},
): Reading {
  repair.refuse('', code, told);
  return text === undefined ? {} : { text };
}

/** Also those of another realm, such as a frame or a test's window, which `instanceof` misses. */
function bytesOf(input: unknown): Uint8Array | undefined {
  try {
    if (ArrayBuffer.isView(input)) {
      return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
    }
    const tag = Object.prototype.toString.call(input);
    return tag === '[object ArrayBuffer]' ? new Uint8Array(input as ArrayBuffer) : undefined;
  } catch {
    return undefined;
  }
}

function readText(repair: Repair, source: string): Reading {
  const { limits } = repair;
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.length > 4 * limits.text) return refused(repair, 'text-too-long');
  const { size, depth, deepestAt, keys } = scanText(text);
  if (size > limits.text) return refused(repair, 'text-too-long');
  if (size === 0) return refused(repair, 'empty-text', { text });
  if (depth > limits.depth + depthOfSetAside) {
    return refused(repair, 'too-deep', { text, offset: deepestAt });
  }
  try {
    return { value: JSON.parse(text), text, keys };
  } catch {
    const other = otherText(text);
    const offset = (!other && readJson(text).failedAt) || 0;
    const found = offset < text.length ? quoted(text.slice(offset, offset + 20)) : 'its end';
    const values = other ?? { found };
    return refused(repair, other ? 'other-tool' : 'not-json', { text, offset, values });
  }
}

/** The document as an object, if its envelope says that it is a journey that can be read. */
function envelope(repair: Repair, value: unknown): JsonObject | undefined {
  if (repair.refusals.length > 0) return undefined;
  if (!isObject(value) || value['format'] !== 'sojourn.journey') {
    const other = otherJson(value);
    const code = other ? 'other-tool' : isObject(value) ? 'not-a-journey' : 'not-an-object';
    return repair.refuse('', code, { values: other ?? { found: typeName(value) } });
  }
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const found = has(value, 'version') ? typeName(version) : 'missing';
    return repair.refuse('/version', 'unknown-version', { values: { found } });
  }
  if (version > currentVersion) {
    repair.note('/version', { code: 'newer-version', values: { found: version } });
  }
  return countsFit(repair, value) ? value : undefined;
}

function listsOf(holders: readonly unknown[], key: string): unknown[][] {
  return holders.flatMap((holder) =>
    isObject(holder) && has(holder, key) && Array.isArray(holder[key]) ? [holder[key]] : [],
  );
}

function countsFit(repair: Repair, journey: JsonObject): boolean {
  const stages = listsOf([journey], 'stages');
  const touchpoints = listsOf(stages.flat(), 'touchpoints');
  const lanes = listsOf([journey], 'lanes');
  const cards = listsOf([...stages, ...touchpoints].flat(), 'cards');
  for (const [key, lists] of Object.entries({ stages, lanes, touchpoints, cards })) {
    const counted = key as 'stages';
    const count = lists.reduce((sum, list) => sum + list.length, 0);
    if (count <= repair.limits[counted]) continue;
    repair.refuse(has(journey, key) ? `/${key}` : '/stages', `too-many-${counted}`);
  }
  return repair.refusals.length === 0;
}

function mend(
  repair: Repair,
  journey: JsonObject,
  { text, keys, words = [] }: Reading & OpenOptions,
) {
  checkObject(repair, { object: journey, shape: journeyShape, removed: false });
  if (repair.refusals.length > 0) return;
  if (text !== undefined && keys !== repair.keys) keepDuplicates(repair, text);
  const ids = settleIds(repair);
  const lanes = journey['lanes'] as unknown[];
  const lanesAreNew = lanes.every((lane) => lane === undefined);
  const language = has(journey, 'language') ? (journey['language'] as string) : 'en';
  const primary = language.toLowerCase().split(/[-_]/)[0];
  const named = words.find((candidate) => candidate.language === primary);
  settleReferences({ repair, ids, journey, lanesAreNew, words: named });
  if (lanesAreNew) addLanes(repair, journey);
  settleRatings(repair, journey);
  noteCycles(repair, journey['id'] as string);
  repair.finish(journey);
}

function keepDuplicates(repair: Repair, text: string) {
  for (const { path, offset, source } of readJson(text).duplicates) {
    repair.keep(path, JSON.parse(source), { code: 'duplicate-key' });
    const last = repair.notices.at(-1);
    if (last) last.offset = offset;
  }
}
