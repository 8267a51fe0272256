import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import * as schemas from '../src/schema';

const definitions = {
  image: schemas.ImageSchema,
  raw: schemas.RawSchema,
  rating: schemas.RatingSchema,
  card: schemas.CardSchema,
  touchpoint: schemas.TouchpointSchema,
  stage: schemas.StageSchema,
  lane: schemas.LaneSchema,
  fact: schemas.FactSchema,
  trait: schemas.TraitSchema,
  persona: schemas.PersonaSchema,
  channel: schemas.ChannelSchema,
  scale: schemas.ScaleSchema,
  measure: schemas.MeasureSchema,
  source: schemas.SourceSchema,
  path: schemas.PathSchema,
  action: schemas.ActionSchema,
  opportunity: schemas.OpportunitySchema,
};

/** What editors show above a document, where the field's name does not say it. */
const descriptions: Partial<Record<keyof typeof definitions, string>> = {
  image: 'A picture with its words.',
  rating: "One measured, or estimated, value at a touchpoint, on its measure's own scale.",
  card: 'A note in a lane, at a touchpoint or a stage.',
  touchpoint: 'A column: one contact, or one thing that the customer does alone.',
  stage: 'A group of columns.',
  lane: 'A row. Lanes named by their kind or topic need no declaration.',
  persona: 'Who travels.',
  channel: 'How a contact takes place. Well-known channels need no declaration.',
  measure: 'What is measured, and on which scale. Well-known measures need no declaration.',
  source: 'What a card, a rating or a persona rests on.',
  path: 'A way that is not "then the next touchpoint". Without `to`, the customer leaves.',
  opportunity: 'Something to do about a touchpoint, a stage or a card.',
};

function withoutKeys(schema: JsonSchema, key: string): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}

/** The text of `journey.schema.json`, made from the valibot schemas. */
export async function journeySchemaText(): Promise<string> {
  const { $schema, $defs, ...journey } = toJsonSchema(schemas.JourneySchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions,
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type === 'record') return { type: 'object' };
      if (valibotSchema.type === 'union') return { type: ['string', 'number'] };
      return jsonSchema.default === undefined ? undefined : withoutKeys(jsonSchema, 'default');
    },
    // How references are resolved is no keyword of JSON Schema.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'metadata' ? withoutKeys(jsonSchema, 'note') : undefined,
    // Every finite number is one that JSON can hold.
    ignoreActions: ['finite'],
  });
  for (const [name, definition] of Object.entries($defs ?? {})) {
    const description = descriptions[name as keyof typeof definitions];
    if (description) Object.assign(definition, { description });
  }
  const schema = {
    $schema,
    $id: 'https://unpkg.com/@sojourn/core/journey.schema.json',
    title: 'Sojourn journey',
    description: 'A customer journey, version 1. What is not named here is kept.',
    ...journey,
    $defs,
  };
  return format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
}
