// The list of components that Storybook writes for code assistants, `manifests/components.json`:
// what is public and nothing else, as TypeScript knows it, without where it was built.
import { posix } from 'node:path';

/** @typedef {{ id: string, name: string, snippet?: string | undefined }} Story */

/** @typedef {{ id: string, name: string, path: string, stories?: readonly Story[] }} Entry */

/** Whether a story shows how the component itself is written, and not a frame around it. */
function shows(/** @type {Story} */ story, /** @type {string} */ name) {
  return new RegExp(`<${name}\\b`).test(story.snippet ?? '');
}

/** The stories with code to read; the example of the component's own documentation where none has. */
function storiesOf(
  /** @type {Entry} */ { id, stories = [] },
  /** @type {import('./publicNames.mjs').Component} */ { name, examples },
) {
  const shown = stories.filter((story) => shows(story, name));
  if (shown.length > 0) return shown;
  return [{ id: stories[0]?.id ?? id, name: 'Example', snippet: examples[0] ?? '' }];
}

/** A component's props in the shape of react-docgen, which readers of the manifest expect. */
function docgenOf(/** @type {import('./publicNames.mjs').Component} */ component) {
  const { name, file, description, props } = component;
  return {
    displayName: name,
    exportName: name,
    definedInFile: `./${file}`,
    description,
    props: Object.fromEntries(
      props.map((prop) => [
        prop.name,
        {
          required: prop.required,
          tsType: { name: prop.type, raw: prop.type },
          description: prop.description,
          ...(prop.defaultValue && { defaultValue: { value: prop.defaultValue, computed: false } }),
        },
      ]),
    ),
  };
}

/**
 * The manifest's entries, less all that nobody outside can import.
 *
 * @template {Entry} Known
 * @param {Record<string, Known>} entries
 * @param {import('./publicNames.mjs').Component[]} components
 */
export function publicEntries(entries, components) {
  const byName = new Map(components.map((component) => [component.name, component]));
  return Object.fromEntries(
    Object.values(entries).flatMap((entry) => {
      const component = byName.get(posix.basename(entry.path, '.stories.tsx'));
      if (!component) return [];
      const { name, description, examples } = component;
      const known = {
        id: entry.id,
        name,
        path: entry.path,
        description,
        import: `import { ${name} } from '${component.entry}';`,
        jsDocTags: { example: examples },
        reactDocgen: docgenOf(component),
        stories: storiesOf(entry, component),
      };
      return [[entry.id, known]];
    }),
  );
}
