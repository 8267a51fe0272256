import { journeyShape, objects, type ObjectShape } from './shape';

function objectSchema({ fields, present }: ObjectShape) {
  return {
    type: 'object',
    properties: Object.fromEntries([...fields].map(([key, { schema }]) => [key, schema])),
    // Lists and ids that are left out are filled in.
    required: present.filter(({ isId, item }) => !isId && !item).map(({ key }) => key),
  };
}

function schemaOf(journey: ObjectShape) {
  const others = [...objects].filter(([, shape]) => shape !== journey);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/@sojourn/core/journey.schema.json',
    title: 'Sojourn journey',
    ...objectSchema(journey),
    $defs: Object.fromEntries(others.map(([name, shape]) => [name, objectSchema(shape)])),
  };
}

/**
 * The JSON Schema (2020-12) of a journey, for editors and validators; the file
 * `@sojourn/core/journey.schema.json` says the same, with descriptions. What it accepts opens without
 * a complaint about types; what is dangling or twice there, only `openJourney` tells.
 */
export const journeySchema: Readonly<Record<string, unknown>> =
  /* @__PURE__ */ schemaOf(journeyShape);
