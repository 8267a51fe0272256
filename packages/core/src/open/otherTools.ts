import { isObject } from './place';

/** A file of another kind, and what to do with it. */
export interface OtherTool {
  tool: string;
  advice: string;
}

const exportFirst = 'Export a Sojourn journey from it, or draw it anew from a template.';

function reader(name: string, tool: string): OtherTool {
  return { tool, advice: `Use ${name} of @sojourn/formats to read it.` };
}

const mermaid = reader('fromMermaid', 'Mermaid text');

const texts: readonly [RegExp, OtherTool][] = [
  [
    /^<(?:\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<?(?:\w+:)?cjml\b/i,
    reader('fromCjml', 'a CJML file'),
  ],
  [
    /^(?:<\?xml[^>]*>\s*)?<mx(?:file|GraphModel)\b/,
    { tool: 'a draw.io file', advice: exportFirst },
  ],
  [/^<[^]{0,2000}?<?(?:bpmn\d?:)?definitions\b/, { tool: 'a BPMN file', advice: exportFirst }],
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg\b/i,
    { tool: 'an SVG picture', advice: exportFirst },
  ],
  [
    /^<!doctype html|^<html\b/i,
    { tool: 'a web page', advice: 'Save the journey itself, not the page that shows it.' },
  ],
  [/^<\?xml|^<[a-z][^<>]*>/i, { tool: 'an XML file', advice: exportFirst }],
  [
    /^(?:---[^]*?\n---\s*)?(?:%%[^\n]*\s*)*(?:journey|flowchart|graph|sequenceDiagram|gantt|timeline|mindmap|stateDiagram(?:-v2)?|classDiagram|erDiagram|pie)\b/,
    mermaid,
  ],
  [
    /^(?:~~~|```)\s*mermaid|\n(?:~~~|```)\s*mermaid/,
    { ...mermaid, tool: 'Markdown with Mermaid text' },
  ],
  [/^@startuml\b/, { tool: 'a PlantUML file', advice: exportFirst }],
  [/^%PDF-/, { tool: 'a PDF file', advice: exportFirst }],
  [
    /^PK\u0003\u0004/,
    { tool: 'a ZIP, Office or presentation file', advice: 'Save the table as CSV first.' },
  ],
  [
    /^(?:\u0089|\uFFFD)PNG|^GIF8|^\uFFFD\uFFFD\uFFFD\uFFFD.{0,4}JFIF/,
    { tool: 'a picture', advice: exportFirst },
  ],
  [/^#{1,6} /, { tool: 'a Markdown file', advice: exportFirst }],
  [/^[^\n{[]*[,;\t][^\n{[]*\r?\n[^\n]*[,;\t]/, reader('fromCsv', 'a table (CSV)')],
];

/** Names the tool that a text without JSON comes from. */
export function otherText(text: string): OtherTool | undefined {
  const start = text.slice(0, 20_000).trimStart();
  return texts.find(([pattern]) => pattern.test(start))?.[1];
}

/** Names the tool that a JSON value comes from. */
export function otherJson(value: unknown): OtherTool | undefined {
  if (Array.isArray(value)) {
    return value.length > 0 && value.every(isObject)
      ? { tool: 'a table as JSON', advice: 'Save it as CSV and use fromCsv of @sojourn/formats.' }
      : undefined;
  }
  if (!isObject(value)) return undefined;
  const { type, format } = value;
  const holds = (...keys: string[]) => keys.every((key) => Object.hasOwn(value, key));
  const other = (tool: string, advice = exportFirst): OtherTool => ({ tool, advice });
  if (typeof format === 'string' && format.startsWith('sojourn.')) {
    return other(
      `a Sojourn file of the kind "${format.slice(0, 40)}"`,
      'Open it where such files belong.',
    );
  }
  if (type === 'excalidraw') return other('an Excalidraw drawing');
  if (holds('nodes', 'edges')) return other('a React Flow document');
  if (holds('tldrawFileFormatVersion')) return other('a tldraw drawing');
  if (holds('workflowApiVersion', 'activities')) {
    return reader('fromSalesforce', 'a Salesforce journey specification');
  }
  if (holds('$schema', 'properties')) {
    return other('a JSON Schema', 'Open a document that follows it.');
  }
  if (holds('$$typeof')) return other('a React element', 'Pass the data that it shows.');
  if (
    !holds('stages') &&
    holds('name') &&
    ['goals', 'pains', 'needs', 'quote', 'bio'].some((key) => holds(key))
  ) {
    return other('a persona', 'Put it into the list "personas" of a journey.');
  }
  if (!holds('format') && holds('stages')) return undefined;
  return typeof format === 'string'
    ? other(`a file of the format "${format.slice(0, 40)}"`)
    : undefined;
}
