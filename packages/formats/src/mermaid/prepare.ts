import { lineEnd, skipBlanks, skipWord } from './characters';
import { droppedSemicolons, hideEntities } from './entities';
import { findFrontMatter, readFrontMatter, type FrontMatterContent } from './frontMatter';
import { cut, traced, type Range, type TracedText } from './trace';

/** A text as Mermaid's grammar meets it, and what was taken off before. */
export interface PreparedText {
  /** Ends in a line break; entities are hidden. */
  body: TracedText;
  frontMatter?: FrontMatterContent;
  /** Where directives (`%%{init}%%`) stood in the text as it came. */
  directives: number[];
}

function directiveEnd(text: string, from: number): number | undefined {
  const name = skipBlanks(text, from + 3);
  let at = skipWord(text, name);
  if (at === name) return undefined;
  const colon = skipBlanks(text, at);
  at = skipBlanks(text, text[colon] === ':' ? colon + 1 : at);
  const argument = skipWord(text, at);
  if (argument > at) {
    at = argument;
  } else {
    const end = /\}%%|[\u2028\u2029]/g;
    end.lastIndex = at;
    at = end.exec(text)?.index ?? text.length;
  }
  at = skipBlanks(text, at);
  return text.startsWith('}%%', at) ? at + 3 : at;
}

function directiveRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let from = text.indexOf('%%{');
  while (from >= 0) {
    const to = directiveEnd(text, from);
    if (to !== undefined) ranges.push({ from, to });
    from = text.indexOf('%%{', to ?? from + 1);
  }
  return ranges;
}

/** The start of the line after `from`, where U+2028 and U+2029 end a line too. */
function nextLineStart(text: string, from: number): number {
  const lineStart = /[\n\u2028\u2029]/g;
  lineStart.lastIndex = from;
  return lineStart.test(text) ? lineStart.lastIndex : text.length;
}

/** Whole lines that are remarks, with the blank lines before them, and the blanks at the start. */
function remarkRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    const first = skipBlanks(text, lineStart);
    const after = text.charAt(first + 2);
    if (text.startsWith('%%', first) && after !== '' && after !== '\n' && after !== '{') {
      const to = Math.min(lineEnd(text, first) + 1, text.length);
      ranges.push({ from: lineStart, to });
      lineStart = to;
    } else {
      lineStart = nextLineStart(text, first);
    }
  }
  return ranges;
}

/** Takes off what Mermaid takes off before it reads: front matter, directives, remarks. */
export function prepare(text: string): PreparedText {
  let body = traced(text);
  const frontMatter = findFrontMatter(text);
  if (frontMatter) body = cut(body, [{ from: 0, to: frontMatter.to }]);

  const directives = directiveRanges(body.text);
  const directivesAt = directives.map(({ from }) => from + (frontMatter?.to ?? 0));
  body = cut(body, directives);
  body = cut(body, remarkRanges(body.text));
  body = cut(body, [{ from: 0, to: skipBlanks(body.text, 0) }]);
  body = cut(
    body,
    droppedSemicolons(body.text).map((from) => ({ from, to: from + 1 })),
  );
  body = { ...body, text: `${hideEntities(body.text)}\n` };
  return {
    body,
    directives: directivesAt,
    ...(frontMatter ? { frontMatter: readFrontMatter(text, frontMatter.body) } : {}),
  };
}
