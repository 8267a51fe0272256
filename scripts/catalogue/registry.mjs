// The components as source, for teams that want to own it: a registry in the shape that the
// `shadcn` command reads. An item holds every file that it needs, so it can be added by its address
// alone, and its imports stay as they are written.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { root } from './publicNames.mjs';

const source = 'packages/react/src';
const schemas = 'https://ui.shadcn.com/schema';

/** What the copies go into, below `src` where a project has one. */
const folder = 'sojourn';

/** @typedef {{ path: string, type: string, target: string, content: string }} RegistryFile */

/**
 * @typedef {object} RegistryItem
 * @property {string} name
 * @property {string} type
 * @property {string} title
 * @property {string} description
 * @property {string[]} dependencies
 * @property {RegistryFile[]} files
 * @property {{ license: string }} meta
 * @property {string} docs
 */

/** Left to the project, which has it. */
const reactItself = /^react(-dom)?$/;

const languages = { ar: 'Arabic', pl: 'Polish', vi: 'Vietnamese' };

function read(/** @type {string} */ path) {
  return readFileSync(join(root, path), 'utf8');
}

/** The file that a relative import means. */
function fileOf(/** @type {string} */ from, /** @type {string} */ specifier) {
  const base = posix.join(posix.dirname(from), specifier);
  const found = ['.ts', '.tsx', '/index.ts']
    .map((end) => base + end)
    .find((path) => existsSync(join(root, path)));
  if (!found) throw new Error(`${from} imports ${specifier}, which is not there.`);
  return found;
}

/** A file and all that it imports: files of this package, and names of others. */
function closureOf(/** @type {string} */ start) {
  const files = new Set([start]);
  const packages = new Set();
  for (const file of files) {
    for (const { fileName } of ts.preProcessFile(read(file)).importedFiles) {
      if (fileName.startsWith('.')) files.add(fileOf(file, fileName));
      else packages.add(fileName.split('/', fileName.startsWith('@') ? 2 : 1).join('/'));
    }
  }
  return { files: [...files].sort(), packages: [...packages].sort() };
}

/** What the copies were tested with: our own packages of the same version or later, no next major. */
function dependenciesOf(/** @type {string[]} */ packages) {
  const { dependencies, peerDependencies } = JSON.parse(read('packages/react/package.json'));
  return packages
    .filter((name) => !reactItself.test(name))
    .map((name) => `${name}@${peerDependencies[name] ?? `^${dependencies[name]}`}`);
}

/** @returns {RegistryFile} */
function copyOf(/** @type {string} */ path, target = posix.relative(source, path)) {
  return {
    path,
    // A file with a target stays as it is: nothing of it is rewritten, in whatever framework.
    type: 'registry:file',
    target: posix.join(folder, target),
    content: read(path),
  };
}

/**
 * @param {{ start: string, name: string, title: string, description: string }} item
 * @returns {RegistryItem}
 */
function itemOf({ start, name, title, description }) {
  const { files, packages } = closureOf(start);
  const place = posix
    .join('@', folder, posix.relative(source, start))
    .replace(/(\/index)?\.tsx?$/, '');
  return {
    name,
    type: 'registry:item',
    title,
    description,
    dependencies: dependenciesOf(packages),
    files: [...files.map((file) => copyOf(file)), copyOf('packages/react/LICENSE', 'LICENSE')],
    meta: { license: 'MIT' },
    docs: `import { ${title} } from '${place}'`,
  };
}

/** `JourneyMap` as the registry names it: `journey-map`. */
function itemName(/** @type {string} */ component) {
  return component.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/**
 * The registry: an item for each view component and each chart, and one for each language.
 *
 * @param {import('./publicNames.mjs').Component[]} components
 * @returns {RegistryItem[]}
 */
export function registryItems(components) {
  const views = components
    .filter(({ file }) => file.startsWith(`${source}/`))
    .map(({ name, file, description }) =>
      itemOf({
        start: posix.join(dirname(file), 'index.ts'),
        name: itemName(name),
        title: name,
        description: description.replace(/\s+/g, ' '),
      }),
    );
  const locales = Object.entries(languages).map(([locale, language]) =>
    itemOf({
      start: `${source}/locales/${locale}.ts`,
      name: `locale-${locale}`,
      title: locale,
      description: `The words of all components in ${language}.`,
    }),
  );
  return [...views, ...locales];
}

function json(/** @type {unknown} */ value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * What is served: `registry.json`, a list without the sources, and a file for each item.
 *
 * @param {import('./publicNames.mjs').Component[]} components
 * @returns {Map<string, string>} texts by their paths
 */
export function registryFiles(components) {
  const items = registryItems(components);
  const list = items.map((item) => ({
    ...item,
    files: item.files.map(({ path, type, target }) => ({ path, type, target })),
  }));
  const registry = {
    $schema: `${schemas}/registry.json`,
    name: folder,
    homepage: './',
    items: list,
  };
  return new Map([
    ['registry.json', json(registry)],
    ...items.map((item) => [
      `r/${item.name}.json`,
      json({ $schema: `${schemas}/registry-item.json`, ...item }),
    ]),
  ]);
}
