// What the packages export, read from their sources by TypeScript itself: the one source of the
// catalogue's pages, of the manifest and of the test that nothing is without a description.
import { readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** The entries with components, by the names they are imported by. */
export const componentEntries = {
  '@sojourn/react': 'packages/react/src/index.ts',
  '@sojourn/react/charts': 'packages/react/src/charts/index.ts',
  '@sojourn/editor': 'packages/editor/src/index.ts',
};

/** The entries of a package that are written in TypeScript, by the names they are imported by. */
function entriesOf(/** @type {string} */ name) {
  const { exports } = JSON.parse(
    readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'),
  );
  return Object.keys(exports).flatMap((entry) => {
    const source = exports[entry]['@sojourn/source'];
    // A generated list of leaves is a table: its names say themselves.
    if (!source || entry.includes('*') || source.includes('/generated/')) return [];
    return [[posix.join('@sojourn', name, entry), posix.join('packages', name, source)]];
  });
}

/** The entries without components. */
export const plainEntries = Object.fromEntries(['core', 'tokens', 'formats'].flatMap(entriesOf));

/**
 * @typedef {object} Prop
 * @property {string} name
 * @property {string} type as it is declared
 * @property {boolean} required
 * @property {string | undefined} defaultValue
 * @property {string} description
 */

/**
 * @typedef {object} Part One part of a compound component: `JourneyMap.Lane`.
 * @property {string} name
 * @property {string} description
 * @property {string} remarks how it is read and used without a mouse or without sight
 * @property {string[]} see the components that are named beside it
 * @property {string[]} examples
 * @property {Prop[]} props those of its own
 * @property {boolean} passesOn whether it passes other props on to its element
 */

/** @typedef {Part & { entry: string, file: string, parts: Part[] }} Component */

/** @typedef {{ entry: string, name: string, description: string, file: string }} PublicName */

/** @type {ts.Program | undefined} */
let program;

/** What the compiler knows of all entries; read once. */
function readEntries() {
  if (program) return program;
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const lib = ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'];
  program = ts.createProgram({
    rootNames: Object.values({ ...componentEntries, ...plainEntries }).map((file) =>
      join(root, file),
    ),
    options: {
      ...options,
      jsx: ts.JsxEmit.ReactJSX,
      lib: lib.map((name) => `lib.${name}.d.ts`),
    },
  });
  return program;
}

/** Every exported name with the thing it stands for. */
function* exportsOf(/** @type {Record<string, string>} */ entries) {
  const read = readEntries();
  const checker = read.getTypeChecker();
  for (const [entry, path] of Object.entries(entries)) {
    const source = read.getSourceFile(join(root, path));
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${path} exports nothing, or is not there.`);
    for (const exported of checker.getExportsOfModule(module)) {
      const isAlias = exported.flags & ts.SymbolFlags.Alias;
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
      yield { entry, name: exported.name, symbol };
    }
  }
}

/** A file's path in the repository, with the same signs on every system. */
function pathOf(/** @type {ts.Node | undefined} */ node) {
  if (!node) return '';
  return relative(root, node.getSourceFile().fileName).split(sep).join('/');
}

function descriptionOf(/** @type {ts.Symbol} */ symbol, /** @type {ts.TypeChecker} */ checker) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
}

/** The texts of one tag of a comment: `@example`. */
function tagsOf(/** @type {ts.Symbol} */ symbol, /** @type {string} */ tag) {
  return symbol
    .getJsDocTags()
    .filter(({ name }) => name === tag)
    .map(({ text }) => ts.displayPartsToString(text).trim());
}

/** A type as it is declared, on one line, without the `undefined` that every optional prop allows. */
function typeText(/** @type {ts.Symbol} */ symbol, /** @type {ts.TypeChecker} */ checker) {
  const declared = symbol.declarations?.[0];
  const node = declared && ts.isPropertySignature(declared) ? declared.type : undefined;
  const text =
    node?.getText() ?? (declared ? checker.typeToString(checker.getTypeOfSymbol(symbol)) : '');
  const short = text
    .replace(/\s+/g, ' ')
    .replace(/^\| /, '')
    .replace(/ ?\| undefined$/, '');
  return /^\([^()]*(\([^()]*\)[^()]*)*\)$/.test(short) && short.includes('=>')
    ? short.slice(1, -1)
    : short;
}

/** How a component is called: the signature of a function, or what `forwardRef` makes of it. */
function renderOf(/** @type {ts.Symbol} */ symbol, /** @type {ts.TypeChecker} */ checker) {
  if (!/^[A-Z]/.test(symbol.name) || !(symbol.flags & ts.SymbolFlags.Value)) return undefined;
  const signature = checker.getTypeOfSymbol(symbol).getCallSignatures()[0];
  const made = signature && checker.typeToString(signature.getReturnType());
  return made && /ReactNode|Element/.test(made) ? signature : undefined;
}

/** A component, or a part of one; `undefined` for whatever else has a name. */
function partOf(
  /** @type {{ symbol: ts.Symbol, name: string, checker: ts.TypeChecker }} */ {
    symbol,
    name,
    checker,
  },
) {
  const render = renderOf(symbol, checker);
  if (!render) return undefined;
  const [given] = render.getParameters();
  const props = given ? checker.getPropertiesOfType(checker.getTypeOfSymbol(given)) : [];
  return {
    name,
    description: descriptionOf(symbol, checker),
    remarks: tagsOf(symbol, 'remarks').join('\n\n'),
    see: tagsOf(symbol, 'see').flatMap((text) => text.match(/\b[A-Z]\w+/g) ?? []),
    examples: tagsOf(symbol, 'example'),
    passesOn: props.some((prop) => prop.name === 'className'),
    props: props
      .filter((prop) => pathOf(prop.declarations?.[0]).startsWith('packages/'))
      .map((prop) => ({
        name: prop.name,
        type: typeText(prop, checker),
        required: !(prop.flags & ts.SymbolFlags.Optional),
        defaultValue: tagsOf(prop, 'defaultValue')[0],
        description: descriptionOf(prop, checker),
      })),
  };
}

/** A part is declared elsewhere and named here: its words are those of its declaration. */
function declaredOf(/** @type {ts.Symbol} */ symbol, /** @type {ts.TypeChecker} */ checker) {
  const declared = symbol.valueDeclaration;
  const value = declared && ts.isPropertyAssignment(declared) ? declared.initializer : undefined;
  const named = value && checker.getSymbolAtLocation(value);
  if (!named) return symbol;
  return named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
}

function partsOf(/** @type {ts.Symbol} */ symbol, /** @type {ts.TypeChecker} */ checker) {
  return checker
    .getPropertiesOfType(checker.getTypeOfSymbol(symbol))
    .filter(({ name, declarations }) => {
      return /^[A-Z]/.test(name) && pathOf(declarations?.[0]).startsWith('packages/');
    })
    .map((part) => partOf({ symbol: declaredOf(part, checker), name: part.name, checker }))
    .filter((part) => part !== undefined)
    .map((part) => ({ ...part, name: `${symbol.name}.${part.name}` }));
}

/**
 * Every public component, in the order of the entries and of their names.
 *
 * @returns {Component[]}
 */
export function publicComponents() {
  const checker = readEntries().getTypeChecker();
  return [...exportsOf(componentEntries)].flatMap(({ entry, name, symbol }) => {
    const component = partOf({ symbol, name, checker });
    if (!component) return [];
    const file = pathOf(symbol.declarations?.[0]);
    return [{ ...component, entry, file, parts: partsOf(symbol, checker) }];
  });
}

/**
 * Every name that the packages without components export, types among them.
 *
 * @returns {PublicName[]}
 */
export function plainNames() {
  const checker = readEntries().getTypeChecker();
  return [...exportsOf(plainEntries)].map(({ entry, name, symbol }) => ({
    entry,
    name,
    description: descriptionOf(symbol, checker),
    file: pathOf(symbol.declarations?.[0]),
  }));
}
