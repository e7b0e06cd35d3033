/** The value types of RFC 5545 §3.3 that are written here. Dates and times are given as ISO 8601 writes them. */
type ValueType = 'text' | 'date' | 'date-time' | 'recur' | 'uri' | 'cal-address' | 'duration' | 'integer';

/** A property: its name, its parameters, the type of its value, and the value, clean of control characters. */
export type Property = [
  name: string,
  parameters: Record<string, string>,
  type: ValueType,
  value: string | number,
];

/** A component: its name, VEVENT for instance, and its properties. */
export type Component = [name: string, properties: Property[]];

/** §3.3.11: what would end a text, or begin another. */
const escaped = (text: string): string =>
  /[\\;,\n]/.test(text) ? text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n') : text;

function written(type: ValueType, value: string): string {
  if (type === 'text') return escaped(value);
  return type === 'date' || type === 'date-time' ? value.replaceAll(/[-:]/g, '') : value;
}

/** §3.2: a value with a colon, a semicolon or a comma stands in quotation marks. RFC 6868: of carets, two mean one. */
function parameter(name: string, value: string): string {
  const text = value.replaceAll('^', '^^');
  return `;${name}=${/[:;,]/.test(text) ? `"${text}"` : text}`;
}

/** §3.1: no line is longer than 75 octets; one that goes on begins with a space. */
const longest = 75;

/** Characters are of four octets at most. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Breaks a line between characters, never within one. */
function folded(line: string): string {
  // Three octets at most for each unit of UTF-16: most lines need no closer look.
  if (line.length * 3 <= longest) return line;
  let [text, length] = ['', 0];
  for (const character of line) {
    const more = octets(character);
    if (length + more > longest) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += more;
  }
  return text;
}

function contentLine([name, parameters, type, value]: Property): string {
  let line = name;
  for (const key in parameters) line += parameter(key, parameters[key] ?? '');
  return folded(`${line}:${written(type, String(value))}`);
}

/** The lines of a component, without their ends, with those of what is in it. */
export const componentLines = ([name, properties]: Component, inside: readonly string[] = []): string[] => [
  `BEGIN:${name}`,
  ...properties.map(contentLine),
  ...inside,
  `END:${name}`,
];
