import { deepest } from './limits';
import { pointerStep } from './place';
import { endOfString } from './scanText';

/** Places in a document that are looked for in its text. */
export interface Wanted {
  /** The offset of the value, once it was found. */
  offset?: number;
  children?: Map<string, Wanted>;
}

/** A value that does not count, since its key stands again later in the same object. */
export interface Duplicate {
  path: string;
  offset: number;
  /** The source of the value. */
  source: string;
}

interface Span {
  start: number;
  end: number;
}

export interface JsonReading {
  /** Where the text stops being JSON. */
  failedAt?: number;
  duplicates: Duplicate[];
}

/** The places of JSON Pointers as a tree. */
export function wantedPlaces(paths: Iterable<string>): Wanted {
  const root: Wanted = {};
  for (const path of paths) {
    let place = root;
    for (const step of path.split('/').slice(1)) {
      place.children ??= new Map();
      let child = place.children.get(step);
      if (!child) place.children.set(step, (child = {}));
      place = child;
    }
  }
  return root;
}

const blanks = [32, 10, 13, 9];
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

function isString(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

/** A key without its quotation marks and escapes. */
function keyOf(source: string): string {
  return source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1);
}

/**
 * Reads a text only for what `JSON.parse` does not tell: where it fails, where a value stands and
 * which keys stand twice.
 * @param wanted - the places to find in a text that was parsed, and so is not checked again
 */
export function readJson(text: string, wanted?: Wanted): JsonReading {
  const parsed = wanted !== undefined;
  const reading: JsonReading = { duplicates: [] };
  const steps: (string | number)[] = [];
  let at = 0;

  function skipBlanks() {
    while (blanks.includes(text.charCodeAt(at))) at += 1;
  }

  function take(character: string): boolean {
    if (text[at] !== character) return false;
    at += 1;
    skipBlanks();
    return true;
  }

  function string(): boolean {
    const end = endOfString(text, at);
    if (!parsed && !isString(text.slice(at, end))) return false;
    at = end;
    skipBlanks();
    return true;
  }

  /** What a key that stands twice meant before does not count. */
  function noteDuplicate(seen: Map<string, Span>, key: string, span: Span) {
    const earlier = seen.get(key);
    seen.set(key, span);
    if (!earlier) return;
    const path = steps.map(pointerStep).join('');
    const source = text.slice(earlier.start, earlier.end);
    reading.duplicates.push({ path, offset: earlier.start, source });
  }

  function object(place: Wanted | undefined): boolean {
    const seen = new Map<string, Span>();
    if (take('}')) return true;
    do {
      const keyAt = at;
      if (text[at] !== '"' || !string()) return false;
      const key = keyOf(text.slice(keyAt, endOfString(text, keyAt)));
      if (!take(':')) return false;
      steps.push(key);
      const start = at;
      if (!value(place?.children?.get(pointerStep(key).slice(1)))) return false;
      if (!parsed) noteDuplicate(seen, key, { start, end: at });
      steps.pop();
    } while (take(','));
    return take('}');
  }

  function list(place: Wanted | undefined): boolean {
    if (take(']')) return true;
    let index = 0;
    do {
      steps.push(index);
      if (!value(place?.children?.get(String(index)))) return false;
      steps.pop();
      index += 1;
    } while (take(','));
    return take(']');
  }

  function value(place: Wanted | undefined): boolean {
    if (steps.length > deepest) return false;
    if (place) place.offset = at;
    if (text[at] === '"') return string();
    if (take('{')) return object(place);
    if (take('[')) return list(place);
    scalar.lastIndex = at;
    if (!scalar.test(text)) return false;
    at = scalar.lastIndex;
    skipBlanks();
    return true;
  }

  skipBlanks();
  if (!value(wanted) || at < text.length) reading.failedAt = at;
  return reading;
}
