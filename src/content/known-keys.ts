import type { z } from 'zod';
import type { FieldPath } from './front-matter.ts';

/** A zod schema, as far as its structure is looked at here. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  in?: z.ZodType;
  options?: readonly z.ZodType[];
}

/** The keys that a schema knows at a path: what a misspelt key may have meant. */
export function knownKeys(schema: z.ZodType, path: FieldPath): string[] {
  const definition = schema.def as unknown as Definition;
  const { type, shape, element, innerType, valueType, in: input, options } = definition;
  if (innerType) return knownKeys(innerType, path);
  if (type === 'pipe' && input) return knownKeys(input, path);
  if (options) return [...new Set(options.flatMap((option) => knownKeys(option, path)))];
  const [key, ...rest] = path;
  if (key === undefined) return shape ? Object.keys(shape) : [];
  const next = shape?.[String(key)] ?? element ?? valueType;
  return next ? knownKeys(next, rest) : [];
}
