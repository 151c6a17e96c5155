import { toJsonSchema } from '@valibot/to-json-schema';
import type { DataShape, DataShapes } from '#domain/offline/data-shape.ts';
import { PARSERS } from '#domain/page-data/parsers.ts';

type JsonSchema = ReturnType<typeof toJsonSchema>;

const isSchema = (value: JsonSchema | boolean | undefined): value is JsonSchema => typeof value === 'object';

/** Length up to which a pattern is worth its bytes. Those of addresses are longer, and the app checks them. */
const LONGEST_PATTERN = 40;

/** The shape of an object: its keys, or those of a record. A tuple is an object with the keys 0, 1 and so on. */
function objectShape({ properties = {}, required = [], additionalProperties }: JsonSchema): DataShape {
  if (isSchema(additionalProperties)) return { '*': shapeOf(additionalProperties) };
  const keys = Object.entries(properties).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1]));
  return Object.fromEntries(keys.map(([key, schema]) => [required.includes(key) ? key : `${key}?`, shapeOf(schema)]));
}

/**
 * Makes the shape of a JSON Schema. Limits of length and the ban on further keys are left out.
 * @throws when the schema has a part that shapes have no form for.
 */
function shapeOf(schema: JsonSchema): DataShape {
  const { type, items, pattern, anyOf, oneOf, enum: values } = schema;
  const choices = anyOf ?? oneOf;
  if (choices) return choices.filter(isSchema).map(shapeOf);
  if (values) return values.map((value) => `=${JSON.stringify(value)}`);
  if (schema.const !== undefined) return `=${JSON.stringify(schema.const)}`;
  if (Array.isArray(items)) return Object.fromEntries(items.filter(isSchema).map((item, at) => [at, shapeOf(item)]));
  if (type === 'array' && isSchema(items)) return { '[]': shapeOf(items) };
  if (type === 'object') return objectShape(schema);
  if (type === 'string') return pattern === undefined || pattern.length > LONGEST_PATTERN ? 'string' : `/${pattern}`;
  if (type === 'integer') return 'number';
  if (type === 'number' || type === 'boolean' || type === 'null') return type;
  throw new Error(`no shape for ${JSON.stringify(schema)}`);
}

/** Below this length in JSON a shape is written where it is used. */
const WORTH_SHARING = 8;

/** Moves shapes that are used more than once into a table. */
function shareShapes(files: Readonly<Record<string, DataShape>>): DataShapes {
  const uses = new Map<string, number>();
  const inner = (shape: DataShape, change: (part: DataShape) => DataShape): DataShape => {
    if (typeof shape !== 'object') return shape;
    if (Array.isArray(shape)) return shape.map(change);
    return Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, change(part)]));
  };
  const count = (shape: DataShape): DataShape => {
    const json = JSON.stringify(shape);
    const before = uses.get(json) ?? 0;
    uses.set(json, before + 1);
    return before === 0 ? inner(shape, count) : shape;
  };
  const table: DataShape[] = [];
  const places = new Map<string, number>();
  const share = (shape: DataShape): DataShape => {
    const json = JSON.stringify(shape);
    if ((uses.get(json) ?? 0) < 2 || json.length < WORTH_SHARING) return inner(shape, share);
    const place = places.get(json) ?? table.push(inner(shape, share)) - 1;
    places.set(json, place);
    return place;
  };
  for (const shape of Object.values(files)) count(shape);
  return { files: Object.fromEntries(Object.entries(files).map(([name, shape]) => [name, share(shape)])), table };
}

/** The shapes of all data files, made from the schemas that the app checks them with. */
export const dataShapes = (): DataShapes =>
  shareShapes(
    Object.fromEntries(
      Object.entries(PARSERS).map(([name, { schema }]) => [
        name,
        shapeOf(toJsonSchema(schema, { errorMode: 'ignore' })),
      ]),
    ),
  );
