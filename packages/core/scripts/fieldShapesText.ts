import { format } from 'prettier';
import { JourneySchema } from '../src/schema';
import { laneKinds, tones, topics, type FieldNote } from '../src/vocabulary';

/** The part of valibot's description that is read here. */
interface SchemaNode {
  type: string;
  entries?: Record<string, SchemaNode>;
  item?: SchemaNode;
  wrapped?: SchemaNode;
  options?: readonly unknown[];
  literal?: string | number;
  pipe?: readonly object[];
}

interface Step {
  type?: string;
  requirement?: number;
  metadata?: { format?: string; note?: FieldNote };
  pipe?: readonly Step[];
}

/** What is done to a value after its type is known; a pipe may stand in a pipe. */
function stepsOf(node: SchemaNode): Step[] {
  return ((node.pipe ?? []) as readonly Step[]).flatMap((step, index) =>
    index === 0 && step.pipe ? stepsOf(step as SchemaNode) : [step],
  );
}

function textCode(steps: readonly Step[], { idOf, refersTo }: FieldNote): string {
  if (idOf) return `id ${idOf}`;
  if (refersTo) return `ref ${refersTo.join('|')}`;
  return steps.some(({ metadata }) => metadata?.format === 'date') ? 'date' : 'text';
}

function numberCode(steps: readonly Step[]): string {
  const end = (type: string) => steps.find((step) => step.type === type)?.requirement;
  const [min, max] = [end('min_value'), end('max_value')];
  return min === undefined && max === undefined ? 'number' : `number ${min ?? ''}..${max ?? ''}`;
}

/** Lists that the code uses too, and so are not written twice. */
const shared: Readonly<Record<string, readonly unknown[]>> = { laneKinds, tones, topics };

function choiceCode(options: readonly unknown[]): string {
  const name = Object.keys(shared).find((key) => shared[key] === options);
  return name ? `\${${name}.join('|')}` : options.join('|');
}

/** All fields of all objects, each as a short code: `shape.ts` says how it is read. */
function fieldShapes(): Record<string, Record<string, string>> {
  const objects: Record<string, Record<string, string>> = {};

  function addObject(name: string, entries: Record<string, SchemaNode>): string {
    if (!objects[name]) {
      const fields: Record<string, string> = (objects[name] = {});
      for (const [key, entry] of Object.entries(entries)) fields[key] = fieldCode(key, entry);
    }
    return `object ${name}`;
  }

  function typeCode(key: string, node: SchemaNode, steps: readonly Step[]): string {
    switch (node.type) {
      case 'string':
        return textCode(steps, noteOf(steps));
      case 'number':
        return numberCode(steps);
      case 'picklist':
        return `choice ${choiceCode(node.options ?? [])}`;
      case 'literal':
        return `const ${JSON.stringify(node.literal)}`;
      case 'union':
        return 'scalar';
      case 'array':
        return `[${fieldCode(singular(key), node.item ?? node)}]`;
      case 'object':
        return addObject(nameOf(key), node.entries ?? {});
      default:
        return node.type;
    }
  }

  function fieldCode(key: string, entry: SchemaNode): string {
    const node = entry.wrapped ?? entry;
    const steps = stepsOf(node);
    const { decisive, keptRaw } = noteOf(steps);
    const flags = [entry.type === 'exact_optional' && '?', decisive && '!', keptRaw && '~'];
    return flags.filter(Boolean).join('') + typeCode(key, node, steps);
  }

  addObject('journey', JourneySchema.entries);
  return objects;
}

function noteOf(steps: readonly Step[]): FieldNote {
  return Object.assign({}, ...steps.map(({ metadata }) => metadata?.note)) as FieldNote;
}

/** What the items of a list are called. */
function singular(key: string): string {
  return key.replace(/ies$/, 'y').replace(/s$/, '');
}

function nameOf(key: string): string {
  return key === 'portrait' ? 'image' : key;
}

/** The text of `src/fieldShapes.ts`, made from the valibot schemas. */
export async function fieldShapesText(): Promise<string> {
  const fields = JSON.stringify(fieldShapes()).replace(/"([^"]*\$\{[^"]*)"/g, '`$1`');
  const text = `import { ${Object.keys(shared).join(', ')} } from './vocabulary';

  /**
   * The fields of every object, in the order in which they are written. Made from the schemas by
   * \`npm run generate\`, so that a document is opened without loading the schema library.
   */
  export const fieldShapes = ${fields}`;
  return format(text, { parser: 'typescript', printWidth: 100, singleQuote: true });
}
