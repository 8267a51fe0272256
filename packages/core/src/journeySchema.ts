import { journeyShape, objects, type Field, type ObjectShape, type Shape } from './shape';
import { idPattern } from './vocabulary';

type JsonSchema = Readonly<Record<string, unknown>>;

function valueSchema(shape: Shape, isId: boolean): JsonSchema {
  switch (shape.type) {
    case 'text':
      return { type: 'string', ...(isId && { pattern: idPattern }) };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'choice':
      return { type: 'string', enum: shape.options };
    case 'const':
      return { const: shape.value };
    case 'scalar':
      return { anyOf: [{ type: 'string' }, { type: 'number' }] };
    case 'number': {
      const { type, min, max } = shape;
      return {
        type,
        ...(min > -Infinity && { minimum: min }),
        ...(max < Infinity && { maximum: max }),
      };
    }
    case 'list':
      return { type: 'array', items: fieldSchema(shape.item) };
    case 'object':
      return { $ref: `#/$defs/${shape.name}` };
    case 'record':
      return { type: 'object' };
    case 'boolean':
      return { type: 'boolean' };
    default:
      return shape satisfies never;
  }
}

function fieldSchema({ shape, isId, refersTo }: Field): JsonSchema {
  return valueSchema(shape, isId || refersTo !== undefined);
}

function objectSchema({ type, fields }: ObjectShape): JsonSchema {
  const entries = [...fields.values()];
  return {
    type,
    properties: Object.fromEntries(entries.map((field) => [field.key, fieldSchema(field)])),
    // Lists and ids that are left out are filled in.
    required: entries
      .filter(({ optional, isId, shape }) => !optional && !isId && shape.type !== 'list')
      .map(({ key }) => key),
  };
}

function schemaOf(journey: ObjectShape): JsonSchema {
  const others = [...objects.values()].filter((shape) => shape !== journey);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/@sojourn/core/journey.schema.json',
    title: 'Sojourn journey',
    ...objectSchema(journey),
    $defs: Object.fromEntries(others.map((shape) => [shape.name, objectSchema(shape)])),
  };
}

/**
 * The JSON Schema (2020-12) of a journey, for editors and validators; the file
 * `@sojourn/core/journey.schema.json` says the same, with descriptions. What it accepts opens without
 * a complaint about types; what is dangling or twice there, only `openJourney` tells.
 */
export const journeySchema: Readonly<Record<string, unknown>> =
  /* @__PURE__ */ schemaOf(journeyShape);
