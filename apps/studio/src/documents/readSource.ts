import { limits, openJourney, type Issue, type Journey } from '@sojourn/core';
import { ar } from '@sojourn/core/words/ar';
import { pl } from '@sojourn/core/words/pl';
import { vi } from '@sojourn/core/words/vi';
import { fromMermaid, mermaidBlocks, type MermaidBlock } from '@sojourn/formats';
import { titleOfName, type Source } from './source';

/** One of several journeys in a file, to choose from. */
export interface Choice {
  title: string;
  /** From 1: where it begins in the file. */
  line: number;
  touchpoints: number;
}

/** What came of reading a file. */
export type Reading =
  | { kind: 'opened'; journey: Journey; notices: Issue[] }
  | { kind: 'choose'; choices: Choice[] }
  | { kind: 'refused'; issues: Issue[] };

/** What the document uses without declaring it is named in the document's language. */
export const naming = { words: [vi, pl, ar] };

function refused(issue: Issue): Reading {
  return { kind: 'refused', issues: [issue] };
}

function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const mermaidStart =
  /^\s*(?:---\r?\n[^]*?\n\s*---\s*\n)?(?:\s*%%\{[^]*?\}%%|\s*%%[^\n]*\n)*\s*journey\b/;

/** A text without a name that says what it is: by how it begins. */
function beginsAsMermaid(text: string): boolean {
  return mermaidStart.test(text.slice(0, 20_000));
}

/** A Mermaid journey passes core's door too, so that everything that is shown was checked. */
function readMermaid(input: string | Uint8Array, title: string, line = 1): Reading {
  const read = fromMermaid(input, { title, line });
  const opened = openJourney(read.journey, naming);
  if (!opened.ok) return { kind: 'refused', issues: opened.issues };
  const { journey } = opened;
  if (journey.stages.every(({ touchpoints }) => touchpoints.length === 0)) {
    const first = read.notices.find(({ severity }) => severity === 'error');
    return refused(first ?? { code: 'no-touchpoints', message: '' });
  }
  return { kind: 'opened', journey, notices: read.notices };
}

function choiceOf({ text, line, heading = '' }: MermaidBlock): Choice {
  const { journey } = fromMermaid(text, { title: heading });
  const touchpoints = journey.stages.reduce((sum, stage) => sum + stage.touchpoints.length, 0);
  return { title: journey.title, line, touchpoints };
}

function readMarkdown(blocks: readonly MermaidBlock[], { name, line }: Source): Reading {
  const wanted = line === undefined ? blocks : blocks.filter((block) => block.line === line);
  const [first] = wanted;
  if (!first) return refused({ code: 'no-journey-block', message: '' });
  if (wanted.length > 1) return { kind: 'choose', choices: wanted.map(choiceOf) };
  return readMermaid(first.text, first.heading ?? titleOfName(name), first.line);
}

/**
 * Reads a file as what its name and its text say that it is: Markdown with Mermaid in it, Mermaid, or
 * else a Sojourn journey. Never throws on content.
 */
export function readSource(source: Source): Reading {
  const { name, bytes } = source;
  // Four bytes a character at most, as `openJourney` counts.
  if (bytes.length > 4 * limits.text) return refused({ code: 'text-too-long', message: '' });
  const text = decoded(bytes);
  if (/\.(?:mmd|mermaid)$/i.test(name) || beginsAsMermaid(text)) {
    return readMermaid(bytes, titleOfName(name));
  }
  const blocks = mermaidBlocks(text);
  if (blocks.length > 0 || /\.(?:md|markdown|mdx)$/i.test(name)) {
    return readMarkdown(blocks, source);
  }
  const opened = openJourney(bytes, naming);
  return opened.ok
    ? { kind: 'opened', journey: opened.journey, notices: opened.notices }
    : { kind: 'refused', issues: opened.issues };
}
