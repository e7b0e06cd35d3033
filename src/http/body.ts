import type { Fields } from '../rsvp/field-errors.ts';
import { Problem } from './errors.ts';

/** 32 kB: the longest texts of a form in four-byte characters, twice. */
export const largestBody = 32 * 1024;

export type BodyKind = 'form' | 'json';

/**
 * The kind of a request's body.
 *
 * @returns undefined for any other type, another charset, or a compressed body (a small one could hide a large one)
 */
export function bodyKind(request: Request): BodyKind | undefined {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((part) => /^charset="?([^"]*)"?$/.exec(part.trim())?.[1]).find(Boolean);
  if (charset && charset !== 'utf-8' && charset !== 'utf8') return undefined;
  if ((request.headers.get('content-encoding') ?? 'identity') !== 'identity') return undefined;
  if (type.trim() === 'application/x-www-form-urlencoded') return 'form';
  return type.trim() === 'application/json' ? 'json' : undefined;
}

/** Stops at the limit: what a stranger sends is never held whole before it is measured. */
async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > largestBody) throw new Problem('tooLarge');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > largestBody) throw new Problem('tooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws Problem `malformed` where a decoder of the platform refuses. */
function strictly<T>(decode: () => T): T {
  try {
    return decode();
  } catch {
    throw new Problem('malformed');
  }
}

/** Names come from strangers: there is no prototype to reach. */
const emptyRecord = (): Record<string, unknown> => Object.create(null);

/** A second value makes a list of the first: what may be a list is for the reader of the field to say. */
function add(record: Record<string, unknown>, name: string, value: string): void {
  const before = record[name];
  if (before === undefined) record[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else record[name] = [before, value];
}

/** `application/x-www-form-urlencoded` (WHATWG URL), but strict: a broken escape is an error, not a replacement character. */
function readForm(text: string): Fields {
  const decoded = (part: string): string => strictly(() => decodeURIComponent(part.replaceAll('+', ' ')));
  const fields = emptyRecord();
  const answers = emptyRecord();
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decoded(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? '' : decoded(pair.slice(equals + 1));
    if (name.startsWith('answers.')) add(answers, name.slice('answers.'.length), value);
    else add(fields, name, value);
  }
  return Object.keys(answers).length > 0 ? { answers, ...fields } : fields;
}

function readJson(text: string): Fields {
  const body: unknown = strictly(() => JSON.parse(text));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Problem('malformed');
  return Object.assign(emptyRecord(), body);
}

/**
 * What was sent, in the one shape that the readers of fields take: as JSON nests it.
 *
 * @throws Problem `unsupported`, `tooLarge` or `malformed`
 */
export async function readBody(request: Request): Promise<Fields> {
  const kind = bodyKind(request);
  if (!kind) throw new Problem('unsupported');
  const bytes = await readBytes(request);
  const text = strictly(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  return kind === 'form' ? readForm(text) : readJson(text);
}
