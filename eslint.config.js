import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import testingLibrary from 'eslint-plugin-testing-library';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { knownPackages, withoutBrowser } from './scripts/dependency-direction.mjs';

const source = 'packages/*/src/**/*.{ts,tsx}';
const tests = ['**/*.test.{ts,tsx,mjs}', '**/testing/**', 'tests/**'];
const stories = '**/*.stories.tsx';
const styles = [
  'packages/*/src/**/*{.styles,Styles}.ts',
  'packages/react/src/internal/VisuallyHidden.ts',
];

function directionOf(name) {
  const known = knownPackages[name];
  const patterns = [
    {
      regex: `^@sojourn/(?!(${[name, ...known].join('|')})(/|$))`,
      message: `${name} may import ${known.join(' and ') || 'no other package'}: dependencies point one way.`,
    },
    {
      group: ['**/packages/*', '**/packages/*/**'],
      message: 'Import another package by its name.',
    },
  ];
  if (withoutBrowser.includes(name)) {
    patterns.push({
      group: [
        'react',
        'react/*',
        'react-dom',
        'react-dom/*',
        'styled-components',
        '@testing-library/*',
      ],
      message: `${name} runs in workers, in Node and in server components: it knows no React and no DOM.`,
    });
  }
  return {
    files: [`packages/${name}/src/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const htmlSinks = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text of a document never becomes markup: render it as text.',
  },
  {
    selector: 'Property[key.name="dangerouslySetInnerHTML"]',
    message: 'Text of a document never becomes markup: render it as text.',
  },
  {
    selector:
      'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text of a document never becomes markup: build elements and set textContent.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment)$/]',
    message: 'Text of a document never becomes markup: build elements and set textContent.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'Text of a document never becomes markup: build elements and set textContent.',
  },
];

const wholeExport = {
  selector: 'ExportAllDeclaration',
  message: 'Name what is exported, one by one: a package root is a list that is read.',
};

const environment = {
  selector:
    'MemberExpression[object.name="process"][property.name="env"]:not(MemberExpression[property.name="NODE_ENV"] > MemberExpression)',
  message: 'A package knows of its surroundings only process.env.NODE_ENV, which bundlers replace.',
};

const looseWords = [
  {
    selector: 'JSXText[value=/\\p{L}/u]',
    message: 'Words stand in the catalogue, as whole sentences or labels.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-(label|description|roledescription|valuetext)|alt|title|placeholder)$/] > Literal[value=/\\p{L}/u]',
    message: 'Words stand in the catalogue, as whole sentences or labels.',
  },
];

const styledElsewhere = {
  selector:
    'ImportDeclaration[source.value="styled-components"] > ImportSpecifier[imported.name=/^(styled|css|keyframes|createGlobalStyle)$/]',
  message: 'Styled parts stand in the .styles.ts file beside the component.',
};

const functionsInCss = [
  {
    selector: 'TaggedTemplateExpression :matches(ArrowFunctionExpression, FunctionExpression)',
    message:
      'CSS is static: a state is an attribute selector, a value is a token or a custom property.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'storybook-static/**',
      '**/.turbo/**',
      'packages/*/src/generated/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      'max-params': ['error', 3],
      'max-lines': ['error', 300],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Documents hold control characters, and are searched for them.
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
    },
  },
  {
    files: ['**/*.{js,mjs,ts,mts}'],
    ignores: ['packages/*/src/**', 'apps/*/src/**'],
    languageOptions: { globals: globals.node },
  },
  {
    // What is written here is run in a page.
    files: ['benchmarks/*.mjs'],
    languageOptions: { globals: { ...globals.browser, bench: 'readonly' } },
  },
  {
    files: ['packages/*/src/**', 'apps/*/src/**'],
    rules: { 'no-restricted-syntax': ['error', ...htmlSinks] },
  },
  {
    files: ['packages/react/**/*.{ts,tsx}', 'apps/*/src/**', '.storybook/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  Object.keys(knownPackages).map(directionOf),
  {
    files: [source],
    ignores: [...tests, stories],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': [
        'error',
        ...htmlSinks,
        ...looseWords,
        wholeExport,
        environment,
        styledElsewhere,
      ],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: {
            ArrowFunctionExpression: true,
            ClassDeclaration: true,
            FunctionDeclaration: true,
          },
          contexts: [
            'ExportNamedDeclaration > VariableDeclaration',
            'ExportNamedDeclaration > TSTypeAliasDeclaration',
          ],
          enableFixer: false,
        },
      ],
      'jsdoc/require-description': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/check-alignment': 'error',
      'jsdoc/check-param-names': [
        'error',
        { checkDestructured: false, disableMissingParamChecks: true },
      ],
      'jsdoc/empty-tags': 'error',
    },
  },
  {
    files: styles,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...htmlSinks,
        wholeExport,
        ...functionsInCss,
        {
          selector: 'ImportDefaultSpecifier[parent.source.value="styled-components"]',
          message:
            "import { styled } from 'styled-components': the default import breaks in Node's ESM.",
        },
      ],
      'jsdoc/require-jsdoc': 'off',
    },
  },
  {
    // The keys of a catalogue, of the schema and of the theme are words that say themselves.
    files: [
      'packages/*/src/i18n/*/*.ts',
      'packages/core/src/words/*.ts',
      'packages/core/src/wellKnown/names.*.ts',
      'packages/core/src/schema.ts',
      'packages/react/src/internal/icons.ts',
      'packages/editor/src/ui/icons.ts',
      'packages/react/src/theme/*.ts',
    ],
    rules: { 'jsdoc/require-jsdoc': 'off' },
  },
  {
    // A table's callback takes as many values as the table has columns; a page is put in as a server
    // sends it; one behaviour's cases stay in one file.
    files: tests,
    rules: { 'max-lines': 'off', 'max-params': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['packages/react/src/**/*.test.tsx'],
    plugins: testingLibrary.configs['flat/react'].plugins,
    rules: {
      ...testingLibrary.configs['flat/react'].rules,
      'testing-library/render-result-naming-convention': 'off',
    },
  },
);
