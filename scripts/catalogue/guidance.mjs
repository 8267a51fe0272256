// When to use a component and when not: read from the catalogue's own pages, so that people and code
// assistants are told the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './publicNames.mjs';

/** @typedef {{ use: string, not: string }} Guidance */

/**
 * The words in a piece of markup, as they are read.
 *
 * @param {ts.Node} node
 * @returns {string}
 */
function textOf(node) {
  if (ts.isJsxText(node) || ts.isStringLiteral(node)) return node.text;
  /** @type {string[]} */
  const texts = [];
  ts.forEachChild(node, (child) => {
    if (!ts.isJsxOpeningElement(child) && !ts.isJsxClosingElement(child)) texts.push(textOf(child));
  });
  return texts.join('');
}

function inOneLine(/** @type {string} */ text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a row says, `<Row name="JourneyMap" not={<>…</>}>…</Row>`. */
function rowOf(/** @type {string} */ markup) {
  const file = ts.createSourceFile('row.tsx', markup, ts.ScriptTarget.Latest, true);
  const [statement] = file.statements;
  const row = statement && ts.isExpressionStatement(statement) && statement.expression;
  if (!row || !ts.isJsxElement(row)) return undefined;
  /** @type {Record<string, string>} */
  const given = {};
  for (const attribute of row.openingElement.attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || !attribute.initializer) continue;
    given[attribute.name.getText()] = inOneLine(textOf(attribute.initializer));
  }
  return { name: given.name ?? '', not: given.not ?? '', use: inOneLine(textOf(row)) };
}

/**
 * What the catalogue's pages say of each component, by its name.
 *
 * @returns {Map<string, Guidance>}
 */
export function readGuidance() {
  const folder = join(root, '.storybook');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort();
  const rows = pages
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .flatMap((text) => text.match(/<Row\s[\s\S]*?<\/Row>/g) ?? [])
    .map(rowOf)
    .filter((row) => row !== undefined && row.not !== '');
  return new Map(rows.map(({ name, use, not }) => [name, { use, not }]));
}
