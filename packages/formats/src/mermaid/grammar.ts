import { lineEnd, skipBlanks } from './characters';

/** The tokens of Mermaid's lexer, in its order of precedence. */
export const tokens = {
  journey: /journey\b/iy,
  title: /title\s[^#\n;]+/iy,
  accTitle: /accTitle\s*:\s*/iy,
  accDescr: /accDescr\s*:\s*/iy,
  accDescrBlock: /accDescr\s*\{\s*/iy,
  section: /section\s[^#:\n;]+/iy,
} as const;

/** A keyword with nothing after it, which no token is. */
export const bareKeyword = /^(?:title|section)\s*$/i;
/** A line that hardly belongs to a description. */
const likelyStatement = /^\s*(?:section|title|accTitle)\b|:\s*-?\d/i;
/** The first words of Mermaid's other diagrams. */
export const otherDiagram =
  /^(?:graph|flowchart|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|mindmap|timeline|gitGraph|quadrantChart|requirement|C4\w+|xychart|sankey|block|packet|kanban|architecture)\b/;
/** Words by which Mermaid takes a text for a C4 diagram, wherever they stand. */
export const c4Word = /C4Container|C4Component|C4Dynamic|C4Deployment/;

/** What a sticky rule matches at an offset. */
export function matchAt(rule: RegExp, text: string, at: number): string | undefined {
  rule.lastIndex = at;
  return rule.exec(text)?.[0];
}

/** Where the first line that begins with the word “journey” does so; -1 where there is none. */
export function lineWithJourney(text: string): number {
  for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
    at = skipBlanks(text, at);
    if (matchAt(tokens.journey, text, at) !== undefined) return at;
  }
  return -1;
}

/** Where a description that is not closed most likely ends: at a keyword or a task. */
export function likelyEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (likelyStatement.test(text.slice(at, end))) return at;
    at = end + 1;
  }
  return at;
}
