/**
 * Any text as an expression of SQL, for statements that cannot have parameters because they are sent together with others.
 * Nothing of it reaches the parser but letters, digits, + and /, whatever the server takes for a quote or an escape.
 */
export const literal = (text: string): string =>
  `convert_from(decode('${Buffer.from(text, 'utf8').toString('base64')}', 'base64'), 'UTF8')`;
