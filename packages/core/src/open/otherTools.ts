import { isObject } from './place';

/** How texts of other tools begin, and which reader of `@sojourn/formats` takes them. */
const texts: readonly [start: RegExp, tool: string, reader?: string][] = [
  [/^<(\w+:)?cjml\b/i, 'a CJML file', 'fromCjml'],
  [/^<mx(file|GraphModel)\b/, 'a draw.io file'],
  [/^<(\w+:)?definitions\b/, 'a BPMN file'],
  [/^<svg\b/i, 'an SVG picture'],
  [/^<(!doctype )?html\b/i, 'a web page'],
  [/^<[a-z]/i, 'an XML file'],
  [
    /^(---[^]*?\n---\s*)?(%%.*\n\s*)*(journey|flowchart|graph|gantt|timeline|mindmap|pie|\w+Diagram)\b/,
    'Mermaid text',
    'fromMermaid',
  ],
  [/^(```|~~~)\s*mermaid/m, 'Markdown with Mermaid text', 'fromMermaid'],
  [/^%PDF-/, 'a PDF file'],
  [/^.PNG|^GIF8|^.{0,9}JFIF/, 'a picture'],
  [/^PK\u0003\u0004/, 'a ZIP or Office file'],
  [/^[^\n{[,;\t]*[,;\t][^\n{[]*\n.*[,;\t]/, 'a table (CSV)', 'fromCsv'],
];

/** The fields that JSON of other tools has. */
const objects: readonly [fields: string[], tool: string, reader?: string][] = [
  [['nodes', 'edges'], 'a React Flow document'],
  [['workflowApiVersion', 'activities'], 'a Salesforce journey', 'fromSalesforce'],
  [['name', 'goals'], 'a persona, which belongs in the list "personas"'],
  [['name', 'pains'], 'a persona, which belongs in the list "personas"'],
];

function named(tool: string, reader?: string) {
  const advice = reader
    ? `Read it with ${reader} of @sojourn/formats.`
    : 'Export a Sojourn journey from it, or draw it anew from a template.';
  return { tool, advice };
}

/** Names the tool that a text without JSON comes from, and says what to do with it. */
export function otherText(text: string) {
  const start = text.slice(0, 20_000).replace(/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*/, '');
  const found = texts.find(([pattern]) => pattern.test(start));
  return found && named(found[1], found[2]);
}

/** Names the tool that a JSON value comes from, and says what to do with it. */
export function otherJson(value: unknown) {
  if (Array.isArray(value) && isObject(value[0])) {
    return named('a table as JSON, which a spreadsheet saves as CSV', 'fromCsv');
  }
  if (!isObject(value)) return undefined;
  const { type, format } = value;
  if (typeof format === 'string') return named(`a file of the format "${format.slice(0, 40)}"`);
  if (type === 'excalidraw') return named('an Excalidraw drawing');
  if (Object.hasOwn(value, 'stages')) return undefined;
  const found = objects.find(([fields]) => fields.every((field) => Object.hasOwn(value, field)));
  return found && named(found[1], found[2]);
}
