import { isObject } from './place';

/** A file of another kind, and what to do with it. */
export interface OtherTool {
  tool: string;
  advice: string;
}

const exportFirst = 'Export a Sojourn journey from it, or draw it anew from a template.';

function readBy(name: string): string {
  return `Read it with ${name} of @sojourn/formats.`;
}

/** How texts of other tools begin, after a byte order mark, an XML declaration and comments. */
const texts: readonly [start: RegExp, tool: string, advice?: string][] = [
  [/^<(\w+:)?cjml\b/i, 'a CJML file', readBy('fromCjml')],
  [/^<mx(file|GraphModel)\b/, 'a draw.io file'],
  [/^<(\w+:)?definitions\b/, 'a BPMN file'],
  [/^<svg\b|^<!doctype svg/i, 'an SVG picture'],
  [/^<(!doctype )?html\b/i, 'a web page', 'Save the journey, not the page that shows it.'],
  [/^<[a-z]/i, 'an XML file'],
  [
    /^(---[^]*?\n---\s*)?(%%.*\n\s*)*(journey|flowchart|graph|gantt|timeline|mindmap|pie|\w+Diagram)\b/,
    'Mermaid text',
    readBy('fromMermaid'),
  ],
  [/^(```|~~~)\s*mermaid/m, 'Markdown with Mermaid text', readBy('fromMermaid')],
  [/^@startuml\b/, 'a PlantUML file'],
  [/^%PDF-/, 'a PDF file'],
  [/^PK\u0003\u0004/, 'a ZIP or Office file', 'Save its table as CSV first.'],
  [/^.PNG|^GIF8|^.{0,9}JFIF/, 'a picture'],
  [/^#{1,6} /, 'a Markdown file'],
  [/^[^\n{[,;\t]*[,;\t][^\n{[]*\n.*[,;\t]/, 'a table (CSV)', readBy('fromCsv')],
];

/** Names the tool that a text without JSON comes from. */
export function otherText(text: string): OtherTool | undefined {
  const start = text.slice(0, 20_000).replace(/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*/, '');
  const [, tool, advice = exportFirst] = texts.find(([pattern]) => pattern.test(start)) ?? [];
  return tool === undefined ? undefined : { tool, advice };
}

/** What JSON of other tools holds: all of these fields. */
const objects: readonly [fields: string, tool: string, advice?: string][] = [
  ['nodes edges', 'a React Flow document'],
  ['tldrawFileFormatVersion', 'a tldraw drawing'],
  ['workflowApiVersion activities', 'a Salesforce journey', readBy('fromSalesforce')],
  ['$schema properties', 'a JSON Schema', 'Open a document that follows it.'],
  ['$$typeof', 'a React element', 'Pass the data that it shows.'],
  ['name goals', 'a persona', 'Put it into the list "personas" of a journey.'],
  ['name pains', 'a persona', 'Put it into the list "personas" of a journey.'],
];

/** Names the tool that a JSON value comes from. */
export function otherJson(value: unknown): OtherTool | undefined {
  if (Array.isArray(value) && value.length > 0 && value.every(isObject)) {
    return { tool: 'a table as JSON', advice: `Save it as CSV. ${readBy('fromCsv')}` };
  }
  if (!isObject(value)) return undefined;
  const { type, format } = value;
  if (typeof format === 'string') {
    return { tool: `a file of the format "${format.slice(0, 40)}"`, advice: exportFirst };
  }
  if (type === 'excalidraw') return { tool: 'an Excalidraw drawing', advice: exportFirst };
  const [, tool, advice = exportFirst] =
    objects.find(([fields]) => fields.split(' ').every((key) => Object.hasOwn(value, key))) ?? [];
  return tool === undefined || Object.hasOwn(value, 'stages') ? undefined : { tool, advice };
}
