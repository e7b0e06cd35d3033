import { splitFile } from '../content/canonical.ts';
import { withFields } from '../content/edit.ts';
import { type Kind, type KindName, kinds, siteKind } from '../content/kinds.ts';
import { fieldsOf, type Structure, under } from '../content/structure.ts';

/** What the editor holds of a file: its fields, its body, and the text that they came from. */
export type EditorContent = Record<string, unknown> & { body?: string };

/** Under this name a file's text travels with its fields through the editor, so that a save changes what was edited alone. */
export const sourceField = '_source';

/** The name of the format of a kind's files: each kind has its own schema. Sveltia wants the ending for files called `.md`. */
export const formatName = (kind: string): string => `etage-${kind}-frontmatter`;

/** Every kind that the editor knows, by name. */
export const editorKinds: Readonly<Record<KindName | 'site', Kind>> = { site: siteKind, ...kinds };

/**
 * A file as the editor holds it.
 *
 * @throws Error for a file whose front matter cannot be read: the editor then tells its name and leaves it alone
 */
export function fromFile(text: string, kind: Kind): EditorContent {
  const split = splitFile(`${text.trimEnd()}\n`);
  if (!split) throw new Error('the fields at the top of the file cannot be read: npm run check tells where');
  const fields = (split.document.toJS({ maxAliasCount: 50 }) ?? {}) as Record<string, unknown>;
  const spread = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, spreadOut(value, fieldsOf(kind.schema)[name])]),
  );
  return { ...spread, body: split.body.trim(), [sourceField]: text };
}

/** The file for what the editor holds. */
export function toFile({ [sourceField]: source, body = '', ...fields }: EditorContent, kind: Kind): string {
  return withFields(typeof source === 'string' ? source : undefined, kind, fields, body);
}

/** What may be text alone is a group with that text: the editor shows one form for both. */
function spreadOut(value: unknown, structure: Structure | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => spreadOut(item, under(structure, 0)));
  const whole = structure?.type === 'either' && structure.options.find((option) => under(option, 'text'));
  return whole && typeof value === 'string' ? { text: value } : value;
}
