import { JourneySchema, type FieldNote } from './schema';

/** What a field may hold, read once from the schemas, so that a document is walked without them. */
export type Shape =
  | { type: 'text'; date: boolean }
  | { type: 'number'; min: number; max: number }
  | { type: 'boolean' }
  | { type: 'choice'; options: readonly unknown[] }
  | { type: 'scalar' }
  | { type: 'record' }
  | { type: 'list'; item: Field }
  | ObjectShape;

export interface ObjectShape {
  type: 'object';
  fields: Map<string, Field>;
  /** Fields that an opened journey always has. */
  present: readonly Field[];
  /** Fields without which, or with a wrong one, the object would say something else. */
  decisive: readonly Field[];
  /** Fields with ids of other things. */
  references: readonly Field[];
  id: Field | undefined;
}

export interface Field {
  key: string;
  shape: Shape;
  required: boolean;
  /** What an opened journey holds where the field was left out. */
  initial: unknown;
  note: FieldNote;
}

/** The part of valibot's description that is read here. */
interface SchemaNode {
  type: string;
  entries?: Record<string, SchemaNode>;
  item?: SchemaNode;
  wrapped?: SchemaNode;
  options?: readonly unknown[];
  pipe?: readonly object[];
  default?: unknown;
}

interface PipeItem {
  type?: string;
  requirement?: number;
  metadata?: { format?: string; note?: FieldNote };
  pipe?: readonly PipeItem[];
}

function stepsOf(node: SchemaNode): PipeItem[] {
  return ((node.pipe ?? []) as readonly PipeItem[]).flatMap((item, index) =>
    index === 0 && item.pipe ? stepsOf(item as SchemaNode) : [item],
  );
}

function numberShape(steps: readonly PipeItem[]): Shape {
  const limit = (type: string, otherwise: number) =>
    steps.find((step) => step.type === type)?.requirement ?? otherwise;
  return { type: 'number', min: limit('min_value', -Infinity), max: limit('max_value', Infinity) };
}

function objectShape(entries: Record<string, SchemaNode>): ObjectShape {
  const all = Object.entries(entries).map(([key, entry]) => fieldOf(key, entry));
  return {
    type: 'object',
    fields: new Map(all.map((field) => [field.key, field])),
    present: all.filter((field) => field.required || field.initial !== undefined),
    decisive: all.filter(
      ({ required, shape, note }) =>
        note.decisive || (required && (shape.type !== 'text' || note.refersTo)),
    ),
    references: all.filter(({ note }) => note.refersTo),
    id: all.find(({ note }) => note.idOf),
  };
}

function shapeOf(node: SchemaNode, steps: readonly PipeItem[]): Shape {
  switch (node.type) {
    case 'string':
      return { type: 'text', date: steps.some((step) => step.metadata?.format === 'date') };
    case 'number':
      return numberShape(steps);
    case 'boolean':
      return { type: 'boolean' };
    case 'picklist':
      return { type: 'choice', options: node.options ?? [] };
    case 'union':
      return { type: 'scalar' };
    case 'array':
      return { type: 'list', item: fieldOf('', node.item as SchemaNode) };
    case 'object':
      return objectShape(node.entries as Record<string, SchemaNode>);
    default:
      return { type: 'record' };
  }
}

function fieldOf(key: string, entry: SchemaNode): Field {
  const inner = entry.wrapped ?? entry;
  const steps = stepsOf(inner);
  const shape = shapeOf(inner, steps);
  const note: FieldNote = Object.assign({}, ...steps.map((step) => step.metadata?.note));
  if (shape.type === 'list' && shape.item.note.refersTo) note.refersTo = shape.item.note.refersTo;
  return { key, shape, required: entry === inner, initial: entry.default, note };
}

const { version, format, ...entries } = JourneySchema.entries;

/** The shape of a journey below its envelope: `format` and `version` are judged before. */
export const journeyShape = objectShape(entries);

/** All fields of a journey in the order in which they are written. */
export const journeyFields = objectShape({ format, version, ...entries });
