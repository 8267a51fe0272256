// The catalogue in plain text, for code assistants: `llms.txt` in the shape of https://llmstxt.org,
// a page for each component, and the packages' own READMEs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './publicNames.mjs';

/** @typedef {import('./publicNames.mjs').Component} Component */
/** @typedef {import('./publicNames.mjs').Part} Part */
/** @typedef {Map<string, import('./guidance.mjs').Guidance>} Guide */

const packages = ['core', 'react', 'editor', 'embed', 'formats', 'tokens'];

function read(/** @type {string} */ path) {
  return readFileSync(join(root, path), 'utf8');
}

function inOneLine(/** @type {string} */ text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of one cell: a bar would end it. */
function cell(/** @type {string} */ text) {
  return inOneLine(text).replaceAll('|', String.raw`\|`);
}

function code(/** @type {string} */ text) {
  return `\`\`\`tsx\n${text}\n\`\`\``;
}

/** @param {Part} part */
function propsTable({ props }) {
  if (props.length === 0) return [];
  const rows = props.map(({ name, type, required, defaultValue, description }) => {
    const initial = required ? 'required' : defaultValue ? `\`${cell(defaultValue)}\`` : '';
    return `| \`${name}\` | \`${cell(type)}\` | ${initial} | ${cell(description)} |`;
  });
  return [
    ['| prop | type | default | what it is |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ];
}

/** @param {Part} part */
function passedOn({ passesOn }) {
  return passesOn
    ? ['`ref`, `className`, `style` and whatever else its element takes land on that element.']
    : [];
}

/** A part's own props, and the names of those that it shares with the whole. */
function partSection(/** @type {Part} */ part, /** @type {Component} */ whole) {
  const isShared = (/** @type {import('./publicNames.mjs').Prop} */ { name, description }) =>
    whole.props.some((prop) => prop.name === name && prop.description === description);
  const shared = part.props.filter(isShared).map(({ name }) => `\`${name}\``);
  return [
    `### ${part.name}`,
    inOneLine(part.description),
    ...part.examples.map(code),
    ...propsTable({ ...part, props: part.props.filter((prop) => !isShared(prop)) }),
    ...(shared.length > 0 ? [`As \`${whole.name}\` does, it takes ${shared.join(', ')}.`] : []),
    ...passedOn(part),
  ];
}

/** The components that one names beside it, or that name it. */
function relatedTo(/** @type {Component} */ component, /** @type {Component[]} */ all) {
  return all.filter(
    ({ name, see }) => component.see.includes(name) || see.includes(component.name),
  );
}

/** @returns {string} */
function componentPage(
  /** @type {Component} */ component,
  /** @type {Component[]} */ all,
  /** @type {Guide} */ guide,
) {
  const { name, entry, description, remarks, examples, parts } = component;
  const advice = guide.get(name);
  const related = relatedTo(component, all);
  return `${[
    `# ${name}`,
    inOneLine(description),
    code(`import { ${name} } from '${entry}';`),
    ...(advice ? ['## When to use it', advice.use, '## When not to', advice.not] : []),
    '## Example',
    ...examples.map(code),
    '## Props',
    ...propsTable(component),
    ...passedOn(component),
    ...(parts.length > 0
      ? ['## Parts', ...parts.flatMap((part) => partSection(part, component))]
      : []),
    '## Accessibility',
    inOneLine(remarks),
    '## Related',
    related.map((other) => `- [${other.name}](${other.name}.md)`).join('\n'),
  ].join('\n\n')}\n`;
}

/** The first sentence of a description. */
function summaryOf(/** @type {string} */ description) {
  return inOneLine(description).replace(/(?<=[^.])\. (?=[A-Z]).*$/, '.');
}

function firstCode(/** @type {string} */ readme) {
  const [, found = ''] = readme.match(/```tsx\n([\s\S]*?)\n```/) ?? [];
  return found;
}

/** A package's README. Of what it links to in the repository only its neighbours are served too. */
function readmeOf(/** @type {string} */ name) {
  return read(`packages/${name}/README.md`)
    .replace(/\]\(\.\.\/(\w+)\/README\.md/g, ']($1.md')
    .replace(/\[([^\]]+)\]\(\.\.\/[^)]*\)/g, '$1');
}

/** @param {Component[]} components */
function contents(components) {
  const list = (/** @type {string} */ entry) =>
    components
      .filter((component) => component.entry === entry)
      .map(({ name, description }) => `- [${name}](llms/${name}.md): ${summaryOf(description)}`)
      .join('\n');
  const readmes = packages.map((name) => {
    const { description } = JSON.parse(read(`packages/${name}/package.json`));
    return `- [@sojourn/${name}](llms/packages/${name}.md): ${description}`;
  });
  return `${[
    '# Sojourn',
    '> A design system for personas and customer journeys: one JSON document, React components that draw it, an editor, and files in and out.',
    code(firstCode(read('packages/react/README.md'))),
    'Every component takes plain data by props and needs no provider and no style sheet. A journey comes from `openJourney`, which fills in what a document may leave out.',
    '## Packages',
    readmes.join('\n'),
    '## Components',
    list('@sojourn/react'),
    '## Charts',
    list('@sojourn/react/charts'),
    '## Editor',
    list('@sojourn/editor'),
    '## Optional',
    [
      '- [journey.schema.json](llms/journey.schema.json): the document as JSON Schema 2020-12.',
      '- [components.json](manifests/components.json): all components with their props and stories, as data.',
      '- [registry.json](registry.json): the components as source, for `npx shadcn add`.',
    ].join('\n'),
  ].join('\n\n')}\n`;
}

/**
 * The texts that are served beside the catalogue.
 *
 * @param {Component[]} components
 * @param {Guide} guide
 * @returns {Map<string, string>} texts by their paths
 */
export function assistantPages(components, guide) {
  return new Map([
    ['llms.txt', contents(components)],
    ['llms/journey.schema.json', read('packages/core/journey.schema.json')],
    ...packages.map((name) => [`llms/packages/${name}.md`, readmeOf(name)]),
    ...components.map((component) => [
      `llms/${component.name}.md`,
      componentPage(component, components, guide),
    ]),
  ]);
}
