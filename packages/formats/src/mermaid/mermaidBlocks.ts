import { decodeText } from '../decodeText';
import { prepare } from './prepare';

/** A `journey` diagram inside a Markdown text. */
export interface MermaidBlock {
  /** The diagram's text, without the indentation of the list or quotation that it stands in. */
  text: string;
  /** The number, from 1, of its first line in the Markdown text. */
  line: number;
  /** The heading that it stands under. */
  heading?: string;
}

interface Fence {
  mark: string;
  length: number;
  info: string;
  /** Characters before the fence: indentation, list marks and quotation marks. */
  indent: number;
}

const opening = /^((?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:(`{3,})([^`]*)|(~{3,})(.*)|(:{3,})(.*))$/;
const mermaidInfo = /^\{?\s*\.?mermaid\b/i;
const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/;

/** How many characters of indentation and quotation marks a line begins with. */
function indentOf(line: string): number {
  let at = 0;
  while (at < line.length && ' \t>'.includes(line.charAt(at))) at += 1;
  return at;
}

function fenceOf(line: string): Fence | undefined {
  const start = indentOf(line);
  const found = opening.exec(line.slice(start));
  if (!found) return undefined;
  const [, list = '', ticks, tickInfo = '', tildes, tildeInfo = '', colons, colonInfo = ''] = found;
  const run = ticks ?? tildes ?? colons ?? '';
  const info = [tickInfo, tildeInfo, colonInfo].join('').trim();
  // Three colons alone open nothing: they end a container.
  if (colons !== undefined && !mermaidInfo.test(info)) return undefined;
  return { mark: run.charAt(0), length: run.length, info, indent: start + list.length };
}

function closes(line: string, { mark, length }: Fence): boolean {
  const rest = line.slice(indentOf(line)).trimEnd();
  if (rest.length < length) return false;
  for (const character of rest) if (character !== mark) return false;
  return true;
}

function headingText(line: string): string | undefined {
  let text = heading.exec(line)?.[1]?.trim();
  if (text === undefined) return undefined;
  const closing = text.lastIndexOf(' ');
  if (/^#+$/.test(text.slice(closing + 1))) text = text.slice(0, Math.max(closing, 0)).trim();
  return text;
}

/** Whether Mermaid would take the text for a journey, or nearly so. */
function isJourney(text: string): boolean {
  return /^journey\b/i.test(prepare(text).body.text);
}

/**
 * The `journey` diagrams in a Markdown text, in order: fenced with backticks or tildes, also in lists
 * and quotations, and in `:::mermaid` containers. Where there are several, the caller chooses.
 *
 * @example
 * const journeys = mermaidBlocks(markdown).map(({ text, line, heading }) =>
 *   fromMermaid(text, { line, title: heading }),
 * );
 */
export function mermaidBlocks(markdown: string | Uint8Array): MermaidBlock[] {
  const source = typeof markdown === 'string' ? markdown : decodeText(markdown).text;
  const blocks: MermaidBlock[] = [];
  let fence: Fence | undefined;
  let content: string[] = [];
  let first = 0;
  let under: string | undefined;

  function finish() {
    const text = content.join('\n');
    if (fence && mermaidInfo.test(fence.info) && isJourney(text)) {
      blocks.push({ text, line: first, ...(under ? { heading: under } : {}) });
    }
    fence = undefined;
    content = [];
  }

  for (const [index, line] of source.split(/\r\n?|\n/).entries()) {
    if (fence) {
      if (closes(line, fence)) finish();
      else content.push(line.slice(Math.min(indentOf(line), fence.indent)));
      continue;
    }
    fence = fenceOf(line);
    first = index + 2;
    if (!fence) under = headingText(line) ?? under;
  }
  finish();
  return blocks;
}
