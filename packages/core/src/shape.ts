import { fieldShapes } from './fieldShapes';
import { idPattern, type Kind } from './vocabulary';

/** What a field holds, in a word; `const` and `scalar` are the envelope's and raw values'. */
export type FieldType =
  | 'text'
  | 'date'
  | 'choice'
  | 'number'
  | 'boolean'
  | 'scalar'
  | 'const'
  | 'record'
  | 'list'
  | 'object';

/** The keywords of JSON Schema that are used. */
export interface JsonSchema {
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly string[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  $ref?: string;
}

export interface Field {
  key: string;
  type: FieldType;
  schema: JsonSchema;
  /** Of an object. */
  object?: ObjectShape;
  /** Of a list: what each item is. */
  item?: Field;
  optional: boolean;
  keptRaw: boolean;
  /** This field is the thing's id. */
  isId: boolean;
  /** The kinds of things whose ids stand here, by themselves or in a list. */
  refersTo?: readonly Kind[];
}

export interface ObjectShape {
  fields: Map<string, Field>;
  /** Fields that an opened journey always has. */
  present: Field[];
  /** Fields without which, or with a wrong one, the object would say something else. */
  decisive: Field[];
  /** Fields with ids of other things. */
  references: Field[];
  /** What its ids are the ids of, if it has one. */
  kind?: Kind;
}

type ObjectName = keyof typeof fieldShapes;

/** The shapes of all objects, by their names. */
export const objects = new Map<ObjectName, ObjectShape>();

/** Flags, the bracket of a list, the type and what is known of it: `?[ref persona]`. */
const code = /^([?!~]*)(\[?)(\w+) ?([^\]]*)/;

/** What the written types say in JSON Schema. */
const schemas: Readonly<Record<string, (rest: string) => JsonSchema>> = {
  text: () => ({ type: 'string' }),
  id: () => ({ type: 'string', pattern: idPattern }),
  ref: () => ({ type: 'string', pattern: idPattern }),
  date: () => ({ type: 'string', format: 'date' }),
  choice: (rest) => ({ type: 'string', enum: rest.split('|') }),
  number: (rest) => {
    const [minimum, maximum] = rest.split('..');
    return {
      type: 'number',
      ...(minimum && { minimum: Number(minimum) }),
      ...(maximum && { maximum: Number(maximum) }),
    };
  },
  boolean: () => ({ type: 'boolean' }),
  scalar: () => ({ type: ['string', 'number'] }),
  const: (rest) => ({ const: JSON.parse(rest) }),
  record: () => ({ type: 'object' }),
  object: (rest) => ({ $ref: `#/$defs/${rest}` }),
};

/** The type itself, since a text cut out of another compares many times slower. */
function typeCalled(name: string): FieldType {
  return Object.keys(schemas).find((type) => type === name) as FieldType;
}

function addField(object: ObjectShape, key: string, written: string) {
  const [, flags = '', list, type = '', rest = ''] = code.exec(written) ?? [];
  const isId = type === 'id';
  const isReference = type === 'ref';
  let field: Field = {
    key,
    type: isId || isReference ? 'text' : typeCalled(type),
    schema: schemas[type]?.(rest) ?? {},
    ...(type === 'object' && { object: objectShape(rest as ObjectName) }),
    ...(isReference && { refersTo: rest.split('|') as Kind[] }),
    optional: flags.includes('?'),
    keptRaw: flags.includes('~'),
    isId,
  };
  // A text can be shown empty and a list can be empty; nothing else can be left out.
  const bearable = list || field.optional || (field.type === 'text' && !isReference);
  if (list) {
    field = { ...field, type: 'list', item: field, schema: { type: 'array', items: field.schema } };
  }
  object.fields.set(key, field);
  if (!field.optional) object.present.push(field);
  if (isReference) object.references.push(field);
  if (isId) object.kind = rest as Kind;
  if (flags.includes('!') || !bearable) object.decisive.push(field);
}

function objectShape(name: ObjectName): ObjectShape {
  let object = objects.get(name);
  if (!object) {
    objects.set(name, (object = { fields: new Map(), present: [], decisive: [], references: [] }));
    for (const [key, written] of Object.entries(fieldShapes[name])) addField(object, key, written);
  }
  return object;
}

/** The shape of a journey. */
export const journeyShape: ObjectShape = /* @__PURE__ */ objectShape('journey');
