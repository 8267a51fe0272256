import { fieldShapes } from './fieldShapes';
import type { Kind } from './vocabulary';

/** What a field may hold. */
export type Shape =
  | { type: 'text' | 'date' | 'boolean' | 'scalar' | 'record' }
  | { type: 'const'; value: unknown }
  | { type: 'number'; min: number; max: number }
  | { type: 'choice'; options: readonly string[] }
  | { type: 'list'; item: Field }
  | ObjectShape;

export interface ObjectShape {
  type: 'object';
  name: ObjectName;
  fields: Map<string, Field>;
  /** Fields that an opened journey always has. */
  present: Field[];
  /** Fields without which, or with a wrong one, the object would say something else. */
  decisive: Field[];
  /** Fields with ids of other things. */
  references: Field[];
  /** What its ids are the ids of, if it has one. */
  kind: Kind | undefined;
}

export interface Field {
  key: string;
  shape: Shape;
  optional: boolean;
  keptRaw: boolean;
  /** This field is the thing's id. */
  isId: boolean;
  /** The kinds of things whose ids stand here, by themselves or in a list. */
  refersTo: readonly Kind[] | undefined;
}

type ObjectName = keyof typeof fieldShapes;

/** The shapes of all objects; the journey's comes first. */
export const objects = new Map<ObjectName, ObjectShape>();

/** Flags, the bracket of a list, the type and what is known of it: `?[ref persona]`. */
const code = /^([?!~]*)(\[?)(\w+) ?([^\]]*)/;

function shapeOf(type: string, rest: string): Shape {
  switch (type) {
    case 'number': {
      const [min, max] = rest.split('..');
      return { type, min: min ? Number(min) : -Infinity, max: max ? Number(max) : Infinity };
    }
    case 'const':
      return { type, value: JSON.parse(rest) };
    case 'choice':
      return { type, options: rest.split('|') };
    case 'object':
      return objectShape(rest as ObjectName);
    case 'id':
    case 'ref':
      return { type: 'text' };
    default:
      return { type: type as 'text' };
  }
}

function addField(object: ObjectShape, key: string, written: string) {
  const [, flags = '', list, type = '', rest = ''] = code.exec(written) ?? [];
  const field: Field = {
    key,
    shape: shapeOf(type, rest),
    optional: flags.includes('?'),
    keptRaw: flags.includes('~'),
    isId: type === 'id',
    refersTo: type === 'ref' ? (rest.split('|') as Kind[]) : undefined,
  };
  if (list) field.shape = { type: 'list', item: { ...field } };
  const { optional, shape, isId, refersTo } = field;
  object.fields.set(key, field);
  if (!optional) object.present.push(field);
  if (refersTo) object.references.push(field);
  if (isId) object.kind = rest as Kind;
  // A text can be shown empty and a list can be empty; nothing else can be left out.
  const bearable = shape.type === 'list' || (shape.type === 'text' && !refersTo);
  if (flags.includes('!') || (!optional && !bearable)) object.decisive.push(field);
}

function objectShape(name: ObjectName): ObjectShape {
  let object = objects.get(name);
  if (!object) {
    object = {
      type: 'object',
      name,
      fields: new Map(),
      present: [],
      decisive: [],
      references: [],
      kind: undefined,
    };
    objects.set(name, object);
    for (const [key, written] of Object.entries(fieldShapes[name])) addField(object, key, written);
  }
  return object;
}

/** The shape of a journey. */
export const journeyShape: ObjectShape = /* @__PURE__ */ objectShape('journey');
