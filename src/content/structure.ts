import type { z } from 'zod';

/** What a schema says about itself beyond its type: which kind of text it is, and what a reference leads to. */
export type Meaning = {
  /** The kind of text, where a form or an editor has a better field for it than a line of text. */
  is?:
    | 'colour'
    | 'date'
    | 'email'
    | 'floor'
    | 'language'
    | 'local-date-time'
    | 'month'
    | 'picture'
    | 'recurrence'
    | 'timezone'
    | 'url';
  /** The folder of `content/` that a reference leads to. */
  refersTo?: string;
  /** Text of several lines. */
  long?: true;
};

/** A schema's form, without its checks: what formatters and the editor's configuration are made from. */
export type Structure = Meaning & { optional: boolean; default?: unknown } & (
    | { type: 'text' | 'boolean' | 'literal' }
    | { type: 'number'; int: boolean; min?: number; max?: number }
    | { type: 'choice'; options: string[] }
    | { type: 'group'; fields: Record<string, Structure> }
    | { type: 'list'; item: Structure; min?: number }
    | { type: 'names'; value: Structure }
    | { type: 'either'; options: Structure[] }
  );

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  in?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Record<string, string>;
  values?: readonly unknown[];
  defaultValue?: unknown;
  checks?: readonly Check[];
}

interface Numbers {
  minValue?: number | null;
  maxValue?: number | null;
  isInt?: boolean;
}

/** A check as zod keeps it: `{ check: 'min_length', minimum: 2 }`. */
interface Check {
  _zod: { def: { check: string; minimum?: number } };
}

/**
 * The form of a schema.
 *
 * @throws Error for a kind of schema that nobody has thought of yet, so that a new field cannot be overlooked
 */
export function structureOf(schema: z.ZodType): Structure {
  const definition = schema.def as unknown as Definition;
  const meaning = (schema.meta() ?? {}) as Meaning;
  const required = { optional: false, ...meaning };
  switch (definition.type) {
    case 'optional':
      return { ...structureOf(inner(definition.innerType)), ...meaning, optional: true };
    case 'default':
    case 'prefault':
      return {
        ...structureOf(inner(definition.innerType)),
        ...meaning,
        optional: true,
        default: definition.defaultValue,
      };
    case 'pipe':
      return { ...structureOf(inner(definition.in)), ...meaning };
    case 'string':
      return { ...required, type: 'text' };
    case 'boolean':
      return { ...required, type: 'boolean' };
    case 'literal':
      return literal(definition.values ?? [], required);
    case 'enum':
      return { ...required, type: 'choice', options: Object.values(definition.entries ?? {}) };
    case 'number':
      return { ...required, type: 'number', ...numbers(schema as unknown as Numbers) };
    case 'object':
      return { ...required, type: 'group', fields: mapValues(definition.shape ?? {}, structureOf) };
    case 'record':
      return { ...required, type: 'names', value: structureOf(inner(definition.valueType)) };
    case 'array': {
      const min = definition.checks
        ?.map(({ _zod: { def } }) => def.minimum)
        .find((bound) => bound !== undefined);
      const item = structureOf(inner(definition.element));
      return { ...required, type: 'list', item, ...(min !== undefined && { min }) };
    }
    case 'union':
      return { ...required, type: 'either', options: (definition.options ?? []).map(structureOf) };
    default:
      throw new Error(`a schema of the type “${definition.type}” has no structure yet`);
  }
}

/** The fields of a whole file's schema. */
export function fieldsOf(schema: z.ZodType): Record<string, Structure> {
  const structure = structureOf(schema);
  if (structure.type !== 'group') throw new Error('a content file is a group of fields');
  return structure.fields;
}

/** The structure of what stands under a key, whichever of several forms the value takes. */
export function under(structure: Structure | undefined, key: PropertyKey): Structure | undefined {
  switch (structure?.type) {
    case 'group':
      return structure.fields[String(key)];
    case 'list':
      return structure.item;
    case 'names':
      return structure.value;
    case 'either':
      return structure.options.map((option) => under(option, key)).find(Boolean);
    default:
      return undefined;
  }
}

/** Whether a text is somebody’s own words: names that other files repeat, dates and addresses are not. */
export const isProse = (structure: Structure | undefined): boolean =>
  structure === undefined || (structure.type === 'text' && !structure.is && !structure.refersTo);

/** The names of a group's fields in the order in which the schema declares them. */
export function fieldOrder(structure: Structure | undefined): string[] {
  if (structure?.type === 'group') return Object.keys(structure.fields);
  if (structure?.type === 'either') return [...new Set(structure.options.flatMap(fieldOrder))];
  return [];
}

function literal(values: readonly unknown[], required: Meaning & { optional: boolean }): Structure {
  const texts = values.filter((value) => typeof value === 'string');
  return texts.length === values.length
    ? { ...required, type: 'choice', options: texts }
    : { ...required, type: 'literal' };
}

function numbers({ minValue, maxValue, isInt }: Numbers): { int: boolean; min?: number; max?: number } {
  const real = (value: number | null | undefined): value is number =>
    typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return {
    int: isInt === true,
    ...(real(minValue) && { min: minValue }),
    ...(real(maxValue) && { max: maxValue }),
  };
}

function inner(schema: z.ZodType | undefined): z.ZodType {
  if (!schema) throw new Error('a schema without the schema that it wraps');
  return schema;
}

const mapValues = <T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
