import { skipBlanks } from './characters';
import type { Range } from './trace';

/** Front matter as Mermaid delimits it. `to` is where the diagram starts. */
export interface FrontMatter {
  body: Range;
  to: number;
}

/** The end of the closing line that starts at `from`, if it closes the front matter. */
function closingEnd(text: string, from: number, fence: string): number | undefined {
  if (!text.startsWith(fence, from)) return undefined;
  const end = skipBlanks(text, from + fence.length);
  const lastBreak = text.lastIndexOf('\n', end - 1);
  return lastBreak >= from + fence.length ? lastBreak + 1 : undefined;
}

/**
 * The front matter at the start of a text whose line breaks are `\n`. Mermaid looks for it with
 * `/^([^\S\n\r]*)-{3}\s*[\n\r](.*?)[\n\r]\1-{3}\s*[\n\r]+/s`; this finds the same in linear time.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const indent = /^[^\S\n]*/.exec(text)?.[0] ?? '';
  const fence = `${indent}---`;
  if (!text.startsWith(fence)) return undefined;

  const blanksEnd = skipBlanks(text, fence.length);
  let bodyStart = text.lastIndexOf('\n', blanksEnd - 1) + 1;
  if (bodyStart <= fence.length) return undefined;

  for (let at = text.indexOf('\n', bodyStart); at >= 0; at = text.indexOf('\n', at + 1)) {
    const to = closingEnd(text, at + 1, fence);
    if (to !== undefined) return { body: { from: bodyStart, to: at }, to };
  }
  // The blank lines after the opening line may themselves hold the end of an empty body.
  for (;;) {
    const at = bodyStart - 1;
    const before = text.lastIndexOf('\n', at - 1) + 1;
    if (before <= fence.length) return undefined;
    const to = closingEnd(text, at + 1, fence);
    if (to !== undefined) return { body: { from: before, to: at }, to };
    bodyStart = before;
  }
}

/** What a front matter's body says, and what of it was not understood or not taken over. */
export interface FrontMatterContent {
  title?: string;
  /** Offsets in the text of lines that are no `key: value`, no item and no remark. */
  unreadable: number[];
  /** Keys other than `title`. */
  otherKeys: string[];
  /** Whether there is a title in a form that is not read: a block, a list, an alias. */
  unreadTitle: boolean;
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  '"': '"',
  '/': '/',
  '\\': '\\',
};

function doubleQuoted(text: string): string {
  return text.replace(/\\(u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)/gs, (whole, code: string) => {
    if (code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return Object.hasOwn(escapes, code) ? (escapes[code] ?? whole) : whole;
  });
}

/** A YAML scalar on one line as text; `null` where it is not read; empty where there is none. */
function readScalar(source: string): string | null {
  const text = source.trim();
  const double = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/s.exec(text);
  if (double) return doubleQuoted(double[1] ?? '');
  const single = /^'((?:[^']|'')*)'\s*(?:#.*)?$/s.exec(text);
  if (single) return (single[1] ?? '').replaceAll("''", "'");
  if (/^["'|>&*!%@`[{]/.test(text)) return null;
  const remark = text.search(/(?:^|\s)#/);
  const plain = (remark < 0 ? text : text.slice(0, remark)).trim();
  if (/: |:$/.test(plain)) return null;
  if (/^(?:~|null|Null|NULL|false|False|FALSE)$/.test(plain)) return '';
  if (/^(?:true|True|TRUE)$/.test(plain)) return 'true';
  if (/^[-+]?(?:\d[\d_]*)?(?:\.\d*)?(?:e[-+]?\d+)?$/i.test(plain) && /^[-+]?\.?\d/.test(plain)) {
    const value = Number(plain.replaceAll('_', ''));
    return value === 0 ? '' : String(value);
  }
  return plain;
}

/**
 * Reads the one setting that Sojourn takes from front matter, `title`. Nothing is evaluated: this
 * is no YAML reader, and settings of how Mermaid draws do not belong to the document.
 */
export function readFrontMatter(text: string, { from, to }: Range): FrontMatterContent {
  const content: FrontMatterContent = { unreadable: [], otherKeys: [], unreadTitle: false };
  const seen = new Set<string>();
  const indent = (/^[^\S\n]*/.exec(text)?.[0] ?? '').length;
  let inside = false;
  let at = from;
  // More than this is no front matter but a text that begins with a rule.
  while (at < to && content.unreadable.length < 100) {
    const end = Math.min(text.indexOf('\n', at) < 0 ? to : text.indexOf('\n', at), to);
    const line = text.slice(Math.min(at + indent, end), end);
    const key = /^("?)([\w.-]+)\1\s*:(?=\s|$)/.exec(line);
    if (key) {
      const name = key[2] ?? '';
      if (seen.has(name)) content.unreadable.push(at);
      seen.add(name);
      inside = true;
      if (name === 'title') {
        const value = readScalar(line.slice(key[0].length));
        if (value === null) content.unreadTitle = true;
        else if (value !== '') content.title = value;
      } else {
        content.otherKeys.push(name);
      }
    } else if (!/^\s*(?:#.*)?$/.test(line) && !(inside && /^(?:\s|- )/.test(line))) {
      content.unreadable.push(at);
    }
    at = end + 1;
  }
  return content;
}
